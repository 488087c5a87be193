import type { RemovalReason } from '../model/transcript.ts'
import { isKept, isUntouched, readingAt, remove, type Sheet } from './sheet.ts'

/** One line of the file as it reads after the steps so far; blank when nothing of it is left. */
export interface Line {
  /** What is kept of the line, trimmed. */
  text: string
  /** `[start, end)` of the whole line in the file, the line break left out. */
  start: number
  end: number
  /** Columns of white space before the text; a full-width space counts as two. */
  indent: number
}

/** The lines of a sheet, blank ones included. Only those are read again that were changed since the last time. */
export function linesOf(sheet: Sheet): readonly Line[] {
  const lines = sheet.lines ? reread(sheet, sheet.lines) : readAll(sheet)
  sheet.lines = lines
  sheet.touched = []
  return lines
}

function readAll(sheet: Sheet): Line[] {
  const { bounds } = sheet
  const lines: Line[] = []
  for (let index = 0; index < bounds.length; index += 2) lines.push(lineOf(sheet, bounds[index]!, bounds[index + 1]!))
  return lines
}

function reread(sheet: Sheet, lines: Line[]): Line[] {
  const { touched } = sheet
  if (!touched.length) return lines
  const isTouched = new Uint8Array(lines.length)
  for (let at = 0; at < touched.length; at += 2) {
    for (let index = lineAt(lines, touched[at]!); index < lines.length && lines[index]!.start < touched[at + 1]!; index += 1) isTouched[index] = 1
  }
  return lines.map((line, index) => isTouched[index] ? lineOf(sheet, line.start, line.end) : line)
}

/** The index of the last line that begins at an offset or before it, by bisection. */
function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The lines that have text left. */
export function written(sheet: Sheet): Line[] {
  return linesOf(sheet).filter(line => line.text)
}

/** Which part of the text the lines from an index on are, from 0 to 1. */
export function shareFrom(lines: readonly Line[], from: number): number {
  const size = (some: readonly Line[]): number => some.reduce((sum, { text }) => sum + text.length, 0)
  return size(lines.slice(from)) / size(lines)
}

/** Takes a whole line out of the speech. */
export function removeLine(sheet: Sheet, line: Line, reason: RemovalReason): void {
  remove(sheet, line.start, line.end, reason)
}

/** Where each unit of a line's text stands in the file. */
export function originsOf(sheet: Sheet, line: Line): number[] {
  const origins: number[] = []
  for (let at = line.start; at < line.end && origins.length < line.text.length; at += 1) {
    if (isKept(sheet, at) && (origins.length || !isBlank(readingAt(sheet, at)))) origins.push(at)
  }
  return origins
}

function lineOf(sheet: Sheet, start: number, end: number): Line {
  const raw = isUntouched(sheet, start, end) ? sheet.text.slice(start, end) : reading(sheet, start, end)
  let indent = 0
  let first = 0
  for (; first < raw.length && isBlank(raw[first]!); first += 1) indent += raw[first] === '\u3000' ? 2 : 1
  let last = raw.length
  while (last > first && isBlank(raw[last - 1]!)) last -= 1
  return { text: raw.slice(first, last), start, end, indent }
}

/** What is kept of a stretch of the file, as it reads. */
function reading(sheet: Sheet, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; at += 1) if (isKept(sheet, at)) text += readingAt(sheet, at)
  return text
}

/** Whether a unit is white space; zero-width marks count as such. */
export function isBlank(unit: string): boolean {
  const code = unit.charCodeAt(0)
  if (code < 0x80) return code === 32 || (code > 8 && code < 14)
  return code === 0xa0 || code === 0x3000 || (code > 0x1fff && /[\s\u200b\u2060\ufeff]/.test(unit))
}
