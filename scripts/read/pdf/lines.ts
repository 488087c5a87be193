import { blocksOf, type Block } from './columns.ts'
import type { Run } from './library.ts'
import type { Row } from './rows.ts'

/** What a line of a page is, as far as its size and place say. */
export type LineRole = 'text' | 'title' | 'heading' | 'note'

/** A row with its place in the document; lengths in points. */
export interface Line extends Row {
  /** From 0. */
  page: number
  column: string
  /** The margins of its column. */
  left: number
  right: number
  isCentred: boolean
  role: LineRole
  /** Of a heading. */
  depth: number | null
}

/** The lines of all pages in the order of reading, running heads and the like taken out before. */
export function linesOf(pages: readonly (readonly Run[])[]): Line[] {
  const placed = pages.flatMap((runs, page) => blocksOf(runs).map(block => ({ page, block })))
  const usual = usualWidths(placed.map(({ block }) => block))
  return placed.flatMap(({ page, block }) => {
    const [left, right] = marginsOf(block, usual.get(block.column))
    return block.rows.filter(row => row.text).map((row): Line => ({
      ...row, page, column: block.column, left, right,
      isCentred: isCentred(row, left, right), role: 'text', depth: null,
    }))
  })
}

/** The size of the letters of the running text. */
export function bodySizeOf(lines: readonly Pick<Row, 'size' | 'text'>[]): number {
  const weights = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    weights.set(rounded, (weights.get(rounded) ?? 0) + text.length)
  }
  return [...weights].reduce((top, other) => other[1] > top[1] ? other : top, [0, 0])[0]
}

/** The width of the widest blocks of each column; a page with three lines tells nothing of its margins. */
function usualWidths(blocks: readonly Block[]): Map<string, number> {
  const widths = new Map<string, number[]>()
  for (const block of blocks) {
    const [left, right] = marginsOf(block)
    const others = widths.get(block.column)
    if (others) others.push(right - left)
    else widths.set(block.column, [right - left])
  }
  const upper = (all: number[]): number => all.sort((a, b) => a - b)[Math.floor((all.length - 1) * 0.75)]!
  return new Map([...widths].map(([column, all]) => [column, upper(all)]))
}

/**
 * The left margin is where several lines begin that begin leftmost; the right one is where the longest lines of the
 * running text end, more than one of them, for a title or a table may be longer.
 */
function marginsOf({ rows }: Block, usual = 0): [left: number, right: number] {
  const size = bodySizeOf(rows)
  const body = rows.filter(row => Math.abs(row.size - size) < size * 0.2)
  const starts = body.map(row => row.x0).sort((a, b) => a - b)
  const ends = body.map(row => row.x1).sort((a, b) => b - a)
  const left = starts.find((start, index) => (starts[index + 1] ?? Infinity) - start < size * 0.3) ?? starts[0] ?? 0
  const right = ends.find((end, index) => end - (ends[index + 1] ?? -Infinity) < size * 2) ?? ends[0] ?? left
  return [left, Math.max(right, left + usual)]
}

/** In the middle between the margins, and not merely indented by two ems as a paragraph is. */
function isCentred({ x0, x1, size }: Row, left: number, right: number): boolean {
  const before = x0 - left
  const after = right - x1
  const isNarrow = Math.min(before, after) > size * 1.5 && x1 - x0 < (right - left) * 0.85
  return isNarrow && Math.abs(before - after) < size * 1.2 && Math.abs(before - size * 2) > size * 0.3
}
