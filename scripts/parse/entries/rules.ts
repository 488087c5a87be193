import type { Entry } from './entries.ts'
import { withoutNumber } from './membership.ts'

/** From so many marked headings on, a file names its sections with them. */
const marked = 3

/** So many sentences, none longer than this, are rules that somebody reads out or appends, where they are no more than this share of a text. */
const rules = { lines: 8, longest: 60, share: 0.5 }

/**
 * Takes the numbers back of many figures in a row that are one sentence each, nothing said under any of them: rules that are read out or appended.
 * Where they are the greater part of the text they are what it says. Under marked headings the clauses of one sentence are a list too.
 *
 *   | 三、值夜班的规矩……
 *   | 1. 灯不灭，人不走。
 *   | 2. 借书不问来处。        a list,
 *   | …                       not twelve sections
 *   | 12. 下雨天先收报纸。
 */
export function withoutRules(entries: readonly Entry[]): Entry[] {
  const kept = [...entries]
  const total = lengthOf(entries)
  const heads = entries.flatMap(({ depth }, at) => depth === null ? [] : [at])
  for (let from = 0; from < entries.length;) {
    const to = endOfRun(entries, from)
    const list = entries.slice(from, to)
    const areRules = list.length >= rules.lines && list.every(isRule) && lengthOf(list) <= total * rules.share
    const isUnderHeading = heads.length >= marked && heads[0]! < from
    if (areRules || (isUnderHeading && areClauses(list))) for (let at = from; at < to; at += 1) kept[at] = withoutNumber(entries[at]!)
    from = Math.max(to, from + 1)
  }
  return kept
}

/** The index after the last of the figures that run from an index on with no paragraph between; the index itself where none does. */
function endOfRun(entries: readonly Entry[], from: number): number {
  let to = from
  while (entries[to]?.depth === null && entries[to]!.enumerator?.family === 'arabic' && entries[to]!.enumerator!.number === to - from + 1) to += 1
  return to
}

function isRule({ text }: Entry): boolean {
  return text.length <= rules.longest && /^[^。！？!?]+[。！？!?]$/.test(text.trim())
}

/** Whether all members but the last end with a semicolon. */
function areClauses(list: readonly Entry[]): boolean {
  return list.length > 1 && list.slice(0, -1).every(({ text }) => /[；;]\s*$/.test(text))
}

function lengthOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { text }) => sum + text.length, 0)
}
