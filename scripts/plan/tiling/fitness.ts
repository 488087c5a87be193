import type { Kind } from '../../model/deck.ts'
import type { Passage } from '../../model/transcript.ts'
import type { Move } from '../discourse/moves.ts'
import type { Shape } from '../draft.ts'
import type { Speech } from '../speech.ts'

/**
 * What speaks for a page and against it, all in the points of `Proposal.score`: 8 where the words name a form, 3 where it only suits.
 * Lengths of speech are told in ems of Chinese, of which about 215 are said in a minute.
 */
export interface Weights {
  /** How much of an em of Chinese is said with an em of this language. */
  em: number
  /** What a page costs: one is worth showing only if its form says more than the next best. */
  slide: number
  /** What a page carries without growing stale, and after how much more it loses a point. */
  carries: number
  wears: number
  /** Every member after the first that appears as it is said lets the page stand so much longer. */
  step: number
  /** The same of a page with one thought or two, and of every point where there are more. */
  thought: { carries: number, wears: number, point: number } | null
  /** What may be said beside the words that a statement is cut from, for each point that it loses. */
  beside: number
  /** What each point after the first is worth, where it is a claim and not a scrap. */
  claim: number
  /** What a page is worth whose passage does no more than this. */
  moves: Readonly<Record<Move, number>> | number
}

const chinese: Weights = {
  em: 1,
  slide: 4,
  carries: 330, // about 90 seconds
  wears: 45,
  step: 0,
  thought: { carries: 300, wears: 50, point: 100 },
  beside: 140,
  claim: 0,
  moves: { claim: 1, plain: 0.7, told: 0.3, granted: -0.4, aside: -0.6 },
}

/** One page holds one thought, about a minute long; a sentence says less than a Chinese one of its width. */
const english: Weights = { ...chinese, em: 0.5, slide: 3.4, carries: 235, wears: 30, step: 50, thought: null, beside: 90, claim: 0.6, moves: -1 }

const other: Weights = { ...chinese, thought: null, claim: 0.6, moves: 1 }

export function weightsOf({ isChinese, isEnglish }: Speech): Weights {
  return isChinese ? chinese : isEnglish ? english : other
}

/** Shorter than about 12 seconds, a page flashes by. */
export const SHORT = 45

/** No page stands while more than this is said, whatever its form; about three minutes. */
export const LONGEST = 640

/** A second page of the same form in a row tires. */
export const SAME_AGAIN = 1.2

/** A form whose passage has no message of its own to stand above it. */
export const UNTITLED = 1

/** A form under nothing but the words that its members share: what it is about stands before it, if anywhere. */
export const FRAMED = 0.8

/** What a form is worth that stands under the words to which the speaker returns. */
export const UNDER_RETURN = 2

/** A form that stands where the heading is said, and does not show it. */
export const HIDES_HEADING = 1.5

/** A statement of what the divider before it has said, or its question. */
export const ECHO = 3

/** A page of nothing but words about the talk. */
export const EMPTY = 8

/** An English page with nothing to show but small talk: the page before it may stand longer. */
export const SCRAP = 2.5

/** A page that is read has room for more than one saying, which is set among what is said around it. */
export const LONELY = 3

/** What two lines in two wide boxes cost, which say little: least where they are whole claims, most where they are talk or calls of a few words. */
export const PAIR = { claims: 0.8, prose: 1.4, talk: 2, calls: 2.4 }

/** Points out of several paragraphs are seldom of one matter. */
export const APART = 1

/** What claims are worth together that would else stand on a page each. */
export const TOGETHER = 1

/** What points are worth, picked out of a passage that asks for no form: as cards, as a list, as rows with what is said of each. */
export const POINTS = { cards: 2.6, list: 2, rows: 2.4 }

/** Forms that show numbers: whatever else is said meanwhile is not on them, and one number is no title of others. */
export const NUMBERS: ReadonlySet<Kind> = new Set(['figures', 'bars', 'columns', 'share', 'change'])

/** What may be said beside the words of a form, for each point that it loses. */
export function besideOf(kind: Kind, { beside }: Weights): number {
  return NUMBERS.has(kind) ? 60 : kind === 'statement' ? beside : 140
}

/** What it costs that a page stands while `width` ems are said. */
export function lengthPenalty(width: number, shape: Shape, { carries, wears, step }: Weights): number {
  if (width < SHORT) return ((SHORT - width) / SHORT) * 4
  const long = carries + step * Math.max(0, shape.reveals.length - (shape.kind === 'cards' ? 2 : shape.kind === 'contrast' ? 0 : 1)) // two short cards are soon read
  return Math.max(0, width - long) / wears
}

/** What it costs that `width` ems are said while one thought stands, or `points`. */
export function staleness(width: number, { thought }: Weights, points = 1): number {
  return thought === null ? 0 : Math.max(0, width - Math.max(thought.carries, thought.point * points)) / thought.wears
}

/** A new topic, however short its paragraph: achievements and difficulties never share a page. */
const NEW_TOPIC = /^(?:在[^，]{2,12}的同时|同时[，也]|但[是我也]|必须清醒|各位|同志们|我们要|过去|今年|明年|下一步|然而|可是|不过|后来|如今|当年|(?:19|20)\d{2}年|[一二]九[〇零一二三四五六七八九]{2}年|(?:在|自|从)[^，]{2,14}(?:年|年代|时候|以后|之后|以来|期间)，)/

/** An English paragraph begins with what it is about. */
const CROSSING_ENGLISH = 1.3

/** What it costs that a page goes on over the start of a paragraph: it mixes two topics, unless one of them, `after` ems long, is a mere remark. */
export function crossingPenalty({ isEnglish }: Speech, first: Passage, after: number): number {
  if (isEnglish) return CROSSING_ENGLISH
  return NEW_TOPIC.test(first.text) ? 2.4 : after < SHORT * 2 ? 0.3 : 1.5
}
