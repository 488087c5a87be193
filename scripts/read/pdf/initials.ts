import type { Run } from './library.ts'

/**
 * Runs with large initials set back into the line that they begin.
 *
 *   | ██ very evening the lamps      E: as large and as low as "very", and
 *   | ██ are lit, and every          "are lit" begins where E does
 */
export function withInitials(runs: readonly Run[]): Run[] {
  const initials = runs.filter(({ text }) => /^["“]?\p{Lu}$/u.test(text.trim()))
  let result = [...runs]
  for (const initial of initials) {
    const beside = runs.filter(run => run.size * 1.8 < initial.size
      && run.y > initial.y - initial.size && run.y < initial.y + run.size * 1.3
      && Math.abs(run.x0 - initial.x1) < run.size)
    const [first, second] = beside.toSorted((a, b) => a.y - b.y)
    if (!first || !second) continue
    const lines = new Set(beside)
    lines.delete(first)
    result = result.map((run) => {
      if (run === initial) return { ...run, y: first.y, size: first.size, x1: first.x0 }
      return lines.has(run) ? { ...run, x0: initial.x0 } : run
    })
  }
  return result
}
