import { spokenIn, type Section } from '../model/outline.ts'
import { endOf, type Passage } from '../model/transcript.ts'
import { clausesOf } from './clause.ts'
import { asked, holdsAside, unmarked } from './condense/cut.ts'
import { bestLine, linesOf } from './condense/lines.ts'
import { leans } from './condense/fragments.ts'
import { VERB_FIRST } from './condense/lexicon.ts'
import { isTopic } from './condense/nominal.ts'
import { refers } from './condense/pointing.ts'
import { shortOf } from './condense/short.ts'
import { DEMANDS, TURNED } from './discourse/cues.ts'
import { messageIn } from './discourse/message.ts'
import { thoughtsOf } from './discourse/thought.ts'
import type { Draft, Shape } from './draft.ts'
import { evenParts } from './even-parts.ts'
import { proposalsOf } from './graphics/all.ts'
import { evened, rowsOf, shapeOfPoints, type Point } from './graphics/points.ts'
import { markOf } from './marks.ts'
import type { Proposal } from './proposal.ts'
import { overlap, span, trimBy, widthOf, type Speech } from './speech.ts'
import { tablesOf } from './tables/told.ts'

/** What stands over a group of sections, and where it begins. */
export interface Over {
  section: number[]
  eyebrow: Passage | null
  title: Passage | null
  start: number
}

/** Children that are this short on average share one slide, each appearing as it is said. */
const FOLDED = 230

/** A slide of folded children holds about so much speech when there are many of them. */
const GROUP = 640

/** A sentence no wider than this stands whole on a page that is read, in ems. */
const READ = 56

/** A form worth a slide of its own behind a folded group; two children with a clear form are not folded. */
const STRONG = 8
const CLEAR = 6

/** The length of a section in the transcript, its children included. */
export const lengthOf = ({ extent }: Section): number => extent[1] - extent[0]

/**
 * Short children side by side on one slide, each appearing as it is said; none when they are too long, have
 * children of their own, or ask for forms of their own, as a table does.
 *
 *   | 要建好阵地。……  要用好队伍。……  要办好活动。……
 *     ^^^^^^^^^^ lead   ^ its best line below
 */
export function foldedOf(speech: Speech, children: readonly Section[], over: Over): Draft[] {
  if (children.length < 2 || children.some((child) => child.children.length > 0 || tablesOf(speech, child).length > 0)) return []
  const mean = children.reduce((sum, child) => sum + lengthOf(child), 0) / children.length
  if (mean > FOLDED) return []
  const asked = children.map((child) => (child.heading === null ? null : strongestIn(speech, child, CLEAR))?.score ?? 0)
  if (asked.filter((score) => score > 0).length >= 2 || asked.slice(0, -1).some((score) => score >= STRONG)) return []
  const most = children.length <= 6 ? 6 : Math.max(2, Math.min(5, Math.floor(GROUP / mean)))
  const drafts: Draft[] = []
  for (const group of evenParts(children, most)) {
    const points = group.map((child) => pointOf(speech, child, group.length))
    if (points.some((point) => point === null)) return []
    const rows = isHollow(speech, points as Point[]) ? rowsUnder(speech, group, points as Point[], over.title) : null
    if (rows === null && isHollow(speech, points as Point[]) && group.reduce((sum, child) => sum + lengthOf(child), 0) > HOLLOW) return []
    const shape = rows ?? shapeOfPoints(group.length > 2 && group.every(({ heading, blocks }) => heading !== null && blocks.length > 0) ? evened(points as Point[]) : points as Point[], over.title, `${children.length} short points of equal rank`)
    drafts.push({ ...shape, section: over.section, eyebrow: over.eyebrow, start: drafts.length === 0 ? over.start : group[0]!.extent[0] } as Draft)
  }
  const next = strongestOf(speech, children.at(-1)!, over)
  return [...drafts.map((draft) => withoutNext(draft, next)), ...next]
}

