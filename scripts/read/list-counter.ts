import { numberText } from './number-words.ts'

/** What a list puts before the first words of a paragraph. */
export interface ListNumber {
  /** As it is shown, with what separates it from the words; empty for a bullet. */
  text: string
}

/** How the paragraphs at one level of a list are numbered. */
export interface ListLevel {
  start: number
  /** As `numberText` knows it, or `bullet`. */
  format: string
  /** `第%1章`: `%1` stands for the number of the first level, and so on. */
  pattern: string
  /** Nothing stands between the number and the words. */
  isGlued: boolean
  /** All numbers in it are Arabic. */
  isLegal: boolean
  /** The deepest level, counted from 1, whose paragraphs make this one begin anew; 0 for none. */
  restartsAfter: number
}

/** The counts of a list: one a level, null where nothing has been counted yet. */
export type Counts = (number | null)[]

/** The most levels that a list of any format has. */
export const listDepths = 10

/** Counts that nothing has been counted in. */
export function newCounts(): Counts {
  return Array<null>(listDepths).fill(null)
}

/**
 * Counts one more paragraph at `level` (from 0) and returns its number, null when the list gives none there.
 * A level above that has not been counted yet shows its first number.
 */
export function nextNumber(levels: readonly (ListLevel | undefined)[], counts: Counts, level: number): ListNumber | null {
  const own = levels[level]
  if (!own) return null
  const last = counts[level]
  counts[level] = last === null || last === undefined ? own.start : last + 1
  for (let deeper = level + 1; deeper < counts.length; deeper += 1) {
    if ((levels[deeper]?.restartsAfter ?? deeper) > level) counts[deeper] = null
  }
  if (own.format === 'bullet') return { text: '' }
  const number = own.pattern.replace(/%(\d{1,2})%?/g, (_, digits) => {
    const at = Number(digits) - 1
    const shown = levels[at]
    if (!shown || at > level || shown.format === 'bullet') return ''
    counts[at] ??= shown.start
    return numberText(counts[at], own.isLegal && shown.format !== 'none' ? 'decimal' : shown.format)
  }).trim()
  return number ? { text: beforeWords(number, own.isGlued) } : null
}

/**
 * A number with what separates it from the words: nothing after a mark that has its own space in Chinese,
 * otherwise a space, for a tab means no more than that.
 *
 *   | 一、扩大开放        第一章 总则        1. Longer hours
 */
export function beforeWords(number: string, isGlued = false): string {
  return !number || isGlued || /[、．。：）】〕〉》，]$/.test(number) ? number : `${number} `
}
