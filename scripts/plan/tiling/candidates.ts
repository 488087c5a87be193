import type { Kind } from '../../model/deck.ts'
import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf } from '../clause.ts'
import { messageIn } from '../discourse/message.ts'
import { FALLBACK, HEADING_ALONE, PICKED_OUT, PROCLAIMED, proclaimedBy, statementShape, type Shape } from '../draft.ts'
import { isAnswer } from '../graphics/answers.ts'
import { pointsOf, rowsOf, shapeOfPoints } from '../graphics/points.ts'
import { isScrap } from '../graphics/statement.ts'
import { isPatter } from '../japanese/lexicon.ts'
import { unmarked } from '../condense/cut.ts'
import { canStand } from '../condense/fragments.ts'
import { breaksOff, waits } from '../condense/english-clauses.ts'
import { isReported } from '../condense/stance.ts'
import { claimOver, leadInOf, withOtherHalf } from '../lead-in.ts'
import { promisedBy } from '../promise.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { returnAt } from '../returns.ts'
import { overlap, trimBy, widthOf, type Speech } from '../speech.ts'
import { takenUp } from '../takes-up.ts'
import { thoughtOf, wholeThought } from '../thought.ts'
import { announcesOthers, heads, isMember, isSibling, topicOf } from '../topic.ts'
import { strayed } from './elsewhere.ts'
import {
  APART, besideOf, ECHO, EMPTY, FRAMED, HIDES_HEADING, LONELY, NUMBERS, PAIR, POINTS, SCRAP, staleness, TOGETHER, UNDER_RETURN, UNTITLED, weightsOf,
} from './fitness.ts'

/** A form for a run of sentences. */
export interface Candidate {
  shape: Shape
  /** How well it serves, in the points of `Proposal.score`. */
  fitness: number
  /** The first sentence that asks for it. */
  evidence: Passage
}

/** A run of the sentences `[from, to)` of a scene. */
export interface Run {
  scene: Scene
  from: number
  to: number
  /** How much is said before each sentence of the scene and in all of it, in ems of Chinese. */
  said: readonly number[]
  /** The heading of the scene stands above it. */
  isHeaded: boolean
}

/** Forms that name what they show: a line said before them would be of something else, the section's name is of all. */
const NAMED = new Set<Kind>(['change', 'sets', 'cycle'])

/** One number is no title of others. */
const MEASURES = /\d|百分之|均创|居全/

/** A Chinese thought that weighs less than the first is worth so much less. */
const LIGHT = 1.5
const FEATHER = 0.5

/** A row of examples that breaks off is no message. */
const BREAKS_OFF = /…$|\.{3}$/

/** What is granted heads nothing: 我们当然也想早点关门. */
const CONCEDES = /^[^，]{0,4}(?:当然|固然|诚然|虽然|尽管)/

/** Who is spoken to. */
const ADDRESSES = /^(?:尊敬|敬爱|敬重|亲爱)的|^各位[^，]{0,16}(?:大家)?(?:好|早安|晚安)?$|大家好$/

/** Two calls of so many ems say less than two claims. */
const BRIEF = 16

/** The forms that could stand while a run is said: those that its words ask for, its points, or else its one thought. */
export function candidatesOf(run: Run, proposals: readonly Proposal[]): Candidate[] {
  const found = [
    ...proposals.filter(({ from, to }) => from >= run.from && to <= run.to).map((proposal) => proposed(run, proposal)),
    ...pointsIn(run),
  ]
  return found.length > 0 ? found : [oneThought(run)]
}

const sentencesOf = ({ scene, from, to }: Run): Scene['sentences'] => scene.sentences.slice(from, to)
const widthIn = ({ said }: Run, from: number, to: number): number => said[to]! - said[from]!

