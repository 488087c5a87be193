/**
 * Which of `available` make up `words` when they are put one after the other; null when they do not. Longer
 * ones are tried first; each is used once.
 *
 *   128家  =  128 + 家
 */
export function piecesOf(words: string, available: readonly string[]): string[] | null {
  if (words === '') return []
  const fitting = [...new Set(available.filter(piece => piece !== '' && words.startsWith(piece)))]
  for (const piece of fitting.toSorted((a, b) => b.length - a.length)) {
    const rest = piecesOf(words.slice(piece.length), without(available, piece))
    if (rest) return [piece, ...rest]
  }
  return null
}

/** The list without the first entry that equals `piece`. */
export function without(list: readonly string[], piece: string): string[] {
  const at = list.indexOf(piece)
  return at < 0 ? [...list] : list.toSpliced(at, 1)
}
