import { numberText } from './number-words.ts'

/** What a list puts before the first words of a paragraph. */
export interface ListNumber {
  /** As it is shown, with what separates it from the words; empty for a bullet. */
  text: string
}

/** The counts of a list: one a level, null where nothing has been counted yet. */
export type Counts = (number | null)[]

/**
 * Counts one more paragraph at `level`. Deeper levels begin anew, except those that the format lets go on.
 */
export function countOn(counts: Counts, level: number, start: number, restarts: (deeper: number) => boolean = () => true): void {
  const last = counts[level]
  counts[level] = last === null || last === undefined ? start : last + 1
  for (let deeper = level + 1; deeper < counts.length; deeper += 1) if (restarts(deeper)) counts[deeper] = null
}

/** Puts the numbers of the levels in a pattern: `第%1章` is 第二章 when the first level stands at 2. */
export function fillPattern(pattern: string, numberAt: (level: number) => { n: number, format: string } | null): string {
  return pattern.replace(/%(\d{1,2})%?/g, (_, digits) => {
    const found = numberAt(Number(digits) - 1)
    return found ? numberText(found.n, found.format) : ''
  })
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
