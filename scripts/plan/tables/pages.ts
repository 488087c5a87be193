import type { Passage, Table } from '../../model/transcript.ts'
import { shortOf } from '../condense/short.ts'
import { widthOf, type Speech } from '../speech.ts'

type Cell = Passage | null

/** Ems that the words of a row take together at 20 px, the least that is read from the last row, and what parts two columns. */
const PAGE = 42
const BETWEEN = 1.6

/** Lines of 20 px that stand one below the other on a page, and what a row, and a head, has besides its lines. */
const LINES = 12.4
const ROW = 0.55
const HEAD = 0.7

/** So many rows are read while they stand. */
const ROWS = 7

/** A table of more pages is to be looked up in, in a hall sooner than by a reader. */
const PAGES = { stage: 3, reading: 6 }

/** What is not broken: a character of Chinese or Japanese with the marks after it, a word of any other script. */
const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\u3000-\u303f\uff00-\uff0f\uff1a-\uff1f]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff0f\uff1a-\uff1f]+[\u3000-\u303f\uff00-\uff0f\uff1a-\uff1f]*/gu

/** A balanced line is not filled to its end. */
const SLACK = 1.12

/**
 * The rows of a table page by page, as few pages as hold them and about as many rows on each, their cells whole on no more than two lines; cut
 * short where they would take more; on three where that does not help. Null where nothing helps.
 */
export function pagesOf(speech: Speech, { head, rows }: Table): Cell[][][] | null {
  const short = (width: number) => rows.map((row) => row.map((cell) => (cell === null || widthOf(cell.text) <= width ? cell : shortOf(speech, cell, width))))
  const condensed = short(Math.max(6, (2 * PAGE) / rows[0]!.length / SLACK - BETWEEN))
  const most = speech.purpose === 'reading' ? PAGES.reading : PAGES.stage
  const ways: [Cell[][], number][] = [[rows, 2], [condensed, 2], [rows, 3], [condensed, 3]]
  for (const [cells, lines] of ways) {
    const heights = heightsOf(head, cells, lines)
    const pages = heights === null ? null : divided(cells, heights, most)
    if (pages !== null) return pages
  }
  return null
}

/** How high each row is in lines, its air with it, the head first (0 where there is none), where no cell takes more than so many; null where they cannot. */
function heightsOf(head: readonly Cell[] | null, rows: readonly Cell[][], most: number): number[] | null {
  const columns = rows[0]!.map((_, at) => [...rows.map((row) => row[at] ?? null), ...(head ? [head[at] ?? null] : [])])
  const least = columns.map((cells) => Math.max(1, ...cells.map((cell) => narrowest(cell, most))))
  const room = PAGE - BETWEEN * (columns.length - 1)
  const spare = room - least.reduce((sum, width) => sum + width, 0)
  if (spare < 0) return null
  const wishes = columns.map((cells, at) => Math.max(0, Math.max(...cells.map((cell) => narrowest(cell, 1))) - least[at]!))
  const wished = Math.max(1, wishes.reduce((sum, wish) => sum + wish, 0))
  const widths = least.map((width, at) => width + wishes[at]! * Math.min(1, spare / wished))
  const linesIn = (row: readonly Cell[]): number => Math.max(1, ...row.map((cell, at) => (cell === null ? 0 : linesAt(cell.text, widths[at]!))))
  return [head === null ? 0 : linesIn(head) + HEAD, ...rows.map((row) => linesIn(row) + ROW)]
}

/** The narrowest column, in ems, in which a cell takes no more than so many lines: never narrower than its longest word. */
function narrowest(cell: Cell, lines: number): number {
  if (cell === null) return 0
  const { text } = cell
  const word = Math.max(...(text.match(WORDS) ?? [text]).map(widthOf))
  return Math.max(word, lines === 1 ? widthOf(text) : (widthOf(text) / lines) * SLACK)
}

function linesAt(text: string, width: number): number {
  const whole = widthOf(text)
  return whole <= width + 0.01 ? 1 : Math.ceil((whole * SLACK) / width - 0.01)
}

/** As few pages as hold the rows, none of them with more than one row more than another; a page begins with a row that has a name. */
function divided(rows: Cell[][], [head = 0, ...heights]: readonly number[], most: number): Cell[][][] | null {
  for (let count = Math.ceil(rows.length / ROWS); count <= most; count++) {
    const bounds = Array.from({ length: count + 1 }, (_, i) => Math.round((i * rows.length) / count))
    const pages = bounds.slice(1).map((end, i) => rows.slice(bounds[i], end))
    const isFitting = pages.every((page, i) => page.length > (count > 1 ? 1 : 0) && (i === 0 || page[0]![0] !== null)
      && head + heights.slice(bounds[i], bounds[i + 1]).reduce((sum, height) => sum + height, 0) <= LINES)
    if (isFitting) return pages
  }
  return null
}