/** A form that the words ask for, under the best title that the run has for it. */
function proposed(run: Run, proposal: Proposal): Candidate {
  const { scene: { speech, heading, sentences }, from, to, isHeaded } = run
  const { kind } = proposal.shape
  const weights = weightsOf(speech)
  const shown = shownBy(proposal.shape)
  const proclaimed = proclaimedBy(proposal.shape)
  const isProclaimed = PROCLAIMED.has(kind)
  const saysHeading = proclaimed !== null && heading !== null && overlap(proclaimed, heading)
  const title = isHeaded ? heading : titleOf(run, proposal, shown)
  const width = widthIn(run, from, to)
  const costs = [
    isHeaded && isProclaimed && !(kind === 'question' && saysHeading) ? HIDES_HEADING : 0,
    !isHeaded && saysHeading ? ECHO : 0,
    !isHeaded && title !== null && title === proposal.frame ? FRAMED : 0,
    title === null && !isProclaimed ? UNTITLED : 0,
    title !== null && title === returnAt(speech, sentences[from]!) ? -UNDER_RETURN : 0,
    kind === 'statement' && speech.purpose === 'reading' ? LONELY : 0,
    kind === 'statement' && heading !== null ? passedBy(run.scene, sentences[proposal.from]!, heading) : 0,
    isProclaimed || shown.length <= 2 ? staleness(width, weights) : 0,
    (width - widthIn(run, proposal.from, proposal.to)) / besideOf(kind, weights),
    strayed(run, proposal.from, proposal.to),
  ]
  return { shape: withTitle(proposal.shape, title), fitness: proposal.score - sum(costs), evidence: sentences[proposal.from]! }
}

/** What a sentence costs more that passes by the name over it where another one takes it up: as much as a saying is worth more than what is plainly said. */
const PASSED_BY = 3.4

/** What one is worth more that takes it up, before points that do not. */
const TAKEN_UP = 2.4

/** What it costs to show a sentence under a name that it passes by and another one takes up. */
function passedBy({ speech, sentences }: Scene, sentence: Passage, heading: Passage): number {
  const up: readonly Passage[] = takenUp(speech, sentences, heading)
  return up.length === 0 ? 0 : up.includes(sentence) ? -TAKEN_UP : PASSED_BY
}

/** What stands above a form: its own title, the message of the run, or what leads up to it. */
function titleOf(run: Run, { shape, covers = [], frame }: Proposal, shown: readonly Passage[]): Passage | null {
  const { scene, from, to } = run
  const { speech } = scene
  const { kind } = shape
  const isList = kind === 'cards' || kind === 'list'
  const isPair = kind === 'contrast' && speech.isEnglish
  const fits = (line: Passage | null): line is Passage => line !== null && /\p{L}/u.test(line.text) && !(speech.isChinese && (BREAKS_OFF.test(line.text) || ADDRESSES.test(line.text) || CONCEDES.test(line.text))) && heads(line.text, shown.length) && (isList || !(speech.isChinese && (NUMBERS.has(kind) || kind === 'timeline') && MEASURES.test(line.text)))
  const own = shape.title as Passage | null
  if (own !== null) return own
  const topic = NAMED.has(kind) || isPair ? null : topicOf(scene, from, to, [...shown, ...covers], frame ?? null)
  const claim = 'stem' in shape && topic === (frame ?? null) ? claimOver(scene, from, shown) : null
  if (claim !== null) return claim
  const isForeign = speech.isEnglish && NUMBERS.has(kind) && topic !== null && isOfAnother(scene, from + sentencesOf(run).findIndex((one) => shown.some((line) => overlap(one, line))), topic)
  if (isForeign) return null
  if (fits(topic)) return answerOver(scene, topic) ?? withOtherHalf(speech, topic)
  const leadIn = isList || isPair || shown.length === 0 ? null : leadInOf({ ...scene, sentences: sentencesOf(run) }, shown)
  const said = leadIn === null ? undefined : sentencesOf(run).find((sentence) => overlap(sentence, leadIn))
  if (fits(leadIn) && !(NUMBERS.has(kind) && isSibling(scene, said!, leadIn, shown))) return withOtherHalf(speech, leadIn)
  return speech.isChinese && NUMBERS.has(kind) ? fieldOf(scene, from) : null
}

