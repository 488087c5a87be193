import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf, type Clause } from '../clause.ts'
import { openerLength } from '../condense/chinese.ts'
import { bare, unmarked } from '../condense/cut.ts'
import { VERB_FIRST } from '../condense/lexicon.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { overlap, widthOf, type Speech } from '../speech.ts'
import { coreIn } from './hub.ts'
import { glossesOf, membersOf } from './series.ts'

/** Members by name and the words that say that they join. */
interface Union {
  clause: Passage
  members: Passage[]
  core: Passage | null
  /** The clause with what comes of the union, where it says so: 讲述和体验相结合的展览. */
  title: Passage | null
}

/** That what was named joins: 有机统一, 深度融合, 相结合. */
const JOINED = '(?:有机|高度|深度|紧密|内在|辩证|相互|互相|相)*(?:统一|结合|融合|交融|贯通|交汇|一体推进|融为一体)|同向发力|同频共振|同向而行'

/** 讲述、展示、体验有机融合; 讲述和体验相结合; the words after it only close the clause or say what comes of it. */
const CHINESE = new RegExp(`^(?<lead>(?:(?:希望|盼望|要求|号召)(?:你们|大家|各位|同学们|同志们)?|要|必须|始终|坚持|推动|促进|做到|(?<!坚持)实现|努力|切实|把)*)(?<list>[^，；：、“”]{2,12}(?:(?:、[^，；：、和与同“”]{2,12})?(?:、|和|与|同|跟)[^，；：、和与同“”]{2,12}?))(?:的|之间)?(?<core>${JOINED})(?:起来|在一起)?(?:发展)?(?<tail>是.{2,20}|的[^的]{2,14})?$`)

/** where craft meets care; at the meeting of craft and care */
const ENGLISH: readonly RegExp[] = [
  /\bwhere (?<one>[\w’'-]+(?: [\w’'-]+){0,3}) meets? (?<two>[\w’'-]+(?: [\w’'-]+){0,3})$/i,
  /\bat the (?<core>crossroads|intersection|meeting) of (?<one>[\w’'-]+(?: [\w’'-]+){0,3}?)(?:, (?<three>[\w’'-]+(?: [\w’'-]+){0,2}))?,? and (?<two>[\w’'-]+(?: [\w’'-]+){0,3})$/i,
]

/** A sentence in which the union is only one of several things says more than circles show: two are named together every day, three seldom. */
const SHARES: Record<number, number> = { 2: 0.8, 3: 0.55 }

/** The widest title, in ems. */
const TITLE = 26

/** A negated or wished-away union, and words that are no member. */
const UNREAL = /不|没|未|难以|无法|防止|避免|脱节|分离/
const NO_MEMBER = /^(?:这|那|其|它|他|我|你|大家|之间|思想|行动)|[的了着]$|[对把将向]|^(?:it|this|that|they|we|you|i)$/i

/**
 * Two or three members of which the words say that they join: each a circle, what they are together where the circles overlap.
 *
 *   | 坚持阅读、讨论、动手有机统一
 *         ^^^^ ^^^^ ^^^^ members  ^^^^^^^^ core
 */
export function recogniseSets({ speech, sentences, heading }: Scene): Proposal[] {
  if (!speech.isChinese && !speech.isEnglish) return []
  const said = [...(heading === null ? [] : [{ sentence: heading, index: -1 }]), ...sentences.map((sentence, index) => ({ sentence, index }))]
  return said.flatMap(({ sentence, index }) => {
    const union = unionIn(speech, sentence)
    if (union === null) return []
    const told = glossesOf(speech, union.members, sentences.slice(index + 1, index + 4))
    if (told === null && (index < 0 || !isPoint(speech, union, sentence))) return []
    return [
      {
        from: Math.max(0, index),
        to: index + 1 + (told?.used ?? 0),
        score: (union.members.length === 3 ? 7 : union.core === null ? 4.5 : 5.5) + (told === null ? 0 : 1),
        shape: {
          kind: 'sets',
          title: union.title,
          accent: null,
          core: union.core,
          sets: union.members.map((lead, i) => ({ lead, gloss: told?.glosses[i] ?? null })),
          reveals: union.members,
          why: 'members that the speaker joins',
        },
        covers: [union.clause],
      },
    ]
  })
}

/** What a sentence joins. */
function unionIn(speech: Speech, sentence: Passage): Union | null {
  const unions = speech.isChinese ? clausesOf(speech.outline.transcript, sentence).map((clause) => chineseUnion(speech, sentence, clause)) : [englishUnion(speech, unmarked(speech, sentence))]
  return unions.find((union) => union !== null && areEven(union.members)) ?? null
}

/** Whether a sentence is there for its union: no point of a series, no remark in the middle of a paragraph. */
function isPoint(speech: Speech, { clause, members }: Union, sentence: Passage): boolean {
  const { text } = speech.outline.transcript
  const isAtEdge = text[sentence.at - 1] === '\n' || (text[endOf(sentence)] ?? '\n') === '\n'
  return widthOf(clause.text) >= SHARES[members.length]! * widthOf(sentence.text)
    && (members.length === 3 || isAtEdge)
    && !speech.enumerations.some((one) => overlap(one, sentence))
}

function chineseUnion(speech: Speech, sentence: Passage, clause: Clause): Union | null {
  const opener = openerLength(clause.text)
  const groups = UNREAL.test(clause.text) ? undefined : CHINESE.exec(clause.text.slice(opener))?.groups
  if (groups === undefined) return null
  const { lead = '', list = '', core = '', tail } = groups
  const at = clause.at + opener + lead.length
  const marked = list.replace(/[和与同跟](?=[^、]*$)/, '、')
  const acts = [...marked.matchAll(/[^、]+/g)].map(({ 0: text, index }) => speech.cut(at + index, at + index + text.length))
  const isEven = acts.length === 2 && VERB_FIRST.test(acts[0]!.text) && Math.abs(acts[0]!.text.length - acts[1]!.text.length) <= 1
  const members = isEven || acts.slice(1).some(({ text }) => VERB_FIRST.test(text)) ? acts : membersOf(speech, at, marked)
  if (members.length === 2 && tail !== undefined) return null
  const joined = clause.at + clause.text.lastIndexOf(core)
  const title = tail?.startsWith('的') && widthOf(clause.text) <= TITLE ? bare(speech, clause) : null
  return { clause, members, core: coreIn(speech, sentence, members.length) ?? speech.cut(joined, joined + core.length), title }
}

function englishUnion(speech: Speech, clause: Passage): Union | null {
  const groups = ENGLISH.map((pattern) => pattern.exec(clause.text)?.groups).find((found) => found !== undefined)
  if (groups === undefined) return null
  const cut = (text: string | undefined, from = 0): Passage[] => {
    const at = text === undefined ? -1 : clause.text.indexOf(text, from)
    return at < 0 ? [] : [speech.cut(clause.at + at, clause.at + at + text!.length)]
  }
  const { one, two, three, core } = groups
  return { clause, members: [...cut(one), ...cut(three), ...cut(two, clause.text.lastIndexOf(two!))], core: cut(core)[0] ?? null, title: null }
}

/** Two or three different names of about the same length. */
function areEven(members: readonly Passage[]): boolean {
  const widths = members.map(({ text }) => widthOf(text))
  return (members.length === 2 || members.length === 3)
    && members.every(({ text }) => !NO_MEMBER.test(text))
    && new Set(members.map(({ text }) => text)).size === members.length
    && Math.max(...widths) <= 12 && Math.max(...widths) <= 3 * Math.min(...widths)
}
