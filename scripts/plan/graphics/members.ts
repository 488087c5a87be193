import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf, unitsOf, type Clause } from '../clause.ts'
import { bare, stands, unmarked } from '../condense/cut.ts'
import { isTopic } from '../condense/nominal.ts'
import { refers } from '../condense/pointing.ts'
import type { Shape } from '../draft.ts'
import { promisedBy } from '../promise.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { trimBy, widthOf, type Speech } from '../speech.ts'
import { nameOf } from './labelled.ts'
import { shapeOfPoints } from './points.ts'
import { membersOf } from './series.ts'

/** So many names make a set, and so many fit on a page; names of so few ems more than that. */
const LEAST = 3
const MOST = 6
const ROUND = 6
const MANY = 8

/** Ems of a name on a card, and of one word: among such names a verb is a name as well, as most are. */
const NAME = 12
const WORD = 2

/** Names that fill less of their sentence, or of its last part behind a semicolon, are told by the way. */
const SHARE = 0.3

/** What comes before names that are all of them: 书房的家底包括…, 三样东西：…. */
const FRAME = /^(.*?)(?:主要|一共|总共|大体|大致)?(?:包括了?|包含了?|涵盖了?|分为|分成|分别是|分别为|无非是|不外乎)$/

/** What each member more than the least is worth where nobody counts them. */
const EACH = 0.3

interface Set {
  members: Passage[]
  /** The clause that names them together. */
  over: Passage | null
  /** Whether the speaker counts them. */
  counted: boolean
}

/**
 * Three or more names that the speaker lists in full after a word that opens a list or a colon, or in quotation marks with their number.
 *
 *   | 书房的家底有三样：旧书、老灯、守夜人。        | “灯火”“书香”“人情”，就是老街的三个宝。
 *     ^^^^^^^^^^^^^^^^ over  ^^^^  ^^^^  ^^^^^^            ^^^^    ^^^^    ^^^^ members
 */
export function recogniseMembers({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isChinese) return []
  return sentences.flatMap((sentence, index) => {
    if (/[？?]\s*$/.test(sentence.text)) return []
    const set = quotedIn(speech, sentence) ?? listedIn(speech, sentence)
    if (set === null || isOneOfNamed(speech, sentences, index)) return []
    const { members, over, counted } = set
    return [{ from: index, to: index + 1, score: counted ? 7 : 5 + EACH * (members.length - LEAST), shape: shapeOf(members, over), covers: over === null ? [] : [over] }]
  })
}

/** Whether a sentence and one next to it each begin with a name: the names are the members, not what is listed behind one. */
function isOneOfNamed(speech: Speech, sentences: readonly Passage[], index: number): boolean {
  const isNamed = (sentence: Passage | undefined): boolean => sentence !== undefined && nameOf(speech, sentence) !== null
  return isNamed(sentences[index]) && (isNamed(sentences[index - 1]) || isNamed(sentences[index + 1]))
}

function shapeOf(members: Passage[], title: Passage | null): Shape {
  const why = 'names that the speaker lists in full'
  if (members.every(({ text }) => widthOf(text) <= ROUND)) return { kind: 'hub', title, accent: null, core: null, members: members.map((lead) => ({ lead, gloss: null })), reveals: members, why }
  return shapeOfPoints(members.map((lead) => ({ mark: null, lead, points: [] })), title, why)
}

