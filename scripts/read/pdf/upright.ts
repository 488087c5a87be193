import { withInitials } from './initials.ts'
import type { Page, Run } from './library.ts'

/**
 * The runs of a page that are read: those that stand as most of its writing does, turned upright, each once.
 * Writing that stands otherwise (a watermark, a label on an axis) is no part of the speech.
 */
export function uprightRuns({ runs, width, height }: Page): Run[] {
  const weights = [0, 0, 0, 0]
  for (const { turn, text } of runs) if (turn !== null) weights[turn]! += text.trim().length
  const main = weights.indexOf(Math.max(...weights))
  const read = runs.filter(run => run.turn === main && run.text.trim())
  return withInitials(once(read.map(run => turned(run, main, width, height))))
}

function turned(run: Run, turn: number, width: number, height: number): Run {
  const length = run.x1 - run.x0
  const [x, y] = turn === 0 ? [run.x0, run.y]
    : turn === 1 ? [run.y, width - run.x0]
      : turn === 2 ? [width - run.x0, height - run.y]
        : [height - run.y, run.x0]
  return { ...run, x0: x, x1: x + length, y, turn: 0 }
}

/**
 * Runs that are drawn twice at almost the same place, which is how some programs make bold letters, once and bold.
 *
 *   | 夜间书房      at 33.3
 *   | 夜间书房      at 33.0: the same words
 */
function once(runs: readonly Run[]): Run[] {
  const seen = new Map<string, Run[]>()
  const kept: Run[] = []
  for (const run of runs) {
    const likes = seen.get(run.text) ?? []
    const twin = likes.findLast(({ x0, y, size }) => Math.hypot(x0 - run.x0, y - run.y) < size * 0.15)
    if (twin) {
      twin.isBold = true
      continue
    }
    likes.push(run)
    // A twin is drawn soon after; one letter may stand on a page thousands of times.
    if (likes.length > 64) likes.shift()
    seen.set(run.text, likes)
    kept.push(run)
  }
  return kept
}
