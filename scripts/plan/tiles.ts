import type { Kind } from '../model/deck.ts'
import type { Passage } from '../model/transcript.ts'
import { PROCLAIMED, proclaimedBy, statementShape, type Shape } from './draft.ts'
import { messageIn } from './discourse/message.ts'
import type { Move } from './discourse/moves.ts'
import { proposalsOf } from './graphics/all.ts'
import { pointsOf, rowsOf, shapeOfPoints } from './graphics/points.ts'
import { isPatter } from './japanese/lexicon.ts'
import { leadInOf } from './lead-in.ts'
import type { Proposal, Scene } from './proposal.ts'
import { promisedBy } from './promise.ts'
import { spareOf } from './spare.ts'
import { strayed } from './elsewhere.ts'
import { overlap, widthOf } from './speech.ts'
import { thoughtOf, wholeThought } from './thought.ts'
import { heads, startsParagraph, topicOf } from './topic.ts'

/** A run of sentences and the one graphic that stands while they are said. */
export interface Tile {
  from: number
  to: number
  shape: Shape
  /** What could stand there, a form once, the chosen one first and then the best. */
  weighed: Candidate[]
}

/** What a slide costs: one is worth showing only if its form says more than the next best. */
const SLIDE = 4

/** The same in English, where one page holds one thought. */
const SLIDE_ENGLISH = 3.4

/** Ems of speech that one slide carries without growing stale: about 90 seconds of Chinese. */
const LONG = 330

/** The same in English, where a page seldom holds more than one thought: about a minute. */
const LONG_ENGLISH = 220

/** A slide that stands longer loses one for every so many ems more. */
const WEARS_LONG = 45
const WEARS_ENGLISH = 28

/** Every member after the first that appears as it is said lets an English page stand so much longer; two short cards are soon read. */
const STEP = 50

/** An em of English is said so much faster than one of Chinese: 450 a minute against 215. */
const ENGLISH = 0.5

/** Shorter than about 12 seconds, a slide flashes by. */
const SHORT = 45

/** No slide stands while more than this is said, whatever its form; about three minutes. */
const LONGEST = 640

/** What a page is worth whose passage does no more than this. */
const THOUGHTS = { claim: 1, plain: 0.7, told: 0.3, granted: -0.4, aside: -0.6 } satisfies Record<Move, number>

/** One thought of a Chinese passage grows stale after so many ems, about 53 seconds, and by one for every so many more. */
const STALE = 190
const WEARS = 36

/** Ems of speech that each of several points stands for without growing stale. */
const HOLDS = 100

/** A second slide of the same form in a row tires. */
const SAME_AGAIN = 1.2

/** A form whose passage has no message of its own to stand above it. */
const UNTITLED = 1

/** A form under nothing but the words that its members share: what it is about stands before it, if anywhere. */
const FRAMED = 0.8

/** Forms that name what they show: a line said before them would be of something else, the section's name is of all. */
const NAMED = new Set<Kind>(['change', 'sets', 'cycle'])

/** Forms that show numbers: whatever else is said meanwhile is not on them. */
const NUMBERS = new Set<Kind>(['figures', 'bars', 'columns', 'share', 'change'])

/** One number is no title of others. */
const MEASURES = /\d|百分之|均创|居全/

/** A page that is read has room for more than one saying, which is set among what is said around it. */
const SAYING = 3

/** Two short lines in two wide boxes say little. */
const PAIR = 0.8
const PAIR_OF_PROSE = 1.4
const PAIR_OF_TALK = 2

/** The same of two English calls of a few words, which say less. */
const PAIR_OF_CALLS = 2.4
const BRIEF = 16

/** Points out of several paragraphs are seldom of one matter. */
const APART = 1

/** What each English point beyond the first is worth: it is a claim, not a scrap. */
const CLAIMS = 0.6

/** What claims of a Chinese talk are worth that would else stand on a page each. */
const TOGETHER = 1

