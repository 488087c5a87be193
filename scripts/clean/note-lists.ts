import type { Source } from '../model/source.ts'
import { removeLine, written, type Line } from './lines.ts'
import { depthOf, underlinedDepth } from './markdown.ts'
import { remove, type Sheet } from './sheet.ts'

/** The number of a note at the head of its line; a converter may have left the mark of the note behind it. */
const numbered = /^(\d{1,3})[.)]\s*(?:\d{1,3}(?=\p{Lu}))?/u
/** Where a work is to be found: an address, or the year of a work whose name is set apart. */
const cited = /https?:\/\/|\bdoi\b|(?:["“”_*‘’]|\bsee\b|^\d+[.)]\s+\d*See\b).*\b(?:19|20)\d\d\b|\bpp?\. ?\d+|\bibid\b/i
/** What else stands among such notes. */
const short = 60
/** A mark in the text that points at a note, glued to the end of a word or a clause. */
const marks = /(?<=\p{L}[_*"”’)]{0,2}[.,;:!?]["”’)]?)\d{1,3}(?=\s|$)/gu

/**
 * Takes out the notes that close a section of a page, numbers and all, and the marks in the text that point at them.
 *
 *   | Readers come late,1 and stay.                               ^ markup
 *   | 1. Maya Lindqvist, "Late Readers," *Lamp*, March 2029.      metadata
 *   |
 *   | ## What it costs
 */
export function dropNoteLists(sheet: Sheet, source: Pick<Source, 'lines'>): void {
  const lines = written(sheet)
  const headings = new Set(source.lines.flatMap(({ span, depth }) => depth === null ? [] : [span[0]]))
  let notes = 0
  for (let from = 0; from < lines.length; from += 1) {
    const to = endOfList(lines, from)
    if (to === from || !closesSection(sheet, headings, lines[to]) || !isNotes(sheet, lines.slice(from, to))) continue
    for (const line of lines.slice(from, to)) removeLine(sheet, line, 'metadata')
    notes += to - from
    from = to - 1
  }
  if (notes) dropMarks(sheet, notes)
}

/** The index after the last of the lines that are numbered from 1 on, right below one another. */
function endOfList(lines: readonly Line[], from: number): number {
  let to = from
  while (to < lines.length && Number(numbered.exec(lines[to]!.text)?.[1]) === to - from + 1) to += 1
  return to
}

function closesSection(sheet: Sheet, headings: ReadonlySet<number>, next: Line | undefined): boolean {
  return !next || headings.has(next.start) || (depthOf(sheet.text.slice(next.start, next.end)) ?? underlinedDepth(sheet.text, next.start, next.end)) !== null
}

/** Half of the lines at least, the first among them, say where a work is found, and the others are short. */
function isNotes({ text }: Sheet, lines: readonly Line[]): boolean {
  const works = lines.map(({ start, end }) => cited.test(text.slice(start, end)))
  return works[0]! && works.filter(Boolean).length * 2 >= lines.length && lines.every((line, at) => works[at] || line.text.length <= short)
}

/** Takes the marks out where each number up to the last is found, one after the other. */
function dropMarks(sheet: Sheet, notes: number): void {
  const found: number[] = []
  for (const { index, 0: mark } of sheet.text.matchAll(marks)) if (Number(mark) === found.length + 1 && found.length < notes) found.push(index)
  if (found.length < notes) return
  for (const [at, index] of found.entries()) remove(sheet, index, index + String(at + 1).length, 'markup')
}
