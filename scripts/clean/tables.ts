import type { Span } from '../model/position.ts'
import type { LineMark, Source } from '../model/source.ts'
import { linesOf, originsOf, type Line } from './lines.ts'
import { isKept, remove, type Sheet } from './sheet.ts'
import { isEnumerated } from './title-lines.ts'

/** A row of a table as it stands in the file: `[start, end)` of each cell in it. */
export interface SheetRow {
  cells: Span[]
  isStrong: boolean
}

/** The rows of a table that stand one below the other. */
export interface SheetTable {
  rows: SheetRow[]
  /** A line under the first row says that it names the columns. */
  isHeaded: boolean
}

/**
 * Finds the tables, whose rows are no sentences: rows of pipes, rows of tabs, and what the format itself says are
 * rows; and the format's footnotes.
 *
 *   | | Branch | Seats |
 *   | |--------|-------|      markup
 *   | | North  | 120   |
 */
export function markTables(sheet: Sheet, source: Pick<Source, 'text' | 'lines'>): void {
  const known = markKnown(sheet, source)
  let run: { line: Line, cells: Span[] }[] = []
  let isHeaded = false
  const close = (): void => {
    if (run.length > 1) sheet.tables.push({ rows: run.map(({ cells }) => ({ cells, isStrong: false })), isHeaded })
    if (run.length > 1) for (const { line } of run) markRow(sheet, line)
    run = []
    isHeaded = false
  }
  for (const line of linesOf(sheet)) {
    if (isBorder(sheet, line)) {
      isHeaded ||= run.length === 1
      continue
    }
    const cells = known.has(line.start) ? [] : cellsIn(sheet, line)
    if (run.length && cells.length !== run[0]!.cells.length) close()
    if (cells.length) run.push({ line, cells })
  }
  close()
}

/** Marks what the format says is a row or a note; the starts of the rows. */
function markKnown(sheet: Sheet, { text, lines }: Pick<Source, 'text' | 'lines'>): Set<number> {
  let last: LineMark | null = null
  const starts = new Set<number>()
  for (const mark of lines) {
    const { kind, span: [start, end], strong } = mark
    if (kind !== 'row' && kind !== 'note') continue
    sheet.asides.push({ start, end, kind: kind === 'row' ? 'table' : 'note' })
    if (kind === 'note') continue
    starts.add(start)
    const row = { cells: piecesOf(text.slice(start, end), '\t').map(([from, to]): Span => [start + from, start + to]), isStrong: strong >= end - start }
    const isNext = last !== null && /^(?:\r\n|[\r\n])$/.test(text.slice(last.span[1], start))
    if (isNext) sheet.tables.at(-1)!.rows.push(row)
    else sheet.tables.push({ rows: [row], isHeaded: false })
    last = mark
  }
  return starts
}

function markRow(sheet: Sheet, { start, end, text }: Line): void {
  sheet.asides.push({ start, end, kind: 'table' })
  if (!text.startsWith('|')) return
  const open = sheet.text.indexOf('|', start)
  const shut = sheet.text.lastIndexOf('|', end)
  remove(sheet, open, open + 1, 'markup')
  remove(sheet, shut, shut + 1, 'markup')
}

/** A line between rows that was taken out already, as the line under a table's head is. */
function isBorder(sheet: Sheet, line: Line): boolean {
  if (line.text || line.start === line.end) return false
  const at = sheet.text.slice(line.start, line.end).search(/\S/)
  return at >= 0 && !isKept(sheet, line.start + at)
}

/** A tab after a number sets the words of a point apart, and is no column. */
function isNumber(cell: string): boolean {
  return isEnumerated(cell) || /^(?:\d{1,2}|[A-Za-z]|[IVX]{1,4})[.)、]?$/.test(cell)
}

/**
 * The cells of a row; none for a line that is no row. Pipes stand around the row; tabs divide it into three cells at
 * least, or two with no sentence in them.
 */
function cellsIn(sheet: Sheet, line: Line): Span[] {
  const { text } = line
  const isPiped = text.length <= 1000 && /^\|.*\|$/.test(text)
  if (!isPiped && !isTabbed(text)) return []
  const origins = originsOf(sheet, line)
  const pieces = isPiped ? piecesOf(text, '|', at => sheet.text[origins[at]! - 1] === '\\').slice(1, -1) : piecesOf(text, '\t')
  return pieces.map(([from, to]) => [origins[from] ?? line.end, to > from ? origins[to - 1]! + 1 : origins[from] ?? line.end])
}

function isTabbed(text: string): boolean {
  if (text.length > 1000 || !text.includes('\t')) return false
  const cells = text.split(/\t+/)
  if ((cells.length === 2 && isNumber(cells[0]!)) || /[。！？]/.test(text) || cells.some(cell => cell.length > 60)) return false
  return cells.length > 2 || /\d/.test(text)
}

/** What stands between the marks that divide a row, as `[start, end)` in it; a mark may be said to be one of the words. */
function piecesOf(row: string, mark: '|' | '\t', isWord: (at: number) => boolean = () => false): Span[] {
  const pieces: Span[] = []
  let from = 0
  for (let at = row.indexOf(mark); at >= 0; at = row.indexOf(mark, at + 1)) {
    if (isWord(at)) continue
    pieces.push([from, at])
    from = at + 1
  }
  return [...pieces, [from, row.length]]
}
