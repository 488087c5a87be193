import type { Passage } from '../../model/transcript.ts'
import { clausesOf, unitsOf, type Clause } from '../clause.ts'
import { actorLength, openerLength } from '../condense/chinese.ts'
import { concretenessOf } from '../condense/concrete.ts'
import { ACTOR_NOUN } from '../condense/lexicon.ts'
import { linesOf } from '../condense/lines.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { span, trimBy, type Speech } from '../speech.ts'
import { englishRoles } from './english/roles.ts'
import type { RolesSlide } from '../../model/deck.ts'

type Part = RolesSlide['roles'][number]

/** Somebody by name who is in charge of something: 小周负责选书. */
const CHARGED = /^(?:由)?(?![我你他她它这那各谁])\p{Script=Han}{2,4}(?=(?:主要|则|全权|具体)?(?:负责|承担|主持|牵头))/u

/** So many deeds stand beside whoever does them. */
const DEEDS = 2

/** Ems of a deed: one that names its objects takes two lines. */
const DEED = 24

const ANYONE = /^(?:全市|全省|全县|全区|全国|我们|大家|各级|有的|一些|全市上下|全党|全社会|全体|各地|各单位|各部门|群众|广大|部分|要求|希望)/

/** What is no name of an actor: a case or a time before it, or whoever something is done to. */
const NOBODY = /^(?:如果|假如|若|只要|一旦|当|因为|由于|原来|原先|以前|从前|过去|现在|但|而)|[我你他她它]们?$/

/**
 * Who does what: three or more members of a series, each with an actor of its own in front.
 *
 *   | 总馆是大脑，就要统一调度；分馆是触角，就要贴近街坊；馆员是桥梁，就要……
 *     ^^^^ who
 *          ^^^^ motto
 *                   ^^^^^^^^ deed
 */
export function recogniseRoles(scene: Scene): Proposal[] {
  const { speech, sentences } = scene
  if (speech.isEnglish) return englishRoles(scene)
  if (!speech.isChinese) return []
  const proposals: Proposal[] = []
  const units = sentences.flatMap((sentence, index) =>
    unitsOf(clausesOf(speech.outline.transcript, sentence)).map((unit) => ({ index, part: partOf(speech, unit) })),
  )
  for (let i = 0; i < units.length; ) {
    let j = i
    const names = new Set<string>()
    while (j < units.length && units[j]!.part !== null && !names.has(units[j]!.part!.who.text)) names.add(units[j++]!.part!.who.text)
    if (j - i >= 3) {
      const roles = units.slice(i, Math.min(j, i + 6)).map(({ part }) => part!)
      proposals.push(proposalOf(roles, units[i]!.index, units[j - 1]!.index + 1))
    }
    i = Math.max(j, i + 1)
  }
  sentences.forEach((sentence, index) => {
    for (const roles of [possessionsOf(speech, sentence), clauseRolesOf(speech, sentence)]) {
      if (roles.length >= 3) proposals.push(proposalOf(roles, index, index + 1))
    }
  })
  return proposals.filter(({ shape }) => shape.kind !== 'roles' || !areOne(shape.roles))
}

/** Whether all do the same: that they do it together, and none has a part of its own. */
const areOne = (roles: readonly Part[]): boolean => new Set(roles.map(({ motto, deeds }) => JSON.stringify([motto, ...deeds].map((said) => said?.text)))).size === 1

function proposalOf(roles: Part[], from: number, to: number): Proposal {
  return {
    from,
    to,
    score: 8 + (roles.every((part) => part.motto !== null) ? 1 : 0),
    shape: {
      kind: 'roles',
      title: null,
      accent: null,
      roles,
      reveals: roles.map((part) => part.who),
      why: `${roles.length} actors in a row, each with its own part`,
    },
  }
}

function partOf(speech: Speech, unit: readonly Clause[]): Part | null {
  const first = unit.find((clause) => clause.mark !== '：' && clause.text.length > 3)
  if (first === undefined) return null
  const clause = trimBy(speech, first, openerLength(first.text))
  const length = actorLength(clause.text) || (CHARGED.exec(clause.text)?.[0].length ?? 0)
  const who = speech.cut(clause.at, clause.at + length)
  if (length < 2 || length > 12 || ANYONE.test(who.text) || NOBODY.test(who.text)) return null
  const after = trimBy(speech, clause, length)
  const motto = /^是/.test(after.text) && after.text.length <= 14 ? trimBy(speech, after, 1) : null
  const last = unit.at(-1)!
  const rest = span(speech, motto === null ? after : (unit[unit.indexOf(first) + 1] ?? last), last)
  const deeds = concrete(linesOf(speech, [rest], { count: DEEDS + 1, width: DEED, ideal: 10 }), motto === null ? DEEDS : 1)
  return motto === null && deeds.length === 0 ? null : { who, motto, deeds }
}

/** The lines that name most, in the order of the speech: whoever acts is known by acts, not by aims. */
function concrete(lines: readonly Passage[], count: number): Passage[] {
  const most = lines.toSorted((a, b) => concretenessOf(b.text) - concretenessOf(a.text)).slice(0, count)
  return most.toSorted((a, b) => a.at - b.at)
}

/** Actors that follow one another clause by clause: 文化部门负责统筹，财政部门负责保障，…. */
function clauseRolesOf(speech: Speech, sentence: Passage): Part[] {
  const roles: Part[] = []
  for (const clause of clausesOf(speech.outline.transcript, sentence)) {
    const part = partOf(speech, [clause])
    if (part !== null && !roles.some(({ who }) => who.text === part.who.text)) roles.push(part)
    else if (roles.length >= 3) break
    else roles.length = 0
  }
  return roles.slice(0, 6)
}

/**
 * A series in which each member belongs to an actor.
 *
 *   | 依托总馆的“云书房”、分馆的“夜读灯”、社区的流动书车等载体
 *         ^^^^  ^^^^^^^^ who and what
 */
function possessionsOf(speech: Speech, sentence: Passage): Part[] {
  const roles: Part[] = []
  const pattern = new RegExp(`(?<=^|[，、；：和通过依托发挥]|通过)(${ACTOR_NOUN})的(“[^”]{2,12}”(?:和[^、，。；]{2,10})?|[^、，。；的和]{3,12}?)(?=、|，|。|等|和|$)`, 'g')
  for (const match of sentence.text.matchAll(pattern)) {
    const at = sentence.at + match.index
    const [, who = '', what = ''] = match
    roles.push({ who: speech.cut(at, at + who.length), motto: null, deeds: [speech.cut(at + who.length + 1, at + who.length + 1 + what.length)] })
  }
  return new Set(roles.map((part) => part.who.text)).size === roles.length ? roles : []
}
