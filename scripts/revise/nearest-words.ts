import type { Transcript } from '../model/transcript.ts'
import { bare } from './letters.ts'

/** Words that share less than this with others are not near them. */
const near = 0.3

/** The clause or sentence of the speech that is most like some words, by pairs of letters (Dice); null when none is. */
export function nearestWords({ paragraphs }: Transcript, words: string): string | null {
  const wanted = pairsOf(bare(words))
  let best = { likeness: near, text: null as string | null }
  for (const { sentences } of paragraphs) {
    for (const { text } of sentences) {
      const clauses = text.split(/(?<=[，；：。！？,;:.!?])/)
      for (const part of clauses.length > 1 ? [...clauses, text] : clauses) {
        const likeness = dice(wanted, pairsOf(bare(part)))
        if (likeness > best.likeness) best = { likeness, text: part.trim() }
      }
    }
  }
  return best.text
}

function pairsOf(letters: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (let at = 0; at < Math.min(letters.length - 1, 200); at += 1) pairs.add(letters.slice(at, at + 2))
  return pairs
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (!one.size || !other.size) return 0
  let shared = 0
  for (const pair of other) if (one.has(pair)) shared += 1
  return 2 * shared / (one.size + other.size)
}
