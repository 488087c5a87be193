import { isWide } from '../wide.ts'
import type { Run } from './library.ts'
import { textOf } from './row-text.ts'

/** What stands on one baseline; lengths in points. */
export interface Row {
  text: string
  runs: Run[]
  x0: number
  x1: number
  y: number
  /** The size of most of its letters; of its Chinese ones where it has any, since Latin ones are set larger to match. */
  size: number
  /** How many units at the start are bold. */
  strong: number
  /** Where the words begin after a number or bullet at the start; `x0` where there is none. */
  textX: number
}

interface Baseline { y: number, size: number, runs: Run[] }

/** The rows of a page or column from the top, each with its runs from the left. */
export function rowsOf(runs: readonly Run[]): Row[] {
  const baselines: Baseline[] = []
  for (const run of runs.toSorted((a, b) => b.size - a.size)) {
    const found = baselines.find(baseline => standsOn(run, baseline))
    if (found) found.runs.push(run)
    else baselines.push({ y: run.y, size: run.size, runs: [run] })
  }
  return baselines.sort((a, b) => a.y - b.y).map(baseline => rowOf(baseline.runs))
}

/**
 * Whether a run belongs to a row of letters as large as its own or larger: on the same baseline, or a small
 * number raised right behind a word.
 */
function standsOn(run: Run, { y, size, runs }: Baseline): boolean {
  if (Math.abs(run.y - y) <= run.size * (run.size > size * 0.75 ? 0.3 : 0.15)) return true
  const rise = (y - run.y) / size
  const isMark = run.size < size * 0.8 || (run.size < size && /^[\d,*†‡]+$/.test(run.text))
  return isMark && rise > -0.25 && rise < 0.7 && run.text.length < 8
    && runs.some(({ x0, x1 }) => Math.abs(x1 - run.x0) < size * 0.5 || Math.abs(x0 - run.x1) < size * 0.5)
}

/** The row that some runs make. */
export function rowOf(unsorted: readonly Run[]): Row {
  const runs = unsorted.toSorted((a, b) => a.x0 - b.x0)
  const size = sizeOf(runs)
  const y = runs.find(run => run.size >= size * 0.9)!.y
  return {
    runs, size, y,
    x0: runs[0]!.x0,
    x1: Math.max(...runs.map(run => run.x1)),
    ...textOf(runs, size, y),
    textX: afterMark(runs, size),
  }
}

function sizeOf(runs: readonly Run[]): number {
  const weights = new Map<number, number>()
  for (const { text, size } of runs) {
    for (const character of text) weights.set(size, (weights.get(size) ?? 0) + (isWide(character) ? 1000 : 1))
  }
  return [...weights].reduce((top, other) => other[1] > top[1] ? other : top)[0]
}

/**
 * Where the words begin after a number or bullet that stands apart.
 *
 *   | 1.  开馆一年，借出图书三
 *   |     ^ textX
 *   |     万册。
 */
function afterMark([first, second, third]: readonly Run[], size: number): number {
  if (!first) return 0
  const next = [second, third].find(run => run && run.x0 - first.x1 < size * 4 && run.x0 > first.x1 + size * 0.2)
  const isMark = /^\s*(?:[•·●○■□◆▪–—*-]|[（(]?[\d一二三四五六七八九十a-zA-Z]{1,3}[)）.、．]?)\s*$/.test(first.text)
  return isMark && next ? next.x0 : first.x0
}
