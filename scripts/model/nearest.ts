/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make one word of the
 * other (Damerau and Levenshtein, in the form of optimal string alignment).
 */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)]
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j++) {
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity
      row.push(Math.min(change, swap, at(i - 1, j) + 1, at(i, j - 1) + 1))
    }
  }
  return at(a.length, b.length)
}

/**
 * The word that was probably meant, or null when none is near: `biuld` gives `build`, `exp` gives `export`.
 */
export function nearest(word: string, known: readonly string[]): string | null {
  const isStartOf = (candidate: string): boolean => word.length > 1 && candidate.startsWith(word)
  const ranked = known
    .map(candidate => ({ candidate, far: isStartOf(candidate) ? 0 : distance(word, candidate) }))
    .toSorted((a, b) => a.far - b.far)
  const best = ranked[0]
  return best && best.far <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : null
}
