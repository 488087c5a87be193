import type { Slot } from 'vue'
import { elements, ems, membersIn, textOf } from './crowd.ts'
import { fitSize, linesAt, mostLines } from './fit.ts'
import { grown, type Room } from './room.ts'

/** The words of a table, row by row; the head apart, null where there is none. */
export interface TableWords {
  head: string[] | null
  rows: string[][]
}

/** How a table is set, in px: its type, the type of its head, the air above and below and beside a cell's words, the columns. */
export interface TableFit {
  size: number
  head: number
  pad: number
  air: number
  widths: number[]
}

const page = 868
const leading = 1.34

/** What a row has besides its lines at the least, and a head with its rule. */
const rowAir = 10
const headAir = 16

/** The words in the slot of a table; a head is told by what its cells name. */
export function tableIn(slot: Slot | undefined): TableWords {
  const rows = elements(slot?.() ?? []).map((row) => {
    const cells = membersIn(row)
    return { isHead: cells.some(cell => cell.props?.['names'] === 'column'), words: cells.map(cell => textOf(cell.children).trim()) }
  })
  return { head: rows.find(({ isHead }) => isHead)?.words ?? null, rows: rows.filter(({ isHead }) => !isHead).map(({ words }) => words) }
}

/**
 * The largest type in which all rows fit the room, each cell on one line, on two or on three: a line more must make it larger by a tenth. Columns are as wide as
 * their words ask for and share what is left over; the rows share the height that is left, each up to 24 px, three up to 40. `widest` are ems of cells on other pages of the same table.
 */
export function fitTable({ head, rows }: TableWords, room: Room, widest: readonly number[] = []): TableFit {
  const count = Math.max(1, ...rows.map(row => row.length))
  const air = count > 4 ? 12 : count > 3 ? 16 : 20
  const inner = page - 2 * air * (count - 1)
  const columns = Array.from({ length: count }, (_, at) => ({ name: head?.[at] ?? '', cells: rows.map(row => row[at] ?? '') }))
  const least = Math.min(20, room.floor)
  const small = (size: number): number => Math.max(18, Math.min(size, Math.round(size * 0.82)))
  const elsewhere = (at: number, size: number, lines: number): number => {
    const wide = widest[at] ?? 0
    return (wide < 7 || lines === 1 ? wide : wide * 1.15 / lines) * size
  }
  const widthsAt = (size: number, lines: number, named: number): number[] =>
    columns.map(({ name, cells }, at) => Math.max(narrowest(cells, size, lines), elsewhere(at, size, lines), narrowest([name], small(size), named)))
  const heightAt = (widths: readonly number[], size: number): number => {
    const top = Math.max(1, ...columns.map(({ name }, at) => linesAt(name, widths[at]!, small(size))))
    const lines = rows.reduce((sum, row) => sum + Math.max(1, ...row.map((cell, at) => linesAt(cell, widths[at]!, size))), 0)
    return (head ? top * small(size) * 1.3 + headAir : 0) + lines * size * leading + rows.length * rowAir
  }
  /** The columns at a size, where they and the rows fit; null where they do not. */
  const columnsAt = (size: number, lines: number, named: number): number[] | null => {
    const narrow = widthsAt(size, lines, named)
    if (narrow.reduce((sum, width) => sum + width, 0) > inner) return null
    const wanted = columns.map(({ name, cells }, at) => Math.max(...cells.map(cell => ems(cell) * size), (widest[at] ?? 0) * size, ems(name) * small(size)) * 1.04)
    const widths = shared(narrow, wanted, inner)
    return heightAt(widths, size) <= room.height ? widths : null
  }
  const largest = grown(rows.length < 4 ? 38 : 34, room)
  const ways = ([[1, 1, largest, 1.05], [1, 2, largest, 1], [2, 2, grown(28, room), 0.9], [3, 2, grown(24, room), 0.8]] as const).map(([lines, named, most, worth]) => {
    const size = fitSize(most, least, at => columnsAt(at, lines, named) !== null)
    const widths = columnsAt(size, lines, named)
    return { size, widths: widths ?? shared(widthsAt(size, lines, named), [], inner), worth: widths ? size * worth : 0 }
  })
  const { size, widths } = ways.reduce((best, way) => (way.worth >= best.worth ? way : best))
  const spare = Math.max(0, room.height - heightAt(widths, size))
  const pad = (rowAir + Math.min(spare / Math.max(1, rows.length), grown(rows.length < 4 ? 40 : 24, room))) / 2
  return { size, head: small(size), pad, air, widths: widths.map((width, at) => width + air * (Number(at > 0) + Number(at < count - 1))) }
}

/** The narrowest column, in px, in which none of the texts takes more than so many lines. */
function narrowest(texts: string[], size: number, lines: number): number {
  let [low, high] = [0, page]
  while (high - low > 2) {
    const middle = (low + high) / 2
    if (mostLines(texts, middle, size) <= lines) high = middle
    else low = middle
  }
  return Math.ceil(high)
}

/** Columns as wide as they must be, then as they would like to be, then all wider by as much. */
function shared(widths: readonly number[], wanted: readonly number[], whole: number): number[] {
  const spare = Math.max(0, whole - widths.reduce((sum, width) => sum + width, 0))
  const wishes = widths.map((width, at) => Math.max(0, (wanted[at] ?? 0) - width))
  const wished = wishes.reduce((sum, wish) => sum + wish, 0)
  const share = wished > 0 ? Math.min(1, spare / wished) : 0
  const even = Math.max(0, spare - wished * share) / widths.length
  return widths.map((width, at) => width + wishes[at]! * share + even)
}
