/** Somebody who does something, as offsets in a clause. */
export interface Actor {
  start: number
  end: number
  /** Where it begins what that one does. */
  what: number
  /** The words put somebody in charge: 负责, 牵头, is responsible for. */
  isCharged: boolean
}

const end = new RegExp(`(?:${[
  '馆|室|局|委|办|部|部门|政府|企业|学校|协会|工会|共青团|妇联|单位|机关|社区|乡镇|区县|街道|干部|员|者|人|家长|老师|教师|校长',
  '院|所|站|中心|公司|银行|媒体|组织|团体|机构|党委|市委|村|县|市|区|处|队|组|会',
  '館|辦|部門|企業|學校|協會|單位|機關|社區|鄉鎮|區縣|幹部|員|家長|老師|教師|校長|銀行|組織|團體|機構|縣|區|處|隊|組|會',
].join('|')})$`)
const deed = new RegExp([
  '(?:要|应该|应当|应|必须|须|應該|應當|應|必須|須)(?![求点點素是、])',
  `(?:${[
    '负责|牵头|承担|主动|带头|当好|做好|把好|管好|抓好|配合|协助|提供|主抓|统筹|落实|具体|敞开|热心|积极',
    '負責|牽頭|承擔|主動|帶頭|當好|協助|統籌|落實|具體|積極',
  ].join('|')})(?![、的人任])`,
  '是(?!不是|否|一)',
].join('|'), 'g')
/** Words that are no part of a name. */
const within = /[，。；：、的是要了在和对把让将从由應應]/
/** What ends like a name and is nobody, and what begins no name. */
const nobody = new RegExp([
  '^(?:我们|你们|大家|他们|这些|那些|每个人|任何人|所有人|人|有人|别人|一个人|没有人|谁|今后|会|我市|我区|全市|社会|区|市|县|村|其中)$',
  '^(?:区别|评价|作为|做好|对于|完善|如果|只有|因为|所以|但|而|也|还|就|都|特别|不|一个|有的|必须|全面)',
].join('|'))

/**
 * Who does something in a Chinese clause; null when nobody does.
 *
 *   | 馆舍由住建部门负责设计
 *           ^^^^^^^^ ^^^^^^^^
 */
export function actorIn(clause: string): Actor | null {
  const by = /^[^由，。]{0,8}由(?![于於此])/.exec(clause)?.[0].length ?? 0
  for (const { index, 0: verb } of clause.slice(by, by + 20).matchAll(deed)) {
    const name = clause.slice(by, by + index)
    if (within.test(name)) return null
    if (name.length < 2 || name.length > 14 || !end.test(name) || nobody.test(name)) continue
    const what = by + index + (verb === '是' ? 1 : 0)
    if (verb === '是' && (name.length > 10 || clause.length - what > 24)) return null
    return clause.length - what < 2 ? null : { start: by, end: by + index, what, isCharged: /^(?:负责|牵头|負責|牽頭)/.test(verb) }
  }
  return null
}

const latinName = '(?:[Tt]he |[Oo]ur |[Ee]ach |[Ee]very |[Aa]ll )?[A-Za-z][a-z]+(?: [a-z]+){0,3}?'
const charge = '(?:is|are) (?:responsible for|in charge of)'
const latinDeed = `(?:will|must|should|shall|can|takes? care of|handles?|looks? after|runs?|${charge})`
const latin = new RegExp(`^(?<lead>(?:and |And )?)(?<who>${latinName}) (?<what>${latinDeed} .{4,})$`)
const latinNobody = new RegExp(`^(?:${[
  'we|you|i|they|he|she|it|this|that|these|those|there|who|which|what|nobody|everyone|everybody|people|one|someone|anyone',
  'and|but|so|if|when|all|the (?:future|world|time|question|answer|way|result|same|next|first|last|problem)',
].join('|')})\\b`, 'i')

/** Who does something in an English clause; null when nobody does. */
export function latinActorIn(clause: string): Actor | null {
  const { lead, who, what } = latin.exec(clause)?.groups ?? {}
  if (who === undefined || latinNobody.test(who) || who.length > 40) return null
  const start = lead!.length
  return { start, end: start + who.length, what: clause.length - what!.length, isCharged: new RegExp(`^${charge}`).test(what!) }
}
