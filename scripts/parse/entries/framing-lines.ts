import type { Entry } from './entries.ts'
import type { Family } from './enumerators.ts'

const chapters: readonly Family[] = ['hanzi', 'chapter']
const lines: readonly Family[] = ['line', 'bracketed']

/**
 * Puts the headings without a number that stand before the first chapter and after the last on the chapters' level, where the chapters are
 * counted once and no such heading stands between them.
 *
 *   | 引言            level 1
 *   | 一、选址        level 1, not 2
 *   | 二、筹款
 *   | 结束语          level 1
 */
export function withFramingLines(entries: readonly Entry[]): Entry[] {
  const first = entries.findIndex(({ enumerator }) => enumerator && chapters.includes(enumerator.family))
  const key = entries[first]?.key
  const last = entries.findLastIndex(entry => entry.enumerator && entry.key === key)
  const isFraming = ({ enumerator, depth }: Entry): boolean => enumerator !== null && depth === null && lines.includes(enumerator.family)
  const isOne = entries.filter(entry => entry.enumerator?.number === 1 && entry.key === key).length === 1
  if (first < 0 || !isOne || entries.slice(first, last).some(isFraming)) return [...entries]
  if (![entries.slice(0, first), entries.slice(last)].every(side => side.filter(isFraming).length === 1)) return [...entries]
  return entries.map(entry => isFraming(entry) ? { ...entry, key: key! } : entry)
}