/** A statement of what the divider before it has said, or its question. */
const ECHO = 3

/** A page of nothing but words about the talk. */
const EMPTY = 8

interface Choice {
  value: number
  from: number
  shape: Shape
  before: Choice | null
}

/**
 * Cuts a scene into slides: the division and the forms with the greatest sum of fitness, found exactly by
 * dynamic programming over the sentences (as Knuth and Plass 1981 break a paragraph into lines). Every
 * sentence belongs to one tile. `titled` scenes have their heading as the first tile's title.
 */
export function tilesOf(scene: Scene, titled: boolean): Tile[] {
  const { sentences } = scene
  if (sentences.length === 0) return []
  const proposals = proposalsOf(scene)
  const widths = [0]
  for (const sentence of sentences) widths.push(widths.at(-1)! + saidIn(scene, sentence))
  const best: Map<Kind, Choice>[] = [new Map()]
  for (let to = 1; to <= sentences.length; to++) {
    const here = new Map<Kind, Choice>()
    let crossings = 0
    for (let from = to - 1; from >= 0; from--) {
      const width = widths[to]! - widths[from]!
      if (width > LONGEST && from < to - 1) break
      if (from < to - 1 && startsParagraph(scene, from + 1)) crossings += scene.speech.isEnglish ? CROSSING : crossingPenalty(widths, from + 1, to, sentences[from + 1]!)
      for (const { shape, fitness } of candidatesOf(scene, proposals, widths, from, to, titled && from === 0)) {
        const own = fitness - (scene.speech.isEnglish ? SLIDE_ENGLISH : SLIDE) - (scene.speech.isEnglish ? lengthPenalty(width, LONG_ENGLISH + STEP * Math.max(0, shape.reveals.length - (shape.kind === 'cards' ? 2 : 1)), WEARS_ENGLISH) : lengthPenalty(width, LONG, WEARS_LONG)) - crossings
        for (const before of from === 0 ? [null] : best[from]!.values()) {
          const again = before !== null && before.shape.kind === shape.kind ? SAME_AGAIN : 0
          const value = (before?.value ?? 0) + own - again
          if (value > (here.get(shape.kind)?.value ?? -Infinity)) here.set(shape.kind, { value, from, shape, before })
        }
      }
    }
    best.push(here)
  }
  return trace(best.at(-1)!, sentences.length).map((tile) => {
    const all = candidatesOf(scene, proposals, widths, tile.from, tile.to, titled && tile.from === 0)
    const most = Math.max(...all.filter(({ shape }) => shape.kind === tile.shape.kind).map(({ fitness }) => fitness))
    const said = { ...scene, sentences: sentences.slice(tile.from, tile.to) }
    return { ...tile, weighed: ranked([...all, ...spareOf(said, tile.shape.title as Passage | null, most).filter(({ shape }) => shape.kind !== tile.shape.kind)], tile.shape.kind) }
  })
}

/** The best candidate of each form, that of the chosen form first. */
function ranked(candidates: readonly Candidate[], chosen: Kind): Candidate[] {
  const best = new Map<Kind, Candidate>()
  for (const one of candidates) if (one.fitness > (best.get(one.shape.kind)?.fitness ?? -Infinity)) best.set(one.shape.kind, one)
  return [...best.values()].sort((a, b) => Number(b.shape.kind === chosen) - Number(a.shape.kind === chosen) || b.fitness - a.fitness)
}

function trace(last: ReadonlyMap<Kind, Choice>, length: number): Omit<Tile, 'weighed'>[] {
  let choice: Choice | null = [...last.values()].reduce((a, b) => (b.value > a.value ? b : a))
  const tiles: Omit<Tile, 'weighed'>[] = []
  for (let to = length; choice !== null; to = choice.from, choice = choice.before) {
    tiles.unshift({ from: choice.from, to, shape: choice.shape })
  }
  return tiles
}

