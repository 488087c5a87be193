/** A stretch that could be meant, and how well it suits. */
export interface Candidate {
  start: number
  end: number
  weight: number
}

interface Link<C> {
  weight: number
  row: number
  candidate: C
  before: Link<C> | null
}

/**
 * Of each row's candidates at most one, so that they follow one another without overlap and weigh most
 * together; of equal choices the first. In the number `n` of candidates, it takes `n log n`.
 *
 *   | rows  a: 1 or 9   b: 4   c: 6        1, 4, 6
 */
export function chain<C extends Candidate>(rows: readonly (readonly C[])[]): (C | null)[] {
  const ends = [...new Set(rows.flat().map(({ end }) => end))].sort((a, b) => a - b)
  const best: (Link<C> | null)[] = new Array(ends.length + 1).fill(null)
  let last: Link<C> | null = null
  for (const [row, candidates] of rows.entries()) {
    const links = candidates.map((candidate): Link<C> => {
      const before = heaviest(best, countUpTo(ends, candidate.start))
      return { weight: candidate.weight + (before?.weight ?? 0), row, candidate, before }
    })
    for (const link of links) {
      put(best, countUpTo(ends, link.candidate.end), link)
      if (!last || link.weight > last.weight) last = link
    }
  }
  const chosen: (C | null)[] = rows.map(() => null)
  for (let link = last; link; link = link.before) chosen[link.row] = link.candidate
  return chosen
}

/** The heaviest link among the first `count` ends: a Fenwick tree of maxima. */
function heaviest<C>(best: readonly (Link<C> | null)[], count: number): Link<C> | null {
  let found: Link<C> | null = null
  for (let at = count; at > 0; at -= at & -at) {
    const link = best[at] ?? null
    if (link && (!found || link.weight > found.weight)) found = link
  }
  return found
}

function put<C>(best: (Link<C> | null)[], place: number, link: Link<C>): void {
  for (let at = place; at < best.length; at += at & -at) {
    if (link.weight > (best[at]?.weight ?? 0)) best[at] = link
  }
}

/** How many of the sorted numbers are at most `limit`. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}
