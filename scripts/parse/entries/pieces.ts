import { endOf, type Paragraph, type Transcript } from '../../model/transcript.ts'
import { enumeratorOf, type Enumerator } from './enumerators.ts'
import type { HeadingPlace } from './headings.ts'
import type { Place } from '../tree/outline-draft.ts'

/** A paragraph, or a part of one that begins with an ordinal of its own. */
export interface Piece extends Place {
  text: string
  paragraph: Paragraph
  /** It begins its paragraph. */
  isFirst: boolean
  enumerator: Enumerator | null
  /** Its heading, where that was found together with its number. */
  heading?: HeadingPlace | null
  /** Its number is found by reading: it has none of its own. */
  isImplicit?: boolean
}

/** Letters that each point within a paragraph must have on average to be a section and no mere list. */
const longEnough = 60

/** A count that begins within one paragraph goes on within so many. */
const near = 12

/**
 * The paragraphs from an offset on, those divided in which points begin that are told at length.
 *
 *   | 我的体会有两点，第一点就是多问。……（八十字）第二点就是多读。……
 *                    ^ a piece                      ^ a piece
 */
export function piecesOf(transcript: Transcript, from: number): Piece[] {
  const pieces: Piece[] = []
  const isNumbered = hasNumbers(transcript)
  const asides = new Map(transcript.asides.map(aside => [aside.at, endOf(aside)]))
  let last = NaN
  for (const [index, paragraph] of transcript.paragraphs.entries()) {
    const end = endOf(paragraph)
    if (end <= from) continue
    const start = Math.max(paragraph.at, from)
    const text = transcript.text.slice(start, end)
    if (!text.trim()) continue
    const isAside = asides.has(start) && asides.get(start)! >= start + text.trimEnd().length
    const enumerator = start === paragraph.at && !isAside ? enumeratorOf(text) : null
    if (enumerator && isOrdinal(enumerator)) last = enumerator.number
    const points = paragraph.depth === null && !isAside ? pointsIn(text, last, !isNumbered) : []
    const isList = enumerator?.number === 1 && isOrdinal(enumerator) && !isLong(text, text.length / (points.length + 1)) && !goesOn(transcript.paragraphs.slice(index + 1, index + near), points)
    const inner = isList ? [] : points
    if (inner.length) last = inner.at(-1)!.enumerator.number
    const starts = [{ at: 0, enumerator }, ...inner]
    for (const [at, point] of starts.entries()) {
      const stop = starts[at + 1]?.at ?? text.length
      pieces.push({
        start: start + point.at, end: start + stop, text: text.slice(point.at, stop),
        paragraph, isFirst: start + point.at === paragraph.at, enumerator: point.enumerator,
      })
    }
  }
  return pieces
}

function isOrdinal({ family }: Enumerator): boolean {
  return family === 'ordinal' || family === 'ordinal-is' || family === 'nth'
}

interface Point {
  at: number
  enumerator: Enumerator
}

/** Whether a speech has paragraphs that begin with numbers; then ordinals within its paragraphs only count what is said there. */
function hasNumbers({ paragraphs }: Transcript): boolean {
  return paragraphs.filter(({ text, depth }) => {
    const enumerator = depth === null ? enumeratorOf(text) : null
    return enumerator !== null && enumerator.family !== 'question' && enumerator.family !== 'sequence' && enumerator.family !== 'dash'
  }).length > 2
}

/**
 * The points that begin within a paragraph: those that go on with a count from before, and a count of its own when its
 * points are long.
 */
function pointsIn(text: string, before: number, mayBegin: boolean): Point[] {
  const points = candidatesIn(text)
  const going: Point[] = []
  let last = before
  for (const point of points) {
    if (point.enumerator.number !== last + 1) continue
    going.push(point)
    last += 1
  }
  if (going.length || !mayBegin) return going
  const own: Point[] = []
  for (const point of points) if (point.enumerator.number === own.length + 1) own.push(point)
  const letters = own.length < 2 ? 0 : (text.length - own[0]!.at) / own.length
  return isLong(text, letters) ? own : []
}

/** Whether points of so many letters on average are told at length; a Latin script takes more of them. */
function isLong(text: string, letters: number): boolean {
  return letters >= longEnough * (/[a-z]{4}/.test(text) ? 3 : 1)
}

/** Whether the count of a paragraph goes on at the head of one of those below it. */
function goesOn(below: readonly Paragraph[], points: readonly Point[]): boolean {
  const next = (points.at(-1)?.enumerator.number ?? 1) + 1
  return below.some(({ text }) => {
    const enumerator = enumeratorOf(text)
    return enumerator?.number === next && isOrdinal(enumerator)
  })
}

/** Where an ordinal begins a clause; in English, a sentence. */
function candidatesIn(text: string): Point[] {
  const found: Point[] = []
  for (const { index, 0: mark } of text.matchAll(/[。！？；：，”\n](?=第[一二三四五六七八九十\d])|[。！？](?=[^，。：；“]{1,10}第[一二三四五六七八九十])|[.!?]["”’]? +(?=[A-Z][a-z']+ )/g)) {
    const at = index + mark.length
    const enumerator = enumeratorOf(text.slice(at, at + 120))
    if (enumerator && isOrdinal(enumerator) && !isWithinQuotes(text, at)) found.push({ at, enumerator })
  }
  return found
}

/** Characters that a quotation is looked for on either side. */
const reach = 400

/** Whether somebody else is being quoted at an offset: a quotation has begun that ends later. */
function isWithinQuotes(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at)
  const after = text.slice(at, at + reach)
  return ['“”', '「」'].some(([open, close]) => before.lastIndexOf(open!) > before.lastIndexOf(close!) && after.includes(close!))
}
