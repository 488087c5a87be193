import type { HeadingPlace } from './headings.ts'

/** What follows a label in bold that has no mark of its own: a colon, something in brackets before it or not. */
const mark = /^\s?(?:[(（][^()（）\n]{1,40}[)）]\s*)?[:：](?=\s|[^\s\d])\s*/
/** What follows one that a number stands before, and is no part of it. */
const dash = /^\s*[—–]{1,2}\s*(?=\S)/

/**
 * The label in bold with which a paragraph begins, its number left out; null where the bold words are more than a label, or all there is.
 *
 *   | **Opening hours**: every day from nine to nine.                  Opening hours:
 *   | **Phase one—The harbour** (next winter): we open two branches.   The harbour
 *   |             ^ from
 *   | 2. **The harbour** — we open two branches.                       The harbour
 */
export function boldLabel(text: string, strong: number, from: number): HeadingPlace | null {
  const words = text.slice(from, strong).trimEnd()
  const end = from + words.length
  if (words.length < 3 || end >= text.trimEnd().length) return null
  if (/[：:]$/.test(words)) return { start: from, end, runIn: true }
  if (/[,，;；—–-]$|[.。！？!?].*\p{L}/u.test(words)) return null
  const parted = from > 0 ? dash.exec(text.slice(end))?.[0].length : undefined
  if (parted) return { start: from, end, runIn: true, next: end + parted }
  const found = mark.exec(text.slice(end))?.[0]
  if (!found) return null
  const isBracketed = /^\s?[(（]/.test(found)
  return { start: from, end: isBracketed ? end : end + found.trimEnd().length, runIn: true, next: end + found.length }
}
