import type { HeadingPlace } from './headings.ts'
import { cardinals, ordinals } from './numerals.ts'
import type { Piece } from './pieces.ts'

/** Captions that a machine wrote have not one end mark in so many letters, and are longer than this. */
const captions = { letters: 1000, length: 1200 }
/** So many ordinals, each so many letters after the one before, divide what is said. */
const least = { points: 3, apart: 200 }
/** The name of a point is no longer than so many words. */
const words = 4

/** The first key is …, the last key is … */
const ordinal = new RegExp(`\\b(?:and |so |now )?the (?<n>${ordinals.join('|')}|last|final) (?<kind>[\\p{L}]{1,20}) is (?=\\p{L})`, 'giu')
/** With these words a new sentence or a clause begins, where nothing else says so. */
const next = new RegExp(`^(?:${[
  "i|i['’]\\w+|we|we['’]\\w+|you|you['’]\\w+|he|she|it|it['’]s|they|they['’]\\w+|there|there['’]s|this|that|that['’]s|these|those|who|which|what|where|when|while|if|as|than",
  `since|because|so|and|but|or|for|in|on|at|by|from|with|even|now|then|not|do|don['’]t|let|let['’]s|is|are|was|were|can|will|well|okay|um|uh|${cardinals.join('|')}|the|a|an|my|our|your|\\w+ly`,
].join('|')})$`, 'iu')

/**
 * Divides captions without punctuation where their speaker counts: the same word each time, one number after the other, far apart.
 *
 *   | … three ls of a library the first L is light since nobody reads in the dark …
 *   |                         ^ a piece      ^^^^^ its heading
 *   | … the last L is letters …
 */
export function withCaptionOrdinals(pieces: readonly Piece[]): Piece[] {
  const text = pieces.map(piece => piece.text).join('\n')
  const marks = text.match(/[.!?。！？](?=\s|$)/g)?.length ?? 0
  if (text.length < captions.length || marks * captions.letters > text.length || pieces.some(({ enumerator }) => enumerator)) return [...pieces]
  const points = countedIn(pieces)
  return points.length < least.points ? [...pieces] : pieces.flatMap((piece, at) => divided(piece, points.filter(point => point.piece === at)))
}

interface Point {
  piece: number
  at: number
  mark: string
  kind: string
  number: number
}

/** The first count that goes on to its last member, or through three. */
function countedIn(pieces: readonly Piece[]): Point[] {
  const found = pieces.flatMap(({ text }, piece) => [...text.matchAll(ordinal)].map(({ index, 0: mark, groups }) => ({
    piece, at: index, mark, kind: groups!['kind']!.toLowerCase(), number: ordinals.indexOf(groups!['n']!.toLowerCase()) + 1,
  })))
  const points: Point[] = []
  for (const point of found) {
    const before = points.at(-1)
    const isNext = before ? point.kind === before.kind && (point.number === points.length + 1 || (!point.number && points.length > 1)) && distance(pieces, before, point) >= least.apart : point.number === 1
    if (isNext) points.push({ ...point, number: points.length + 1 })
    if (isNext && !point.number) break
  }
  return points
}

function distance(pieces: readonly Piece[], before: Point, point: Point): number {
  return pieces[point.piece]!.start + point.at - pieces[before.piece]!.start - before.at
}

function divided(piece: Piece, points: readonly Point[]): Piece[] {
  if (!points.length) return [piece]
  const starts = [...(points[0]!.at ? [null] : []), ...points]
  return starts.map((point, index) => {
    const from = point?.at ?? 0
    const to = starts[index + 1]?.at ?? piece.text.length
    const text = piece.text.slice(from, to)
    const place = { start: piece.start + from, end: piece.start + to, text, isFirst: piece.isFirst && from === 0 }
    if (!point) return { ...piece, ...place }
    const skip = point.mark.length
    return {
      ...piece, ...place, heading: nameIn(text, skip),
      enumerator: { family: 'nth', variant: `the ${point.kind}`, number: point.number, length: point.mark.trimEnd().length, skip },
    }
  })
}

/** The words up to the next clause, where it begins soon. */
function nameIn(text: string, from: number): HeadingPlace | null {
  const found = [...text.slice(from, from + 120).matchAll(/[\p{L}\p{N}’'-]+/gu)]
  const stop = found.slice(0, words + 1).findIndex(({ 0: word }) => next.test(word))
  const last = found[stop - 1]
  return last ? { start: from, end: from + last.index + last[0].length, runIn: true } : null
}
