import type { Entry } from './entries.ts'
import type { Family } from './enumerators.ts'
import { withoutNumber } from './membership.ts'

/** Ordinals and numbers as they are spoken: First, Two:, The third point is. */
const counts: readonly Family[] = ['ordinal', 'ordinal-is', 'cardinal', 'nth']
/** What only a count of its own makes more than a word: First, may tell what came first. */
const words: readonly Family[] = ['ordinal', 'ordinal-is']

/** A list that is said in passing takes no more than this part of a speech. */
const share = 0.1
/** From the member before it, Finally stands no further than so many paragraphs. */
const near = 3

/**
 * Takes English ordinals back that count nothing, and those of a list that is said in passing.
 *
 *   | First, she lit the lamp. …           no second follows before the next First, or before the next heading
 *
 *   | I came for two reasons.
 *   | First, the lamps are new. …          little of a long speech:
 *   | Second, the desks are old. …         what is said of the reasons, not two sections
 *   | But let me begin with the house. …
 */
export function withoutSpokenLists(entries: readonly Entry[]): Entry[] {
  const lone = loneOrdinals(entries)
  const counted = entries.map((entry, at) => lone.has(at) ? withoutNumber(entry) : entry)
  const length = counted.reduce((sum, { text }) => sum + text.length, 0)
  const said = new Set(runsOf(counted).filter(([from, to]) => lengthOf(counted, from, to) <= length * share).flatMap(([from, to]) => counted.slice(from, to).filter(isCount)))
  return counted.map(entry => said.has(entry) ? withoutNumber(entry) : entry)
}

function isCount({ enumerator, depth, text }: Entry): boolean {
  return enumerator !== null && depth === null && counts.includes(enumerator.family) && /^\p{Script=Latin}/u.test(text)
}

/** The ordinals that neither lead to the next number nor go on from the one before it. */
function loneOrdinals(entries: readonly Entry[]): Set<number> {
  const lone = new Set<number>()
  let open: { at: number, number: number, members: number } | null = null
  const close = (): void => {
    if (open?.members === 1 && words.includes(entries[open.at]!.enumerator!.family)) lone.add(open.at)
    open = null
  }
  for (const [at, entry] of entries.entries()) {
    if (entry.depth !== null) close()
    if (!isCount(entry)) continue
    const { number } = entry.enumerator!
    if (open && (number === open.number + 1 || Number.isNaN(number))) open = { at, number, members: open.members + 1 }
    else if (number === 1) {
      close()
      open = { at, number, members: 1 }
    }
  }
  close()
  return lone
}

/** Counts from one with no other number and no heading in between: `[from, to)` from the first paragraph to the last member's. */
function runsOf(entries: readonly Entry[]): [number, number][] {
  const runs: [number, number][] = []
  for (const [from, first] of entries.entries()) {
    if (!isCount(first) || first.enumerator!.number !== 1) continue
    const stop = entries.findIndex((entry, at) => at > from && (entry.depth !== null || (entry.enumerator !== null && !(isCount(entry) && entry.enumerator.number !== 1))))
    const below = entries.slice(from + 1, stop < 0 ? entries.length : stop)
    let [number, last] = [1, from]
    for (const [index, entry] of below.entries()) {
      const isLast = Number.isNaN(entry.enumerator?.number) && from + index - last < near
      if (!isCount(entry) || !(entry.enumerator!.number === number + 1 || isLast)) continue
      number = isLast ? NaN : number + 1
      last = from + 1 + index
    }
    const isWhole = !entries.slice(last + 1).some(entry => isCount(entry) && entry.key === first.key && entry.enumerator!.number === number + 1)
    if (last > from && isWhole) runs.push([from, last + 1])
  }
  return runs
}

function lengthOf(entries: readonly Entry[], from: number, to: number): number {
  return entries.slice(from, to).reduce((sum, { text }) => sum + text.length, 0)
}
