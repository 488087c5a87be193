/** A stretch of a title in one colour, with the pieces between which it may break. */
export interface Stretch {
  isAccent: boolean
  pieces: { text: string, isBreakBefore: boolean }[]
}

const pairs = ['“”', '‘’', '《》', '「」', '『』']

/** Where the accent lies in the title; its quotation marks, if it stands alone within them, belong to it. */
function boundsOf(title: string, accent: string | undefined): [number, number] {
  const start = accent ? title.indexOf(accent) : -1
  const end = start + (accent?.length ?? 0)
  const isQuoted = start > 0 && pairs.includes(title.charAt(start - 1) + title.charAt(end))
  return isQuoted ? [start - 1, end + 1] : [start, end]
}

/**
 * The clauses or lines of a title, in pieces, each cut where the words of `accent` (their first occurrence) begin and end. All pieces
 * joined are the title, unchanged; where a colour changes there is no break unless a phrase ends there.
 */
export function stretches(parts: readonly (readonly string[])[], accent: string | undefined): Stretch[][] {
  const [start, end] = boundsOf(parts.flat().join(''), accent)
  let at = 0
  return parts.map((clause) => {
    const made: Stretch[] = []
    clause.forEach((phrase, i) => {
      const inside = start < 0 ? [] : [start, end].filter(mark => mark > at && mark < at + phrase.length)
      for (const [j, from] of [at, ...inside].entries()) {
        const isAccent = from >= start && from < end && start >= 0
        if (made.at(-1)?.isAccent !== isAccent) made.push({ isAccent, pieces: [] })
        made.at(-1)!.pieces.push({ text: phrase.slice(from - at, (inside[j] ?? at + phrase.length) - at), isBreakBefore: i > 0 && j === 0 })
      }
      at += phrase.length
    })
    return made
  })
}
