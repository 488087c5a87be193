import type { Entry } from './entries.ts'
import { withoutNumber } from './membership.ts'

/** So many headings in a row that are there twice make a recap or a table of contents. */
const least = 3

/**
 * Takes headings back that only name once more what has been said or will be: a row of them without a word below, the words of
 * each those of another heading.
 *
 *   | 1. 选址要近
 *   | 学生放学就能来。
 *   | 2. 选书要新 ……
 *   | 记住这三句话：
 *   | 1. 选址要近          no heading
 *   | 2. 选书要新          no heading
 */
export function withoutRecaps(entries: readonly Entry[]): Entry[] {
  const words = entries.map(wordsOf)
  const times = new Map<string, number>()
  for (const word of words) if (word) times.set(word, (times.get(word) ?? 0) + 1)
  const repeated = new Set<number>()
  for (let from = 0; from < entries.length;) {
    let to = from
    while (to < entries.length && words[to] && times.get(words[to]!)! > 1) to += 1
    if (to - from > least) for (let at = from; at < to; at += 1) repeated.add(at)
    from = to + 1
  }
  return entries.map((entry, at) => repeated.has(at) ? { ...withoutNumber(entry), depth: null } : entry)
}

/** The words of an entry that is a heading and nothing else. */
function wordsOf({ heading, depth, text, enumerator }: Entry): string {
  if (depth !== null) return text.slice(enumerator?.skip ?? 0).trim()
  return heading && !heading.runIn && heading.end >= text.trimEnd().length ? text.slice(heading.start, heading.end).trim() : ''
}
