import type { TableSlide } from '../../model/deck.ts'
import type { Passage } from '../../model/transcript.ts'
import { branch, leaf, type Element, type Properties } from '../element.ts'

/** The names of the columns, where there are any, over the rows; the first cell names its row. */
export function table({ columns, rows }: TableSlide): Element {
  const cells = (row: readonly (Passage | null)[], names: (column: number) => string | null): Element[] => (
    row.map((cell, column) => leaf('TableCell', cell, { names: names(column), align: columns[column]!.isNumeric ? 'right' : null } satisfies Properties))
  )
  const head = columns.some(column => column.head !== null) ? [branch('TableHead', cells(columns.map(column => column.head), () => 'column'))] : []
  const widths = columns.every(({ widest }) => widest !== null) ? columns.map(({ widest }) => widest).join(' ') : null
  return branch('TableBoard', [...head, ...rows.map(row => branch('TableRow', cells(row, column => (column === 0 ? 'row' : null))))], { widths })
}