/** A page without the lines below its members where one of them is a member of the next page, which says all of it. */
function withoutNext(draft: Draft, next: readonly Draft[]): Draft {
  const isNext = (line: Passage | null): boolean => line !== null && next.some(({ reveals }) => reveals.some((member) => overlap(member, line)))
  if (draft.kind === 'list' && draft.points.some(({ detail }) => isNext(detail))) return { ...draft, points: draft.points.map((point) => ({ ...point, detail: null })) }
  return draft.kind === 'cards' && draft.cards.some(({ points }) => points.some(isNext)) ? { ...draft, cards: draft.cards.map((card) => ({ ...card, points: [] })) } : draft
}

/** Ems of names that say little by themselves, and of what stands beside them. */
const NAME = 14
const TOLD_BESIDE = 40

/** So much is not said over nothing but names, in characters: about eighty seconds. */
const HOLLOW = 300

/** Whether nothing but names of few words would be shown. */
function isHollow(speech: Speech, points: readonly Point[]): boolean {
  return speech.isChinese && points.length > 2 && evened(points).every(({ lead, points: lines }) => lines.length === 0 && widthOf(lead.text) <= NAME)
}

/** Names as rows, each beside what is said of it; null where something is said of fewer than all. */
function rowsUnder(speech: Speech, group: readonly Section[], points: readonly Point[], title: Passage | null): Shape | null {
  const told = points.map((point, i) => ({ ...point, points: [toldOf(speech, group[i]!, point.lead)].filter((line) => line !== null) }))
  return rowsOf(told, title)
}

/** Who is meant by its name, before what is said of it: 它能…, 这种办法适合…. */
const NAMED_BY = /^(?:它们?|这(?:[种类个一][^，]{0,3})?)(?=适合|会|能|可以|应|要|是|负责|用来|把|让|包括|需要|不|更|管|先)/

/** What a short part says of its name. */
function toldOf(speech: Speech, child: Section, name: Passage): Passage | null {
  const sentences = spokenIn(child.blocks).filter((sentence) => endOf(sentence) > endOf(name))
  const message = messageIn(speech, sentences)
  const isOwn = message !== null && message.move !== 'aside' && !overlap(message.text, name) && widthOf(message.text.text) <= TOLD_BESIDE
  if (isOwn) return message.text
  const after = sentences.map((sentence) => (sentence.at < endOf(name) ? speech.cut(endOf(name), endOf(sentence)) : sentence))
  return bestLine(speech, after, TOLD_BESIDE, [name]) ?? firstOf(speech, after, name)
}

/** What is said of a name right after it, without a pronoun in its place: as many clauses as there is room for; null for what leans on something else. */
function firstOf(speech: Speech, sentences: readonly Passage[], name: Passage): Passage | null {
  const first = sentences.find((sentence) => sentence.at >= endOf(name))
  if (first === undefined) return null
  const said = trimBy(speech, unmarked(speech, first), NAMED_BY.exec(first.text)?.[0].length ?? 0)
  if (leans(said.text) || refers(said.text) || /[？?]$/.test(first.text)) return null
  const clauses = clausesOf(speech.outline.transcript, said)
  const last = clauses.findLast((clause) => widthOf(span(speech, said, clause).text) <= TOLD_BESIDE)
  return last === undefined || widthOf(span(speech, said, last).text) < NAME ? null : span(speech, said, last)
}

/**
 * What the last of the folded children asks for by name (actors, steps, dates) stands after the group: there
 * the order of the speech is kept.
 */
function strongestOf(speech: Speech, child: Section, over: Over): Draft[] {
  const best = strongestIn(speech, child, STRONG)
  if (best === null || (best.from === 0 && !isCountedIn(best.shape, child))) return []
  const title = child.heading === null ? over.title : unmarked(speech, child.heading)
  const start = spokenIn(child.blocks)[best.from]!.at
  return [{ ...best.shape, title, section: over.section, eyebrow: over.title, start } as Draft]
}

/** Whether what a run-in heading has counted comes right after it: 三、要记住三个不关。三个不关就是：不关夜里的灯；…… */
const isCountedIn = (shape: Shape, { runIn }: Section): boolean => runIn && shape.kind === 'list' && shape.isCounted === true

/** Every form that the words of a section ask for, its children left out. */
export function proposalsIn(speech: Speech, section: Section): Proposal[] {
  const scene = { speech, sentences: spokenIn(section.blocks), heading: section.heading }
  return proposalsOf(scene)
}