/** Names after 包括 or a colon, to the end of their clause. */
function listedIn(speech: Speech, sentence: Passage): Set | null {
  const clauses = clausesOf(speech.outline.transcript, sentence)
  for (const [i, clause] of clauses.entries()) {
    const before = clauses[i - 1]
    const open = /^(.*?(?:包括了?|包含了?|涵盖了?|分为|分成|分别是|分别为|无非是|不外乎))(?=[^、，]{1,12}、)/.exec(clause.text)?.[1]
    const isAfterColon = before !== undefined && before.mark === '：'
    if (open === undefined && !isAfterColon) continue
    const list = trimBy(speech, clause, open?.length ?? 0)
    const frame = open === undefined ? before! : trimBy(speech, clause, 0, clause.text.length - open.length)
    const promised = promisedBy(frame.text)
    const members = namesIn(speech, list, promised)
    const last = unitsOf(clauses).at(-1)!
    const whole = last.includes(clause) ? endOf(last.at(-1)!) - last[0]!.at : sentence.text.length
    if (members === null || endOf(members.at(-1)!) - members[0]!.at < SHARE * whole) continue
    if (promised !== null && promised !== members.length) continue
    return { members, over: titleOf(speech, frame), counted: promised !== null }
  }
  return null
}

/** Quoted names side by side, with a clause of the sentence that counts as many. */
function quotedIn(speech: Speech, sentence: Passage): Set | null {
  const run = /[“「][^”」]{1,10}[”」](?:[、和与]?[“「][^”」]{1,10}[”」]){2,5}/.exec(sentence.text)
  if (run === null) return null
  const members = [...run[0].matchAll(/[“「]([^”」]+)[”」]/g)].map(({ 1: name = '', index }) => speech.cut(sentence.at + run.index + index + 1, sentence.at + run.index + index + 1 + name.length))
  const clause = clausesOf(speech.outline.transcript, sentence).findLast(({ text }) => countIn(text) === members.length)
  if (clause === undefined || members.length < LEAST || members.length > MOST) return null
  return { members, over: titleOf(speech, clause), counted: true }
}

/** So many of something, anywhere in a clause. */
function countIn(text: string): number | null {
  const numeral = /([三四五六])(?:个|大|点|句|种|项|条|份)/.exec(text)?.[1]
  return numeral === undefined ? null : '零一二三四五六'.indexOf(numeral)
}

/** The names of a list that is nothing else; null for verbs, scraps and a list that breaks off. So many as were `promised` are all names. */
function namesIn(speech: Speech, list: Passage, promised: number | null): Passage[] | null {
  const text = list.text.replace(/等(?:等)?.{0,4}$/, '')
  if (!text.includes('、') || /[，；：]/.test(text)) return null
  const members = membersOf(speech, list.at, text).map((member) => unmarked(speech, member))
  const areAlike = members.every((member) => widthOf(member.text) === WORD) && members.filter((member) => isTopic(member.text)).length > members.length / 2
  const isName = (member: Passage): boolean => widthOf(member.text) >= 1 && widthOf(member.text) <= NAME && (members.length === promised || areAlike || isTopic(member.text)) && !refers(member.text) && !/[的地得]$|^(?:[的和与及]|[用以把将按凭靠](?!户|来|及|于)|对(?!象|手|方|话|策|比|外)|通过|利用)/.test(member.text)
  const most = members.every((member) => widthOf(member.text) <= ROUND) ? MANY : MOST
  return members.length >= LEAST && members.length <= most && members.every(isName) && new Set(members.map((member) => member.text)).size === members.length ? members : null
}

/** What the names are, said before them: 那就是我们的家底. */
function titleOf(speech: Speech, clause: Clause | Passage): Passage | null {
  const whole = bare(speech, clause, true)
  const lead = /^(?:[那这它她他]们?)?(?:就|也|主要|都)?(?:是|为)/.exec(whole.text)?.[0].length ?? 0
  const tail = (FRAME.exec(whole.text) === null ? /(?:主要|就|也|一共|大致)*(?:是|有|为|如下|包括)$/.exec(whole.text)?.[0].length : whole.text.length - FRAME.exec(whole.text)![1]!.length) ?? 0
  const title = trimBy(speech, whole, lead, tail)
  return title.text.length >= 3 && widthOf(title.text) <= 22 && !refers(title.text) && (lead > 0 || stands(speech, title) || isTopic(title.text)) ? title : null
}
