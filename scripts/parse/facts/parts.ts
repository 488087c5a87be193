import type { Part } from '../../model/outline.ts'
import type { Clause, Page, Reading } from './reading.ts'
import { apart, wholeOf } from './wording.ts'

const ends = [
  '馆|室|局|委|办|部|部门|政府|企业|学校|协会|工会|共青团|妇联|单位|机关|社区|乡镇|区县|街道|干部|员|者|人|家长|老师|教师|校长|院|所|站|中心|公司|银行|媒体|组织|团体|机构',
  '館|辦|部門|企業|學校|協會|單位|機關|社區|鄉鎮|區縣|幹部|員|家長|老師|教師|校長|銀行|媒體|組織|團體|機構|党委|市委|村|县|市|区|处|队|组|会',
].join('|')
const doing = [
  '(?:要|应当?|应该|必须|须|應當?|應該|必須)(?![求点素是])|负责|牵头|承担|主动|带头|当好|做好|把好|管好|抓好|配合|协助|提供|主抓|统筹|落实|具体|敞开|热心|积极',
  '負責|牽頭|承擔|主動|帶頭|當好|協助|統籌|落實|具體|積極',
].join('|')
const part = new RegExp(`^(?<who>[^，。；：、的是要了在和对把让将从]{0,12}?(?:${ends}))(?<what>(?:${doing})(?!、).{1,})$`)
const being = new RegExp(`^(?<who>[^，。；：、的是要了在对把让将从一]{0,8}?(?:${ends}))是(?!不是|否)(?<what>[^，。；]{2,24})$`)
const single = /^(?:[^由，。]{0,8}由)?(?<who>[^，。；：、的是要了在和对把让将从由]{2,12})(?<what>(?:负责|牵头|負責|牽頭)(?!人|任|同志|、|的).{2,})$/
const latin = /^(?:and |And )?(?<who>(?:[Tt]he |[Oo]ur |[Ee]ach |[Ee]very |[Aa]ll )?[A-Za-z][a-z]+(?: [a-z]+){0,3}?) (?<what>(?<verb>will|must|should|shall|can|is responsible for|are responsible for|takes? care of|handles?|is in charge of|looks? after|runs?) .{4,})$/
const latinSingle = /^(?:and |And )?(?<who>(?:[Tt]he |[Oo]ur |[Ee]ach |[Ee]very )?[A-Za-z][a-z]+(?: [a-z]+){0,3}?) (?<what>(?:is|are) (?:responsible for|in charge of) .{4,})$/
/** What is nobody. */
const nobody = /^(?:我们|你们|大家|他们|这些|那些|有的|每个人|任何人|所有人|人|有人|别人|一个人|我|没有人|咱们|谁|必须|全面|今后|会|工作|同时|要|我市|我区|全市|各级|社会|区|市|县|村|其中|一|不|應|再|更)$|^(?:区别|评价|作为|做好|对于|完善|如果|只有|因为|所以|但|而|也|还|就|都|特别|不)/
const latinNobody = /^(?:we|you|i|they|he|she|it|this|that|these|those|there|who|which|what|nobody|everyone|everybody|people|one|someone|anyone|and|but|so|if|when|all|our \w+ness|the (?:future|world|time|question|answer|way|result|same|next|first|last|problem))\b/i

/** A passage with the parts of a role, and how its verb begins. */
interface Found {
  part: Part
  verb: string
}

/**
 * Who does what, where several have a part of their own, or one is said to be responsible.
 *
 *   | 总馆要统一采购；分馆要按时开门；学校要敞开大门。
 *     ^^^^ ^^^^^^^^^^  who, what
 */
export function partsIn({ sentences }: Page): Part[] {
  const found: Part[] = []
  let row: Found[] = []
  const settle = (): void => {
    if (row.length > 1 && new Set(row.map(({ part }) => part.who.text)).size === row.length) found.push(...row.map(({ part }) => part))
    row = []
  }
  for (const reading of sentences) {
    if (reading.isQuestion) {
      settle()
      continue
    }
    const segments = segmentsOf(reading)
    const parts = segments.map(segment => partOf(reading, segment))
    if (parts.filter(one => one).length < segments.length || parts.length === 0) settle()
    if (parts.every(one => one) && parts.length > 0) row.push(...parts as Found[])
    else found.push(...rowIn(parts))
    found.push(...segments.flatMap(segment => singleOf(reading, segment)))
  }
  settle()
  return apart(found)
}

/** Parts that stand side by side within one sentence, others before or after them. */
function rowIn(parts: readonly (Found | null)[]): Part[] {
  const found: Part[] = []
  for (let from = 0; from < parts.length;) {
    let to = from
    while (to < parts.length && parts[to]) to += 1
    if (to - from > 1) found.push(...parts.slice(from, to).map(one => one!.part))
    from = Math.max(to, from + 1)
  }
  return found.length > 1 ? found : []
}

/** A sentence between its semicolons, each as the clauses of it. */
function segmentsOf({ clauses }: Reading): Clause[][] {
  const segments: Clause[][] = []
  let segment: Clause[] = []
  for (const clause of clauses) {
    segment.push(clause)
    if (/[；;。.！!：:]/.test(clause.mark)) {
      segments.push(segment)
      segment = []
    }
  }
  if (segment.length) segments.push(segment)
  return segments
}

function partOf(reading: Reading, segment: readonly Clause[]): Found | null {
  const head = segment[0]!
  const match = reading.isLatin ? latin.exec(head.text) : part.exec(head.text) ?? being.exec(head.text)
  return match && made(reading, segment, match)
}

function singleOf(reading: Reading, segment: readonly Clause[]): Part[] {
  return segment.flatMap((clause) => {
    const match = (reading.isLatin ? latinSingle : single).exec(clause.text)
    const found = match && made(reading, [clause], match)
    return found && (reading.isLatin || new RegExp(`(?:${ends})$`).test(found.part.who.text)) ? [found.part] : []
  })
}

function made(reading: Reading, segment: readonly Clause[], { groups }: RegExpExecArray): Found | null {
  const { who, what, verb } = groups!
  const head = segment[0]!
  if ((reading.isLatin ? latinNobody : nobody).test(who!) || who!.length > 40) return null
  const start = head.start + head.text.indexOf(who!)
  const from = head.end - what!.length
  const whole = reading.passage(from, segment.at(-1)!.end)
  const deed = wholeOf(whole) ?? wholeOf(reading.passage(from, head.end))
  const name = wholeOf(reading.passage(start, start + who!.length))
  if (!name || !deed) return null
  const end = deed === whole ? segment.at(-1)!.end : head.end
  return { part: { ...reading.passage(start, end), kind: 'role', who: name, what: deed }, verb: verb ?? '' }
}
