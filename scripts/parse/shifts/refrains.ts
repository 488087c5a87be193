/** So many paragraphs in a row that begin alike are a refrain. */
const least = 3

/**
 * Runs of texts that begin with the same words (anaphora), as `[from, to)`.
 *
 *   | To those who write the books, we owe …
 *   | To those who lend them, we owe …
 *   | To those who read them, we owe …
 */
export function refrainsIn(texts: readonly string[]): [from: number, to: number][] {
  const heads = texts.map(headOf)
  const runs: [number, number][] = []
  for (let from = 0; from < texts.length;) {
    let to = from + 1
    while (to < texts.length && heads[from] && heads[to] === heads[from]) to += 1
    if (to - from >= least) runs.push([from, to])
    from = to
  }
  return runs
}

/** The first two words, or the first three characters of a text without spaces; empty where they say nothing. */
function headOf(text: string): string {
  const words = text.trim().replace(/^(?:And|But|So|Finally|Also),?\s+/i, '')
  if (/^\p{Script=Latin}/u.test(words)) return /^\S+\s+\S+/.exec(words)?.[0].toLowerCase().replace(/[^\p{L} ]/gu, '') ?? ''
  return /^[\p{L}]{3}/u.exec(words)?.[0] ?? ''
}