/** The form that a section asks for most plainly, if it does so with at least this score. */
export function strongestIn(speech: Speech, section: Section, least: number): Proposal | null {
  const strong = proposalsIn(speech, section).filter(({ score }) => score >= least)
  return strong.sort((a, b) => b.score - a.score)[0] ?? null
}

function pointOf(speech: Speech, child: Section, count: number): Point | null {
  const sentences = spokenIn(child.blocks)
  if (child.heading === null) return child.enumerator === null ? null : ruleOf(speech, child, sentences)
  if (sentences.length === 0) return ruleOf(speech, child, [child.heading])
  const lead = leadOf(speech, child, child.heading, sentences)
  if (speech.purpose === 'reading') return { mark: markOf(speech, child), lead, points: readLines(speech, sentences, lead, count <= 3 ? 2 : 1) }
  const lines = count <= 4 ? linesOf(speech, asMeasures(speech, lead, beforeRemedy(sentences)), { count: count <= 3 ? 2 : 1, width: count <= 3 ? 26 : 16, ideal: 11, shown: [lead] }) : []
  return { mark: markOf(speech, child), lead, points: lines }
}

/** A question after the way out: what follows is no more of the fault that was told. */
const WAY_OUT = /怎么(?:解|办|破|治)[^？?]{0,6}[？?]|(?:解法|对策|办法)(?:呢)?[？?]/

/** How a sentence begins that tells of today, or gives an example. */
const TODAY = /^(?:现在|目前|当前|如今|从(?:现在|目前)[^，]{0,6}看|比如|例如|譬如|比方)/

/**
 * What is said of a point without, under one that asks for something, what is so today: below 提高门槛 the sill of today would be read as the new one.
 */
function asMeasures<T extends Passage>(speech: Speech, { text }: Passage, sentences: readonly T[]): readonly T[] {
  return speech.isChinese && VERB_FIRST.test(text) ? sentences.filter((sentence) => !TODAY.test(sentence.text)) : sentences
}

/** What is told of a point up to the question how it is mended. */
function beforeRemedy<T extends Passage>(sentences: readonly T[]): readonly T[] {
  const end = sentences.findIndex(({ text }, i) => i > 0 && WAY_OUT.test(text))
  return end < 0 ? sentences : sentences.slice(0, end)
}

/** So many characters may stand before the thought of a rule: its number, a word that joins. */
const LEADING = 6

/** Ems of a topic with what is said of it: 夜里的书房，灯要亮到最后. */
const TOLD = 24

/** Ems of an English point that is no more than its heading: it stands whole, for what is cut off it needs the rest. */
const POINT = 48

/** Ems of a thought that leads a point. */
const THOUGHT = 28

/**
 * The short form of a heading; where a run-in one is a sentence whose short form only names its subject or points back, what the
 * point says.
 *
 *   | （1）开门时间是写在纸上的。夜归的人必须看得见灯。
 *          ^^^^^^^^ names           ^^^^^^^^^^^^^^^^^^ says
 */
function leadOf(speech: Speech, child: Section, heading: Passage, sentences: readonly Passage[]): Passage {
  const whole = unmarked(speech, heading)
  const [topic, ...told] = clausesOf(speech.outline.transcript, whole)
  if (speech.isChinese && told.length === 1 && isTopic(topic!.text) && widthOf(whole.text) <= TOLD) return asked(speech, whole)
  const short = asked(speech, shortOf(speech, heading, 18))
  const isHollow = speech.isChinese && child.runIn && short.text.length < whole.text.length && (isTopic(short.text) || refers(short.text) || /^这/.test(short.text))
  const own = speech.isChinese && child.runIn && (isHollow || short.at > heading.at + LEADING) ? ownThoughtOf(speech, heading) : null
  if (own !== null && (!isHollow || DEMANDS.test(own.text))) return own
  const message = isHollow ? messageIn(speech, [heading, ...sentences]) : null
  return message !== null && widthOf(message.text.text) <= THOUGHT ? message.text : short
}

/** Whole sentences where they are short enough for a card, the longest lines of the others where none is. */
function readLines(speech: Speech, sentences: readonly Passage[], lead: Passage, count: number): Passage[] {
  const whole = sentences.map((one) => unmarked(speech, one)).filter((one) => widthOf(one.text) <= READ && !holdsAside(speech, one)).slice(0, count)
  return whole.length > 0 ? whole : linesOf(speech, sentences, { count, width: 36, ideal: 24, shown: [lead] })
}

