import { cut, endOf, passageAt, type Passage, type Table, type Transcript } from '../model/transcript.ts'
import { placeOf } from './asides.ts'
import type { Sheet } from './sheet.ts'
import type { SheetRow, SheetTable } from './tables.ts'

type Cell = Passage | null

/** A row as it came to stand in the transcript. */
interface Row {
  cells: Cell[]
  isStrong: boolean
}

/** The tables that are left of those in the file, those whose rows have not all as many cells left out. */
export function tablesOf(transcript: Transcript, { tables }: Sheet): Table[] {
  return tables.flatMap(table => tableOf(transcript, table) ?? [])
}

/**
 * A table in the words of the transcript.
 *
 *   | 各馆一览                   caption: a row that is one cell
 *   | 馆      座位    读者        head: in bold, or names over numbers
 *   | 城北    120     4000
 */
function tableOf(transcript: Transcript, { rows: found, isHeaded }: SheetTable): Table | null {
  const all = found.map(row => rowOf(transcript, row)).filter(({ cells }) => cells.some(Boolean))
  const [first] = all
  const isCaptioned = all.length > 2 && first!.cells.filter(Boolean).length === 1 && all[1]!.cells.filter(Boolean).length > 1 && !isHeaded
  const rows = isCaptioned ? all.slice(1) : all
  const columns = rows[0]?.cells.length ?? 0
  if (rows.length < 2 || columns < 2 || rows.some(({ cells }) => cells.length !== columns)) return null
  const caption = isCaptioned ? first!.cells.find(Boolean) ?? null : null
  const hasHead = isHeaded || isHead(rows)
  const { at } = paragraphOf(transcript, all[0]!)
  const words = cut(transcript, at, endOf(paragraphOf(transcript, all.at(-1)!)))
  const [head, ...body] = rows.map(({ cells }) => cells)
  return { ...words, caption, head: hasHead ? head! : null, rows: hasHead ? body : [head!, ...body] }
}

function paragraphOf({ paragraphs }: Transcript, { cells }: Row): Passage {
  return paragraphs[passageAt(paragraphs, cells.find(Boolean)!.at)]!
}

function rowOf(transcript: Transcript, { cells, isStrong }: SheetRow): Row {
  return { cells: cells.map(([start, end]) => cellOf(transcript, placeOf(transcript.origins, start), placeOf(transcript.origins, end))), isStrong }
}

function cellOf(transcript: Transcript, start: number, end: number): Cell {
  const text = transcript.text.slice(start, end)
  const words = text.trim()
  return words ? cut(transcript, start + text.indexOf(words), start + text.indexOf(words) + words.length) : null
}

/** Whether the first row names the columns: it alone is in bold, or it has words where all others have numbers. */
function isHead([first, ...others]: readonly Row[]): boolean {
  if (first!.isStrong && !others[0]!.isStrong) return true
  return first!.cells.some((cell, column) => cell !== null && !/\d/.test(cell.text) && others.every(({ cells }) => !cells[column] || /^\D{0,2}\d/.test(cells[column].text)) && others.some(({ cells }) => cells[column]))
}
