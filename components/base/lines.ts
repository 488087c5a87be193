import { ems } from './crowd.ts'
import { clauses, needsBox } from './phrases.ts'
import { seam } from './seams.ts'

/** A text broken into lines: the pieces of each, its width in em, and what the dearest break costs, from 0 to 1 (see seams.ts). */
export interface Lines {
  lines: string[][]
  widths: number[]
  dearest: number
}

interface Piece {
  text: string
  width: number
  /** The space at its end, which at the end of a line takes no room. */
  space: number
  /** What a break after it costs. */
  cost: number
  /** Whether it ends a clause. */
  isEnd: boolean
}

/** The least and the most lines, and whether there may be one more than there must, for the sake of better breaks. */
export interface Bounds {
  least?: number
  most?: number
  isRoomy?: boolean
}

/** A way to break the beginning of a text: where its lines end, and what that costs. */
interface Way {
  cost: number
  ends: number[]
}

/** What costs more tears apart what belongs together. */
export const dear = 0.5

const known = new Map<string, Piece[][]>()
const laid = new Map<string, Lines | null>()

/** The pieces of a text that are not broken, clause by clause; remembered, since sizes are tried in turn. */
function piecesOf(text: string, language: string): Piece[][] {
  const key = `${language} ${text}`
  const made = known.get(key) ?? cutInto(text, language)
  known.set(key, made)
  return made
}

function cutInto(text: string, language: string): Piece[][] {
  const made = clauses(text, language).map(clause => clause.flatMap(piece => needsBox(piece) ? [piece] : piece.split(/(?<=\s)(?<![“‘《「『（(]\p{Script=Han}{1,2}\s)/u)))
  let sentence = ''
  return made.map((clause, i) => clause.map((piece, j) => {
    const next = clause[j + 1] ?? made[i + 1]?.[0]
    sentence += piece
    return { text: piece, width: ems(piece), space: ems(piece) - ems(piece.trimEnd()), cost: next === undefined ? 0 : seam(piece, next, sentence, text), isEnd: j === clause.length - 1 }
  }))
}

/** How many lines there are where a clause stays whole if it fits on one. */
function mostLinesOf(made: readonly Piece[][], room: number): number {
  let count = 1
  let filled = 0
  const put = (width: number, space: number): void => {
    if (filled > 0 && filled + width - space > room) {
      count++
      filled = 0
    }
    filled += width
  }
  for (const clause of made) {
    const whole = sum(clause)
    const isLong = whole - (clause.at(-1)?.space ?? 0) > room
    if (isLong && filled > 0) filled = Infinity
    if (isLong) for (const { width, space } of clause) put(width, space)
    else put(whole, clause.at(-1)?.space ?? 0)
    if (isLong) filled = Infinity
  }
  return count
}

function sum(pieces: readonly Piece[]): number {
  return pieces.reduce((width, piece) => width + piece.width, 0)
}

/**
 * A text in lines of at most `room` em, broken where that costs least: where a reader pauses, and with lines of about one length. Clauses that fit on a line
 * may take a line each, so that there are at most as many lines as if they stayed whole. Null where `bounds` do not allow it, and where a piece is wider than the room.
 *
 *   We do not turn back when the path is closed   ->   We do not turn back / when the path is closed
 */
export function layLines(text: string, language: string, room: number, { least = 1, most = Infinity, isRoomy = false }: Bounds = {}): Lines | null {
  const key = `${language} ${room.toFixed(2)} ${least} ${most} ${isRoomy} ${text}`
  const before = laid.get(key)
  if (before !== undefined) return before
  const pieces = piecesOf(text, language)
  const made = laidAnew(pieces.flat(), room, [least, Math.min(most, Math.max(least, mostLinesOf(pieces, room)) + (isRoomy ? 1 : 0))])
  laid.set(key, made)
  return made
}

/** The same for a text that has been drawn: what stands on one line stays there, and what does not never comes to it. */
export function layDrawn(text: string, language: string, { room, most }: { room: number, most: number }, isRoomy = false): Lines | null {
  if (most === 1) return layLines(text, language, Infinity)
  const bounds = { least: 2, most: most + (isRoomy ? 1 : 0), isRoomy }
  return layLines(text, language, room, bounds) ?? layLines(text, language, room * 1.03, bounds)
}

/** The same, each clause in lines of its own. */
export function layClauses(text: string, language: string, { room, most }: { room: number, most: number }): Lines | null {
  const clausesOf = piecesOf(text, language)
  const made = clausesOf.map(clause => laidAnew(clause, most <= clausesOf.length ? Infinity : room, [1, mostLinesOf([clause], room)]))
  if (made.some(lines => !lines)) return null
  return { lines: made.flatMap(part => part!.lines), widths: made.flatMap(part => part!.widths), dearest: Math.max(0, ...made.map(part => part!.dearest)) }
}

function laidAnew(pieces: readonly Piece[], room: number, [least, most]: readonly [number, number]): Lines | null {
  if (pieces.some(piece => piece.width - piece.space > room)) return null
  let best: Way | null = null
  for (let count = least; count <= most; count++) {
    const tried = cheapest(pieces, room, count)
    if (tried && (!best || tried.cost + 0.12 * (count - best.ends.length) < best.cost)) best = tried
  }
  if (!best) return null
  const { ends } = best
  const lines = ends.map((end, i) => pieces.slice(ends[i - 1] ?? 0, end))
  return { lines: lines.map(line => line.map(piece => piece.text)), widths: lines.map(line => sum(line) - line.at(-1)!.space), dearest: Math.max(0, ...lines.slice(0, -1).map(line => line.at(-1)!.cost)) }
}

/** Where the lines end if there are so many: the least cost of their breaks and of their uneven lengths; null where they do not hold the text. */
function cheapest(pieces: readonly Piece[], room: number, count: number): Way | null {
  const ideal = sum(pieces) / count
  let ways: (Way | null)[] = [{ cost: 0, ends: [] }, ...pieces.map(() => null)]
  for (let line = 1; line <= count; line++) {
    const next: (Way | null)[] = [null, ...pieces.map(() => null)]
    ways.forEach((way, from) => {
      if (!way) return
      let width = 0
      for (let end = from + 1; end <= pieces.length - (count - line); end++) {
        width += pieces[end - 1]!.width
        if (width - pieces[end - 1]!.space > room) break
        const cost = way.cost + pieces[end - 1]!.cost + unevenness(width, ideal, count, line, pieces[end - 1]!.cost) + (isMixed(pieces, from, end) ? 0.2 : 0)
        if (cost < (next[end]?.cost ?? Infinity)) next[end] = { cost, ends: [...way.ends, end] }
      }
    })
    ways = next
  }
  return ways[pieces.length] ?? null
}

/** Whether a line holds the end of one clause and a part of another: then neither stands out. */
function isMixed(pieces: readonly Piece[], from: number, end: number): boolean {
  const isWhole = (from === 0 || pieces[from - 1]!.isEnd) && pieces[end - 1]!.isEnd
  return !isWhole && pieces.slice(from, end - 1).some(piece => piece.isEnd)
}

/** What a line costs that is not as long as the others; a last one of a word or two, and a first one that is no clause, cost more. */
function unevenness(width: number, ideal: number, count: number, line: number, seamCost: number): number {
  if (count === 1) return 0
  const away = (width - ideal) / ideal
  const isPause = line === 1 && seamCost < 0.1 && width > 0.45 * ideal
  const stump = isPause || width > 0.6 * ideal ? 0 : width > 0.45 * ideal ? 0.15 : 0.35
  return away * away / count + stump + (line === count && width < 2.6 ? 0.4 : 0)
}