/** How a result begins whose case stands before it. */
const RESULT = /^(?:原则上)?(?:应当?|即?可以?|方可|须|必须|不能|不得|不再|不允许|予以|给予|一律|由)/

/** What narrows a rule between its case and its result, and ems of both: 经提醒仍不归还的，, 馆长同意后，. */
const NARROWS = /^(?:如果?|若|经|按|根据|在|对|凡|除)|(?:时|后|的|者|情况下|条件下|前提下)$/
const NARROWED = 44

/** Where something happened is no case of a rule. */
const SETTING = /^在[^，]*[中里上]$|在[^，]*(?:年初|年底|月初|月底|期间)$/

/**
 * A numbered point without a heading is itself the point: its case as the lead, its result as the line.
 *
 *   | 3、对逾期不还的读者，经提醒仍不归还的，应暂停外借。
 *        ^^^^^^^^^^^^^^^^ case                  ^^^^^^^^^^ result
 */
function ruleOf(speech: Speech, child: Section, sentences: readonly Passage[]): Point | null {
  const first = sentences[0]
  if (first === undefined) return null
  const mark = markOf(speech, child)
  const whole = unmarked(speech, first)
  if (widthOf(whole.text) <= (speech.isEnglish ? POINT : 26)) return { mark, lead: speech.isEnglish ? asked(speech, whole) : whole, points: [] }
  const clauses = clausesOf(speech.outline.transcript, first)
  const result = clauses.find(({ text }, i) => i > 0 && RESULT.test(text) && widthOf(text) <= 30)
  const head = clauses[0]!
  if (result !== undefined && widthOf(head.text) <= 26 && !SETTING.test(head.text)) {
    const at = clauses.indexOf(result)
    const next = clauses[at + 1]
    const told = clauses.slice(1, at).findIndex(({ text }) => NARROWS.test(text))
    const bound = told < 0 ? result : span(speech, clauses[1 + told]!, result)
    const both = next === undefined ? bound : span(speech, bound, next)
    if (widthOf(bound.text) <= NARROWED) return { mark, lead: head, points: [widthOf(both.text) <= 30 ? both : bound] }
  }
  const lines = [ownThoughtOf(speech, first), bestLine(speech, [first], 24), bestLine(speech, sentences, 24)].filter((line) => line !== null)
  const lead = lines.find(({ text }) => !(speech.isChinese && isTopic(text))) ?? lines[0] ?? null
  if (lead === null) {
    const message = speech.isChinese ? messageIn(speech, sentences) : null
    const last = widthOf(whole.text) <= 40 ? whole : (message?.text ?? (speech.isChinese ? turnedOf(speech, clauses) : clauses.at(-1)!))
    return last !== null && widthOf(last.text) <= 40 ? { mark, lead: last, points: [] } : null
  }
  return { mark, lead, points: linesOf(speech, sentences, { count: 1, width: 24, ideal: 12, shown: [lead] }).filter(({ at }) => at >= endOf(lead)) }
}

/** What a rule says from its first clause on, whom it is said of included; null where that is too wide. */
function ownThoughtOf(speech: Speech, first: Passage): Passage | null {
  if (!speech.isChinese) return null
  const own = thoughtsOf(speech, first).filter(({ text }) => text.at - first.at <= LEADING && widthOf(text.text) <= THOUGHT)
  return own.reduce<(typeof own)[number] | null>((best, one) => (best === null || one.score > best.score ? one : best), null)?.text ?? null
}

/**
 * A sentence from its turn on: what no clause of it says alone; null where it does not turn.
 *
 *   | 大家教了我们很多年，但我们没有把教的记下来，从头到尾用起来。
 *                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function turnedOf(speech: Speech, clauses: readonly Passage[]): Passage | null {
  const turn = clauses.findLast(({ text }) => TURNED.test(text))
  if (turn === undefined) return null
  const said = span(speech, turn, clauses.at(-1)!)
  return speech.cut(said.at + TURNED.exec(said.text)![0].length, endOf(said))
}
