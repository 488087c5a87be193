import type { Transcript } from '../../model/transcript.ts'
import type { Entry } from './entries.ts'
import { isSpoken } from './enumerators.ts'

/** Levels of such a count at most; so often must it come back to a higher one. */
const most = 3
const least = { returns: 2, first: 3 }

/** What stands in the key of a list of such a count, before its level. */
const nested = ' on level '

/** Whether a list is one level of a flattened count. */
export function isNested(key: string): boolean {
  return key.includes(nested)
}

/** A list of a flattened count while it is open: its last number, and where that stands. */
interface OpenCount {
  number: number
  at: number
}

/**
 * Gives each level of a count a list of its own where a converter has written all levels alike: a 1 begins a level below, a number that goes on with a list
 * further out comes back to that. A list that begins again on the lowest level stands one up, where its number was lost.
 *
 *   | 1. The Lamp          1
 *   | 1. Oil                 1
 *   | 2. Wick                2
 *   | 2. The Desk          2
 *   | 1. Oak                 1
 *   | 3. The Door          3
 */
export function withNestedCounts(transcript: Transcript, entries: readonly Entry[]): Entry[] {
  const members = entries.flatMap(({ enumerator }, at) => enumerator && !isSpoken(enumerator.family) ? [at] : [])
  const keys = new Set(members.map(at => entries[at]!.key))
  const isFlat = keys.size === 1 && members.every(at => entries[at]!.depth === null && entries[at]!.enumerator!.family === 'arabic')
  const levels = isFlat ? levelsOf(transcript, entries, members) : null
  if (!levels) return [...entries]
  const level = new Map(members.map((at, index) => [at, levels[index]!]))
  return entries.map((entry, at) => level.has(at) ? { ...entry, key: `${entry.key}${nested}${level.get(at)!}` } : entry)
}

/** The level of each member; null where they do not make one count on several levels. */
function levelsOf(transcript: Transcript, entries: readonly Entry[], members: readonly number[]): number[] | null {
  const stack: OpenCount[] = []
  const levels: number[] = []
  let returns = 0
  for (const at of members) {
    const { number } = entries[at]!.enumerator!
    const inner = stack.at(-1)
    const hasLeft = inner !== undefined && inner.at === at - 1 && indentOf(transcript, entries[at]!) < indentOf(transcript, entries[inner.at]!)
    const fits = stack.findLastIndex((open, index) => open.number === number - 1 && !(hasLeft && index === stack.length - 1 && stack.some((outer, level) => level < index && outer.number === number - 1)))
    if (fits >= 0) {
      returns += fits < stack.length - 1 ? 1 : 0
      stack.length = fits
    } else if (number !== 1) return null
    else if (stack.length === most) stack.length = most - 2
    stack.push({ number, at })
    levels.push(stack.length)
  }
  return returns >= least.returns && levels.filter(level => level === 1).length >= least.first ? levels : null
}

/** Columns before an entry on its line of the file. */
function indentOf({ source, origins }: Transcript, { start }: Entry): number {
  const line = source.text.lastIndexOf('\n', origins[start]! - 1) + 1
  return /^[ \t]*/.exec(source.text.slice(line, origins[start]))![0].length
}
