import type { Entry } from './entries.ts'
import { withoutNumber } from './membership.ts'

/** From so many marked headings on, a file names its sections with them. */
const marked = 3

/** Characters of a member that is no more than a line of a list. */
const line = 120

/**
 * Takes the numbers back of lists that stand under headings which the format marks: figures, one line each, nothing said under
 * any of them.
 *
 *   | ## What to bring
 *   | 1. A library card      a list,
 *   | 2. A bag               not two sections
 */
export function withoutPlainLists(entries: readonly Entry[]): Entry[] {
  if (entries.filter(({ depth }) => depth !== null).length < marked) return [...entries]
  const kept = [...entries]
  for (let from = 0; from < entries.length;) {
    const to = endOfList(entries, from)
    if (to - from > 1 && isPlain(entries, from, to)) for (let at = from; at < to; at += 1) kept[at] = withoutNumber(entries[at]!)
    from = Math.max(to, from + 1)
  }
  return kept
}

/** The index after the last of the figures that run from an index on with no paragraph between; the index itself where none does. */
function endOfList(entries: readonly Entry[], from: number): number {
  let to = from
  while (to < entries.length && isFigure(entries[to]!, to - from + 1)) to += 1
  return to
}

function isFigure({ depth, enumerator }: Entry, number: number): boolean {
  return depth === null && enumerator?.family === 'arabic' && enumerator.number === number
}

/** Short lines below a heading, after which a heading, another list or the end follows, or a paragraph that is no member's own. */
function isPlain(entries: readonly Entry[], from: number, to: number): boolean {
  const isUnderHeading = entries.slice(0, from).some(({ depth }) => depth !== null)
  return isUnderHeading && entries.slice(from, to).every(({ text }) => text.length <= line)
}
