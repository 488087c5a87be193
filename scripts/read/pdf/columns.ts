import type { Run } from './library.ts'
import { rowOf, rowsOf, type Row } from './rows.ts'

/** Rows of one column that stand under each other. */
export interface Block {
  /** Which column of a page it is, from the left: `full` for a page or a line of full width, `0`, `1`, `10` … */
  column: string
  rows: Row[]
}

/** A column has at least so many rows, with so many letters on average; less is a table or a signature. */
const leastRows = 5
const leastLetters = 8

/**
 * The text of a page in the order in which it is read: what spans two columns, then the left one, then the right.
 *
 *   | 夜间书房的第一年          full
 *   | ────────── ──────────
 *   | 一月……     四月……         0, then 1
 */
export function blocksOf(runs: readonly Run[], column = 'full'): Block[] {
  const pieces = rowsOf(runs).flatMap(piecesOf)
  const gutter = gutterOf(pieces)
  if (gutter === null) {
    const rows = rowsOf(runs)
    return rows.length ? [{ column, rows }] : []
  }
  const path = column === 'full' ? '' : column
  const blocks: Block[] = []
  let sides: [Run[], Run[]] = [[], []]
  const flush = (): void => {
    sides.forEach((side, index) => blocks.push(...blocksOf(side, `${path}${index}`)))
    sides = [[], []]
  }
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const isLeft = piece.x1 <= gutter
    if (isLeft || piece.x0 >= gutter) {
      sides[isLeft ? 0 : 1].push(...piece.runs)
      continue
    }
    flush()
    blocks.push({ column, rows: [piece] })
  }
  flush()
  return joined(blocks)
}

/** A row in pieces, parted where a gutter may be. */
function piecesOf({ runs, size }: Row): Row[] {
  const pieces: Run[][] = []
  let end = -Infinity
  for (const run of runs) {
    if (run.x0 - end > size * 1.2) pieces.push([run])
    else pieces.at(-1)!.push(run)
    end = Math.max(end, run.x1)
  }
  return pieces.map(rowOf)
}

/** Where the right one of two columns begins, or null: most of its rows begin there, and rows on both sides are full. */
function gutterOf(pieces: readonly Row[]): number | null {
  if (pieces.length < leastRows * 2) return null
  const starts = new Map<number, number>()
  for (const { x0 } of pieces) {
    const middle = Math.round(x0 / 2)
    for (const bin of [middle - 1, middle, middle + 1]) starts.set(bin, (starts.get(bin) ?? 0) + 1)
  }
  const often = [...starts].filter(([, count]) => count >= leastRows).sort((a, b) => b[1] - a[1]).slice(0, 12)
  for (const [bin] of often) {
    const gutter = bin * 2 - 3
    const left = pieces.filter(piece => piece.x1 <= gutter)
    const right = pieces.filter(piece => piece.x0 >= gutter)
    const crossing = pieces.length - left.length - right.length
    if (isColumn(left) && isColumn(right) && overlap(left, right) && crossing <= left.length + right.length) return gutter
  }
  return null
}

function isColumn(rows: readonly Row[]): boolean {
  if (rows.length < leastRows) return false
  const width = Math.max(...rows.map(row => row.x1)) - Math.min(...rows.map(row => row.x0))
  const filled = rows.reduce((sum, row) => sum + row.x1 - row.x0, 0) / rows.length
  const letters = rows.reduce((sum, row) => sum + row.text.length, 0) / rows.length
  return filled > width * 0.6 && letters >= leastLetters
}

interface Extent { top: number, bottom: number }

/** Whether two columns stand beside each other and not one below the other. */
function overlap(left: readonly Row[], right: readonly Row[]): boolean {
  const [one, other] = [left, right].map((rows) => {
    const heights = rows.map(row => row.y)
    return { top: Math.min(...heights), bottom: Math.max(...heights) }
  }) as [Extent, Extent]
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return shared > Math.min(one.bottom - one.top, other.bottom - other.top) * 0.5
}

/** Blocks of the same column that follow each other as one. */
function joined(blocks: readonly Block[]): Block[] {
  const result: Block[] = []
  for (const block of blocks) {
    const last = result.at(-1)
    if (last?.column === block.column) last.rows.push(...block.rows)
    else result.push({ ...block, rows: [...block.rows] })
  }
  return result
}