/** Ems of an answer over what it leads to. */
const OVER = 30

/**
 * What a title that asks is answered with at once, where the answer leads to the members: it says more than the question.
 *
 *   | 为什么分两路？因为读者不同，书也不同：……
 *                     ^^^^^^^^^^^^^^^^^^^^^^
 */
function answerOver({ speech, sentences }: Scene, title: Passage): Passage | null {
  const at = sentences.findIndex((sentence) => overlap(sentence, title))
  const next = sentences[at + 1]
  if (!speech.isChinese || next === undefined || !/[？?]\s*$/.test(sentences[at]!.text) || !/[：:]\s*$/.test(next.text) || !isAnswer(sentences[at]!.text, next.text)) return null
  const line = unmarked(speech, trimBy(speech, next, /^(?:就|正)?是?因为|由于/.exec(next.text)?.[0].length ?? 0))
  return widthOf(line.text) <= OVER ? line : null
}

/** What numbers are of, said before them: 夜读方面，, 在阅读推广领域，. */
const FIELD = /^(?:在)?(?=\p{Script=Han}{4,12}$)[^，。这那几多各]{2,10}(?:层面|方面|领域)$/u

/** The field that a run of numbers opens with; null for none. */
function fieldOf({ speech, sentences }: Scene, from: number): Passage | null {
  const [first] = clausesOf(speech.outline.transcript, sentences[from]!)
  return first !== undefined && FIELD.test(first.text) ? trimBy(speech, first, first.text.startsWith('在') ? 1 : 0) : null
}

/** A word that tells what a line is about. */
const TELLING = /\p{L}{5,}/gu

/** Whether a line is of another paragraph than a sentence and shares no telling word with it: a number bears out nothing that it is not of. */
function isOfAnother({ speech, sentences }: Scene, at: number, line: Passage): boolean {
  const sentence = sentences[at]
  if (sentence === undefined || !speech.cut(Math.min(line.at, sentence.at), Math.max(line.at, sentence.at)).text.includes('\n')) return false
  const words = new Set(line.text.toLowerCase().match(TELLING))
  return !sentence.text.toLowerCase().match(TELLING)?.some((word) => words.has(word))
}

/** The points that the run makes without asking for a form, as cards or a list and as rows. */
function pointsIn(run: Run): Candidate[] {
  const { scene, from, to, isHeaded } = run
  const { speech, heading } = scene
  const weights = weightsOf(speech)
  const sentences = sentencesOf(run)
  const topic = isHeaded ? heading : topicOf(scene, from, to, [], null)
  const goesOn = !isHeaded && topic !== null && heading !== null && isMember(scene, topic)
  const title = goesOn ? heading : topic
  const points = pointsOf(speech, sentences, title === null || goesOn ? [] : [title])
  if (points === null) return []
  if (!isHeaded && !goesOn && title !== null && (promisedBy(title.text) !== null || asksWhy(title.text) || announcesOthers(scene, title, points.map(({ lead }) => lead)))) return []
  const areClaims = speech.isChinese && points.length >= 3 && points.every(({ lead }) => speech.standing(lead).move === 'claim')
  const isPair = points.length === 2 && points.every((point) => point.points.length === 0)
  const told = sentences.flatMap((sentence, i) => (points.some(({ lead }) => overlap(sentence, lead)) ? [from + i] : []))
  const shape = shapeOfPoints(points, title, PICKED_OUT)
  const untitled = title === null ? UNTITLED : 0
  const stale = staleness(widthIn(run, from, to), weights, points.length)
  const costs = [
    areClaims ? 2 * untitled : untitled,
    stale,
    isPair ? PAIR[speech.isTalk ? 'talk' : speech.isChinese ? 'prose' : points.every(({ lead }) => widthOf(lead.text) < BRIEF) ? 'calls' : 'claims'] : 0,
    speech.isChinese && speech.cut(points[0]!.lead.at, points.at(-1)!.lead.at).text.includes('\n') ? APART : 0,
    strayed(run, told[0]!, told.at(-1)! + 1),
  ]
  const worth = POINTS[shape.kind === 'cards' ? 'cards' : 'list'] + weights.claim * (points.length - 1) + (areClaims ? TOGETHER : 0)
  const rows = rowsOf(points, title)
  const evidence = sentences[0]!
  return [
    { shape, fitness: worth - sum(costs), evidence },
    ...(rows === null ? [] : [{ shape: rows, fitness: POINTS.rows - stale - untitled, evidence }]),
  ]
}

