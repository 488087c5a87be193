import type { Span } from '../model/position.ts'
import type { AsideKind, Removed, RemovalReason } from '../model/transcript.ts'
import type { Line } from './lines.ts'
import type { SheetTable } from './tables.ts'

const reasons: readonly RemovalReason[] = [
  'site-notice', 'contact', 'advertisement', 'page-number', 'running-head', 'title-fragment', 'foreign-title',
  'markup', 'metadata', 'stray-mark', 'duplicate-line', 'layout-space',
]

/**
 * The text of a file while it is being cleaned. Nothing is ever moved: a unit is kept or removed, and a
 * kept one may read as another mark. So every offset stays an offset in `Source.text`.
 */
export interface Sheet {
  readonly text: string
  /** Per UTF-16 code unit: 0 while it is kept, else 1 + the index of the reason; `altered` beside it. */
  readonly fates: Uint8Array
  /** What a unit reads as, where that is not what the file says. */
  readonly readings: Map<number, string>
  /** Start and end of each line by turns, the line breaks left out. */
  bounds: readonly number[]
  /** The lines as they were last read, and the stretches `[start, end)`, by turns, that were changed since. */
  lines: Line[] | null
  touched: number[]
  /** Where words in bold begin, and where they end. */
  readonly bold: Map<number, number>
  /** Where lines begin that are no headings, whatever mark they have: those of a program, numbers of slides. */
  readonly unheaded: Set<number>
  /** Where lines begin that are headings though their mark alone does not say so, and of which depth. */
  readonly headed: Map<number, number>
  /** Where the title block ends that the front matter gives; 0 where it gives none. */
  front: number
  /** What stays in the speech and is not for the wall, in any order. */
  readonly asides: { start: number, end: number, kind: AsideKind }[]
  readonly tables: SheetTable[]
}

/** The bit of a fate that says that a unit does not read as what the file says. */
const altered = 0x80
const lineBreaks = /\r\n|[\r\n\u2028\u2029\f\v]/g

/** A sheet on which nothing is removed yet. */
export function sheetOf(text: string): Sheet {
  const bounds = [0]
  for (const { index, 0: mark } of text.matchAll(lineBreaks)) bounds.push(index, index + mark.length)
  bounds.push(text.length)
  return { text, fates: new Uint8Array(text.length), readings: new Map(), bounds, lines: null, touched: [], bold: new Map(), unheaded: new Set(), headed: new Map(), front: 0, asides: [], tables: [] }
}

/** Begins a new line at each of the offsets, in whatever order they come. */
export function breakAt(sheet: Sheet, offsets: readonly number[]): void {
  if (!offsets.length) return
  const added = [...offsets].sort((a, b) => a - b)
  const bounds: number[] = []
  let next = 0
  for (let index = 0; index < sheet.bounds.length; index += 2) {
    const end = sheet.bounds[index + 1]!
    let start = sheet.bounds[index]!
    for (; next < added.length && added[next]! < end; next += 1) {
      const offset = added[next]!
      if (offset <= start) continue
      bounds.push(start, offset)
      start = offset
    }
    bounds.push(start, end)
  }
  sheet.bounds = bounds
  sheet.lines = null
}

/** Makes one line of those that stand between two offsets; the line breaks between them are for others to take out. */
export function joinLines(sheet: Sheet, from: number, to: number): void {
  const bounds = sheet.bounds.filter((bound, index) => index === 0 || index === sheet.bounds.length - 1 || bound <= from || bound >= to)
  if (bounds.length === sheet.bounds.length) return
  sheet.bounds = bounds
  sheet.lines = null
}

/** Has the unit at an offset read as another one. */
export function readAs(sheet: Sheet, at: number, unit: string): void {
  sheet.readings.set(at, unit)
  sheet.touched.push(at, at + 1)
  sheet.fates[at]! |= altered
}

/** Takes `[start, end)` out of the speech; what was taken out before keeps its first reason. */
export function remove(sheet: Sheet, start: number, end: number, reason: RemovalReason): void {
  const fate = reasons.indexOf(reason) + 1
  sheet.touched.push(start, end)
  for (let at = start; at < end; at += 1) if (isKept(sheet, at)) sheet.fates[at]! |= fate
}

/** Whether the unit at an offset is still part of the speech. */
export function isKept(sheet: Sheet, at: number): boolean {
  return (sheet.fates[at]! & ~altered) === 0
}

/** Whether the unit at an offset was taken out for a reason. */
export function isRemovedAs(sheet: Sheet, at: number, reason: RemovalReason): boolean {
  return (sheet.fates[at]! & ~altered) === reasons.indexOf(reason) + 1
}

/** Whether a stretch of the file is still as it was found: nothing removed in it, nothing read otherwise. */
export function isUntouched(sheet: Sheet, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (sheet.fates[at]) return false
  return true
}

/** The unit at an offset as it is to be read. */
export function readingAt(sheet: Sheet, at: number): string {
  return (sheet.fates[at]! & altered ? sheet.readings.get(at) : undefined) ?? sheet.text[at] ?? ''
}

/** All that was taken out, in order, one entry for each unbroken piece; pure white space is not listed. */
export function removedFrom(sheet: Sheet): Removed[] {
  const removed: Removed[] = []
  for (let start = 0; start < sheet.fates.length;) {
    const fate = sheet.fates[start]! & ~altered
    let end = start + 1
    while (end < sheet.fates.length && (sheet.fates[end]! & ~altered) === fate) end += 1
    const reason = reasons[fate - 1]
    if (reason) for (const piece of pieces(sheet.text, start, end, reason)) removed.push(piece)
    start = end
  }
  return removed
}

/** Removed lines one by one, trimmed, so that each can be shown and judged by itself. */
function pieces(text: string, start: number, end: number, reason: RemovalReason): Removed[] {
  const found: Removed[] = []
  for (const { index, 0: line } of text.slice(start, end).matchAll(/[^\n\r]+/g)) {
    const words = line.trim()
    if (!words) continue
    const at = start + index + line.indexOf(words)
    const span: Span = [at, at + words.length]
    found.push({ text: words, span, reason })
  }
  return found
}