/** How much is said with a sentence, in ems of Chinese. */
function saidIn({ speech }: Scene, { text }: Passage): number {
  return widthOf(text) * (speech.isEnglish ? ENGLISH : 1)
}

/** A new topic, however short its paragraph: achievements and difficulties never share a slide. */
const NEW_TOPIC = /^(?:在[^，]{2,12}的同时|同时[，也]|但[是我也]|必须清醒|各位|同志们|我们要|过去|今年|明年|下一步|然而|可是|不过|后来|如今|当年|(?:19|20)\d{2}年|[一二]九[〇零一二三四五六七八九]{2}年|(?:在|自|从)[^，]{2,14}(?:年|年代|时候|以后|之后|以来|期间)，)/

/** The same of an English one, whose paragraphs begin with what they are about. */
const CROSSING = 1.3

/** A slide that goes on over the start of a paragraph mixes two topics, unless one of them is a mere remark. */
function crossingPenalty(widths: readonly number[], at: number, to: number, first: Passage): number {
  const after = widths[to]! - widths[at]!
  return NEW_TOPIC.test(first.text) ? 2.4 : after < SHORT * 2 ? 0.3 : 1.5
}

function lengthPenalty(width: number, long: number, wears: number): number {
  if (width < SHORT) return ((SHORT - width) / SHORT) * 4
  return width > long ? (width - long) / wears : 0
}

/** A form for a run of sentences. */
export interface Candidate {
  shape: Shape
  fitness: number
  /** The first sentence that asks for it. */
  evidence: Passage
}

