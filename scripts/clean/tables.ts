import type { Source } from '../model/source.ts'
import { linesOf, type Line } from './lines.ts'
import { isKept, remove, type Sheet } from './sheet.ts'
import { isEnumerated } from './title-lines.ts'

/**
 * Finds the rows of tables, which are for the notes and not for the wall: rows of pipes, rows of tabs, and what
 * the format itself says are rows or footnotes.
 *
 *   | | Branch | Seats |
 *   | |--------|-------|      markup
 *   | | North  | 120   |
 */
export function markTables(sheet: Sheet, source: Pick<Source, 'lines'>): void {
  for (const { kind, span: [start, end] } of source.lines) {
    if (kind === 'row' || kind === 'note') sheet.asides.push({ start, end, kind: kind === 'row' ? 'table' : 'note' })
  }
  let run: Line[] = []
  let cells = 0
  const close = (): void => {
    if (run.length > 1) for (const line of run) markRow(sheet, line)
    run = []
  }
  for (const line of linesOf(sheet)) {
    if (isBorder(sheet, line)) continue
    const count = cellsIn(line.text)
    if (run.length && count !== cells) close()
    if (!count) continue
    cells = count
    run.push(line)
  }
  close()
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
 * The number of cells in a row; 0 for a line that is none. Pipes stand around the row; tabs divide it into three
 * cells at least, or two with no sentence in them.
 */
function cellsIn(text: string): number {
  if (text.length > 1000) return 0
  if (/^\|.*\|$/.test(text)) return text.split('|').length - 2
  const cells = text.split(/\t+/)
  if (cells.length < 2 || (cells.length === 2 && isNumber(cells[0]!)) || /[。！？]/.test(text) || cells.some(cell => cell.length > 60)) return 0
  return cells.length > 2 || /\d/.test(text) ? cells.length : 0
}
