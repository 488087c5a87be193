import type { Place } from '../tree/outline-draft.ts'
import type { Entry } from './entries.ts'
import { enumeratorOf, isSpoken } from './enumerators.ts'

/** A heading in brackets, and behind them what is in round ones, a time, or a mark. */
const bracketed = /^([【［[]\s*)([^【】［］[\]]+)[】］\]](?:[（(][^（）()]*[）)]|\d{1,3}\s*(?:秒|分[钟鐘]?)|[^\p{L}\p{N}])*$/u

/**
 * Number and words of a heading that stands in brackets with its number; null for another.
 *
 *   | ## 【一、选址】（约 2 分钟）
 *         ^^ number
 *           ^^^^ words
 */
export function numberInBrackets({ text, start, enumerator }: Entry): { enumerator: Place, heading: Place } | null {
  const [, before = '', words = ''] = bracketed.exec(text) ?? []
  const found = enumerator || !words ? null : enumeratorOf(words)
  if (!found || isSpoken(found.family) || found.family === 'slide' || found.skip >= words.length) return null
  const from = start + before.length
  return { enumerator: { start: from, end: from + found.length }, heading: { start: from + found.skip, end: from + words.trimEnd().length } }
}