/** The forms that could stand while the sentences `[from, to)` are said. */
function candidatesOf(scene: Scene, proposals: readonly Proposal[], widths: readonly number[], from: number, to: number, first: boolean): Candidate[] {
  const { speech } = scene
  const sentences = scene.sentences.slice(from, to)
  const total = widths[to]! - widths[from]!
  const found: Candidate[] = []
  for (const proposal of proposals) {
    if (proposal.from < from || proposal.to > to) continue
    const inside = scene.sentences.slice(proposal.from, proposal.to)
    const left = total - inside.reduce((sum, sentence) => sum + saidIn(scene, sentence), 0)
    const { kind } = proposal.shape
    const proclaimed = proclaimedBy(proposal.shape)
    const saysHeading = proclaimed !== null && scene.heading !== null && overlap(proclaimed, scene.heading)
    const hidesHeading = first && PROCLAIMED.has(kind) && !(kind === 'question' && saysHeading) ? 1.5 : 0
    const own = proposal.shape.title as Passage | null
    const shown = shownBy(proposal.shape)
    const isPair = kind === 'contrast' && speech.isEnglish
    const topic = NAMED.has(kind) || isPair ? null : topicOf(scene, from, to, [...shown, ...(proposal.covers ?? [])], proposal.frame ?? null)
    const isUnfit = ({ text }: Passage): boolean => (kind === 'cards' || kind === 'list' ? !heads(text, shown.length) : speech.isChinese && NUMBERS.has(kind) && MEASURES.test(text))
    const fitting = topic === null || isUnfit(topic) ? null : topic
    const isPlain = kind === 'cards' || kind === 'list' || shown.length === 0
    const leadIn = fitting !== null || isPlain || isPair ? null : leadInOf({ ...scene, sentences }, shown)
    const title = first ? scene.heading : (own ?? fitting ?? (leadIn === null || isUnfit(leadIn) ? null : leadIn))
    const untitled = title === null && !PROCLAIMED.has(kind) ? UNTITLED : 0
    const framed = !first && title !== null && title === proposal.frame ? FRAMED : 0
    const lonely = kind === 'statement' && speech.purpose === 'reading' ? SAYING : 0
    const echo = !first && saysHeading ? ECHO : 0
    const stale = speech.isChinese && (PROCLAIMED.has(kind) || shown.length <= 2) ? Math.max(0, total - STALE) / WEARS : 0
    const spread = NUMBERS.has(kind) ? 60 : kind === 'statement' && speech.isEnglish ? 90 : 140
    found.push({ shape: withTitle(proposal.shape, title), fitness: proposal.score - strayed(scene, widths, [from, to], [proposal.from, proposal.to]) - hidesHeading - echo - lonely - untitled - framed - stale - left / spread, evidence: inside[0]! })
  }
  const title = first ? scene.heading : topicOf(scene, from, to, [], null)
  const points = pointsOf(speech, sentences, title === null || first ? [] : [title])
  if (points !== null && (first || title === null || (promisedBy(title.text) === null && !asksWhy(title.text)))) {
    const areClaims = speech.isChinese && points.length >= 3 && points.every(({ lead }) => speech.standing(lead).move === 'claim')
    const untitled = title === null ? (areClaims ? 2 * UNTITLED : UNTITLED) : 0
    const hollow = points.length === 2 && points.every((point) => point.points.length === 0) ? (speech.isTalk ? PAIR_OF_TALK : speech.isChinese ? PAIR_OF_PROSE : points.every(({ lead }) => widthOf(lead.text) < BRIEF) ? PAIR_OF_CALLS : PAIR) : 0
    const stale = speech.isChinese ? Math.max(0, total - Math.max(STALE, HOLDS * points.length)) / WEARS : 0
    const apart = speech.isChinese && speech.cut(points[0]!.lead.at, points.at(-1)!.lead.at).text.includes('\n') ? APART : 0
    const shape = shapeOfPoints(points, title, 'the clauses that say most')
    const told = sentences.flatMap((sentence, i) => (points.some(({ lead }) => overlap(sentence, lead)) ? [from + i] : []))
    const stray = strayed(scene, widths, [from, to], [told[0]!, told.at(-1)! + 1])
    found.push({ shape, fitness: (shape.kind === 'cards' ? 2.6 : 2) + (!speech.isChinese ? CLAIMS * (points.length - 1) : areClaims ? TOGETHER : 0) - hollow - apart - stale - untitled - stray, evidence: sentences[0]! })
    const rows = rowsOf(points, title)
    if (rows !== null) found.push({ shape: rows, fitness: 2.4 - stale - untitled, evidence: sentences[0]! })
  }
  if (found.length === 0) {
    const text = (speech.purpose === 'reading' ? wholeThought(scene, sentences) : null) ?? thoughtOf(scene, sentences)
    const isEmpty = speech.isJapanese && isPatter(text.text)
    const move = speech.isChinese ? messageIn(speech, sentences)?.move : undefined
    found.push({ shape: statementShape(text, 'nothing but one thought'), fitness: isEmpty ? -EMPTY : (speech.isEnglish ? 0.2 : move === undefined ? 1 : THOUGHTS[move]) - (speech.isChinese ? Math.max(0, total - STALE) / WEARS : 0), evidence: sentences.find((one) => overlap(one, text)) ?? sentences[0]! })
  }
  return found
}

/** A question after the reason or for a yes, which points that were only picked out do not give. */
function asksWhy(title: string): boolean {
  return /^(?:为什么|凭什么|何以)|吗？$/.test(title)
}

/** What is proclaimed is its own title; every other form gets one. */
function withTitle(shape: Shape, title: Passage | null): Shape {
  if (PROCLAIMED.has(shape.kind)) return shape
  return title === null ? shape : ({ ...shape, title } as Shape)
}

function shownBy(shape: Shape): Passage[] {
  switch (shape.kind) {
    case 'remedy':
      return [...shape.problems, ...shape.remedies]
    case 'figures':
      return shape.figures.flatMap(({ subject, value }) => (subject === null ? [value] : [subject, value]))
    case 'roles':
      return shape.roles.flatMap(({ who, deeds }) => [who, ...deeds])
    default:
      return shape.reveals
  }
}
