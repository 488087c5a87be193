import type { RemovalReason } from '../model/transcript.ts'
import { isKept, readingAt, remove, type Sheet } from './sheet.ts'

/** One line of the file as it reads after the steps so far; blank when nothing of it is left. */
export interface Line {
  /** What is kept of the line, trimmed. */
  text: string
  /** Where each unit of `text` stands in the file. */
  origins: number[]
  /** `[start, end)` of the whole line in the file, the line break left out. */
  start: number
  end: number
  /** Columns of white space before the text; a full-width space counts as two. */
  indent: number
}

const breaks = /\r\n|\r|\n|\u2028|\u2029|\f|\v/g

/** The lines of a sheet, blank ones included. */
export function linesOf(sheet: Sheet): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const match of sheet.text.matchAll(breaks)) {
    lines.push(lineOf(sheet, start, match.index))
    start = match.index + match[0].length
  }
  lines.push(lineOf(sheet, start, sheet.text.length))
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

function lineOf(sheet: Sheet, start: number, end: number): Line {
  let text = ''
  let origins: number[] = []
  let indent = 0
  for (let at = start; at < end; at += 1) {
    if (!isKept(sheet, at)) continue
    const unit = readingAt(sheet, at)
    if (!text && isBlank(unit)) indent += unit === '\u3000' ? 2 : 1
    else {
      text += unit
      origins.push(at)
    }
  }
  const trimmed = text.replace(/[\s\u200b\ufeff]+$/, '')
  if (trimmed.length < text.length) origins = origins.slice(0, trimmed.length)
  return { text: trimmed, origins, start, end, indent }
}

/** Whether a unit is white space; zero-width marks count as such. */
export function isBlank(unit: string): boolean {
  return /[\s\u200b\u2060\ufeff]/.test(unit)
}
