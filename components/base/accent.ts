import { clauses } from './phrases.ts'

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
 * A title clause by clause, each cut where the words of `accent` (their first occurrence) begin and end. All pieces
 * joined are the title, unchanged; where a colour changes there is no break unless a phrase ends there.
 */
export function stretches(title: string, accent: string | undefined, language: string): Stretch[][] {
  const [start, end] = boundsOf(title, accent)
  let at = 0
  return clauses(title, language).map((clause) => {
    const made: Stretch[] = []
    clause.forEach((phrase, i) => {
      const inside = start < 0 ? [] : [start, end].filter(mark => mark > at && mark < at + phrase.length)
      for (const [j, from] of [at, ...inside].entries()) {
        const isAccent = from >= start && from < end && start >= 0
        if (made.at(-1)?.isAccent !== isAccent) made.push({ isAccent, pieces: [] })
        made.at(-1)!.pieces.push({ text: title.slice(from, inside[j] ?? at + phrase.length), isBreakBefore: i > 0 && j === 0 })
      }
      at += phrase.length
    })
    return made
  })
}