/** The line that carries a run which asks for no form. */
function oneThought(run: Run): Candidate {
  const { scene, from, to } = run
  const { speech, heading } = scene
  const weights = weightsOf(speech)
  const sentences = sentencesOf(run)
  const text = (speech.purpose === 'reading' ? wholeThought(scene, sentences) : null) ?? thoughtOf(scene, sentences)
  const message = speech.isChinese ? messageIn(speech, sentences) : null
  const worth = typeof weights.moves === 'number' ? weights.moves : !speech.isChinese ? 1 : message === null ? weights.moves.aside : weights.moves[message.move] - (message.weight < LIGHT ? FEATHER : 0)
  const isEmpty = speech.isJapanese ? isPatter(text.text) : speech.isChinese && !canStand(text.text) && (message === null || !overlap(message.text, text))
  const width = widthIn(run, from, to)
  const evidence = sentences.find((one) => overlap(one, text)) ?? sentences[0]!
  const isNothing = speech.isEnglish && (isScrap(text.text) || isReported(speech, evidence) || isTornOff(speech, evidence, text))
  const beside = speech.isChinese ? (width - widthOf(evidence.text)) / besideOf('statement', weights) : 0
  return {
    shape: isNothing && heading !== null ? statementShape(heading, HEADING_ALONE) : statementShape(text, FALLBACK),
    fitness: isEmpty ? -EMPTY : worth - (isNothing ? SCRAP : 0) - staleness(width, weights) - beside,
    evidence,
  }
}

/** Whether a line stops before a clause without which its own last one says only half. */
function isTornOff(speech: Speech, sentence: Passage, line: Passage): boolean {
  const clauses = clausesOf(speech.outline.transcript, sentence)
  const at = clauses.findLastIndex((clause) => clause.at < endOf(line))
  const [last, next] = [clauses[at], clauses[at + 1]]
  return last !== undefined && next !== undefined && (waits(last, next) || breaksOff(last.text))
}

/** A question after the reason or for a yes, which points that were only picked out do not give. */
function asksWhy(title: string): boolean {
  return /^(?:为什么|凭什么|何以)|吗？$/.test(title)
}

/** What is proclaimed is its own title; every other form gets one, which does not stand over its members once more. */
function withTitle(shape: Shape, title: Passage | null): Shape {
  if (PROCLAIMED.has(shape.kind) || title === null) return shape
  if (!('stem' in shape) || !overlap(shape.stem, title)) return { ...shape, title } as Shape
  const { stem: _stem, ...bare } = shape
  return { ...bare, title } as Shape
}

function shownBy(shape: Shape): Passage[] {
  switch (shape.kind) {
    case 'remedy':
      return [...shape.problems, ...shape.remedies]
    case 'figures':
      return shape.figures.flatMap(({ subject, value }) => (subject === null ? [value] : [subject, value]))
    case 'matrix':
      return shape.rows.flatMap(({ from, to }) => (from === null ? [to] : [from, to]))
    case 'roles':
      return shape.roles.flatMap(({ who, deeds }) => [who, ...deeds])
    default:
      return shape.reveals
  }
}

const sum = (costs: readonly number[]): number => costs.reduce((total, cost) => total + cost, 0)
