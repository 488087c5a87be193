import { ems } from './crowd.ts'
import { clauses, needsBox } from './phrases.ts'

const known = new Map<string, number[][]>()

/** Widths in em of the pieces of a text that are not broken, clause by clause; remembered, since sizes are tried in turn. */
function piecesOf(text: string): number[][] {
  const language = typeof document === 'undefined' ? '' : document.documentElement.lang
  const key = `${language} ${text}`
  const made = known.get(key)
    ?? clauses(text, language).map(clause => clause.flatMap(piece => needsBox(piece) ? [piece] : piece.split(/(?<=\s)/)).map(ems))
  known.set(key, made)
  return made
}

/**
 * Widths in em of the lines of a text in a column of `room` em, broken as PhraseText breaks it: clauses stay whole where
 * they fit on a line. None where a piece is wider than the column.
 */
function linesIn(text: string, room: number): number[] | null {
  const lines = text ? [0] : []
  const put = (width: number): void => {
    if (lines.at(-1)! + width <= room) lines[lines.length - 1]! += width
    else lines.push(width)
  }
  for (const clause of piecesOf(text)) {
    if (clause.some(piece => piece > room)) return null
    const whole = clause.reduce((sum, piece) => sum + piece, 0)
    if (whole <= room) {
      put(whole)
      continue
    }
    if (lines.at(-1)! > 0) lines.push(0)
    clause.forEach(put)
    lines.push(0)
  }
  return lines.at(-1) === 0 ? lines.slice(0, -1) : lines
}

/** How many lines a text takes in a column of `width` px at `size` px; Infinity when a piece is wider than the column. */
export function linesAt(text: string, width: number, size: number): number {
  return text ? linesIn(text, width / size / 1.02)?.length ?? Infinity : 0
}

/** The lines as `text-wrap: balance` sets them: in the narrowest column that takes no line more, to a quarter of an em. */
function balanced(text: string, room: number): number[] | null {
  let lines = linesIn(text, room)
  const count = lines?.length ?? 0
  for (let less = room - 0.25; lines && count > 1 && less > 1; less -= 0.25) {
    const tried = linesIn(text, less)
    if (tried?.length !== count) break
    lines = tried
  }
  return lines
}

/**
 * Whether no piece of a text is broken, and none of its lines, where there are three or more, is shorter than `share` of the longest.
 */
export function isEven(texts: string[], width: number, size: number, share = 0.45): boolean {
  return texts.every((text) => {
    const lines = balanced(text, width / size / 1.02)
    return !!lines && (lines.length < 3 || Math.min(...lines) >= share * Math.max(...lines))
  })
}

/**
 * The first of sizes from large to small, each with the most lines it may take, at which a display text fits: if there is one not much smaller than the largest,
 * one whose lines are all of about one length.
 */
export function fitDisplay(text: string, width: number, sizes: readonly (readonly [size: number, lines: number])[]): number | undefined {
  const fitting = sizes.filter(([size, lines]) => linesAt(text, width, size) <= lines).map(([size]) => size)
  const largest = fitting[0] ?? 0
  const isBalanced = (size: number, share: number): boolean => {
    const lines = balanced(text, width / size / 1.02) ?? []
    return lines.length < 2 || Math.min(...lines) >= share * Math.max(...lines)
  }
  return [[0.85, 0.5], [0.74, 0.4], [0, 0.35]].flatMap(([least, share]) => fitting.find(size => size >= largest * least! && isBalanced(size, share!)) ?? [])[0] ?? fitting[0]
}

/** The most lines that any of the texts takes. */
export function mostLines(texts: string[], width: number, size: number): number {
  return Math.max(0, ...texts.map(text => linesAt(text, width, size)))
}

/**
 * The largest size, in whole px from `largest` down, at which `isFitting` holds; `smallest` when none does. A graphic thus
 * begins with large type and shrinks only as its longest member asks.
 */
export function fitSize(largest: number, smallest: number, isFitting: (size: number) => boolean): number {
  for (let size = largest; size > smallest; size--) if (isFitting(size)) return size
  return smallest
}

/**
 * A size up to 3 px under `largest`, and not under `smallest`, at which all lines are even; else the largest at which no piece is
 * broken (`share` 0); `largest` where there is none.
 */
export function fitEven(largest: number, smallest: number, isEvenAt: (size: number, share?: number) => boolean): number {
  for (const [less, share] of [[3, undefined], [Infinity, 0]] as const) {
    const size = fitSize(largest, Math.max(smallest, largest - less), at => isEvenAt(at, share))
    if (isEvenAt(size, share)) return size
  }
  return largest
}

/** Steps of `fitHeading`: at most so many lines while the type has at least so many px; a wide column takes three lines sooner. */
function stepsFor(width: number, single: number): [lines: number, smallest: number][] {
  return [[1, single], [2, width > 300 ? 30 : 26], [3, 25]]
}

/** The size for the key words of equal members: one line if that has `single` px at least, else two, else three, else what fits. */
export function fitHeading(texts: string[], width: number, largest: number, smallest: number, isFitting: (size: number) => boolean, single = 32): number {
  for (const [lines, least] of stepsFor(width, single)) {
    for (let size = largest; size >= Math.max(least, smallest); size--) {
      if (mostLines(texts, width, size) <= lines && isEven(texts, width, size) && isFitting(size)) return size
    }
  }
  return fitSize(Math.min(largest, 28), smallest, isFitting)
}
