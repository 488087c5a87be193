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

/** The lines of a sheet, blank ones included. */
export function linesOf(sheet: Sheet): Line[] {
  const { bounds } = sheet
  const lines: Line[] = []
  for (let index = 0; index < bounds.length; index += 2) lines.push(lineOf(sheet, bounds[index]!, bounds[index + 1]!))
  return lines
}

/** The lines that have text left. */
export function written(sheet: Sheet): Line[] {
  return linesOf(sheet).filter(line => line.text)
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
