import type { Span } from '../model/position.ts'
import type { Removed, RemovalReason } from '../model/transcript.ts'

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
  /** Per UTF-16 code unit: 0 while it is kept, else 1 + the index of the reason. */
  readonly fates: Uint8Array
  /** What a unit reads as, where that is not what the file says. */
  readonly readings: Map<number, string>
}

/** A sheet on which nothing is removed yet. */
export function sheetOf(text: string): Sheet {
  return { text, fates: new Uint8Array(text.length), readings: new Map() }
}

/** Takes `[start, end)` out of the speech; what was taken out before keeps its first reason. */
export function remove(sheet: Sheet, start: number, end: number, reason: RemovalReason): void {
  const fate = reasons.indexOf(reason) + 1
  for (let at = start; at < end; at += 1) sheet.fates[at] ||= fate
}

/** Whether the unit at an offset is still part of the speech. */
export function isKept(sheet: Sheet, at: number): boolean {
  return sheet.fates[at] === 0
}

/** The unit at an offset as it is to be read. */
export function readingAt(sheet: Sheet, at: number): string {
  return sheet.readings.get(at) ?? sheet.text[at] ?? ''
}

/** All that was taken out, in order, one entry for each unbroken piece; pure white space is not listed. */
export function removedFrom(sheet: Sheet): Removed[] {
  const removed: Removed[] = []
  for (let start = 0; start < sheet.fates.length;) {
    const fate = sheet.fates[start]!
    let end = start + 1
    while (end < sheet.fates.length && sheet.fates[end] === fate) end += 1
    const reason = reasons[fate - 1]
    if (reason) removed.push(...pieces(sheet.text, start, end, reason))
    start = end
  }
  return removed
}

/** Removed lines one by one, trimmed, so that each can be shown and judged by itself. */
function pieces(text: string, start: number, end: number, reason: RemovalReason): Removed[] {
  const found: Removed[] = []
  for (const match of text.slice(start, end).matchAll(/\S(?:[^\n\r]*\S)?/g)) {
    const span: Span = [start + match.index, start + match.index + match[0].length]
    found.push({ text: match[0], span, reason })
  }
  return found
}
