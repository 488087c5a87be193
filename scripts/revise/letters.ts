/** The letters and digits of a text, small, with where each stands: what is left when marks and spaces do not count. */
export interface Letters {
  text: string
  /** For each UTF-16 unit of `text`, its offset in the whole text. */
  at: Uint32Array
}

/**
 * The letters of a text.
 *
 *   | （一）要“建好”书房。  →  一要建好书房
 *   | Open late, please!    →  openlateplease
 */
export function lettersOf(whole: string): Letters {
  const runs: string[] = []
  const at: number[] = []
  for (const { 0: run, index } of whole.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const small = run.toLowerCase()
    runs.push(small.length === run.length ? small : run)
    for (let unit = 0; unit < run.length; unit += 1) at.push(index + unit)
  }
  return { text: runs.join(''), at: Uint32Array.from(at) }
}

/** The letters of a text, without where they stand. */
export function bare(whole: string): string {
  return lettersOf(whole).text
}

/** How many letters stand before an offset of the whole text. */
export function lettersBefore({ at }: Letters, offset: number): number {
  let low = 0
  let high = at.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}
