import type { RichLine } from './assemble.ts'
import { inOneLine } from './pieces.ts'

/** A row of a table: its cells, each with the lines in it. */
export type Row = readonly (readonly RichLine[])[]

/** With more paragraphs than this, a cell holds a text of its own and not an entry of the table. */
const mostInCell = 3

/**
 * The lines of a table: one a row, its cells separated by tabs; notes and text boxes after it. A table of
 * one column is only a frame around ordinary text, and so is a row that holds a whole text.
 *
 *   | 街道书房\t12\t全年开放
 *   | 流动书车\t3\t周末开放
 */
export function tableLines(rows: readonly Row[]): RichLine[] {
  if (rows.every(cells => cells.length < 2)) return rows.flat(2)
  return rows.flatMap(cells => cells.some(isText) ? cells.flat() : rowLines(cells))
}

function isText(cell: readonly RichLine[]): boolean {
  return cell.filter(line => isEntry(line) && line.text.trim()).length > mostInCell
}

function isEntry({ kind }: RichLine): boolean {
  return kind !== 'note' && kind !== 'box'
}

function rowLines(cells: Row): RichLine[] {
  const entries = cells.flat().filter(line => isEntry(line) && line.text.trim())
  const text = cells
    .map(cell => cell.filter(line => isEntry(line) && line.text.trim()).map(line => inOneLine(line.text.trim())).join(' '))
    .join('\t')
  const isStrong = entries.length > 0 && entries.every(line => line.strong >= line.text.trimEnd().length)
  const row: RichLine = { text, kind: 'row', depth: null, strong: isStrong ? text.length : 0, isCentred: false }
  return [...text.trim() ? [row] : [], ...cells.flat().filter(line => !isEntry(line))]
}
