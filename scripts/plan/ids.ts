import type { Passage } from '../model/transcript.ts'
import type { Draft } from './draft.ts'

/**
 * An id for each slide from the words said on it (its kind, where none are said), so that it outlives
 * changes elsewhere in the speech. Slides with the same words are told apart by their order.
 */
export function idsOf(drafts: readonly Draft[], notes: readonly Passage[][]): string[] {
  const seen = new Map<string, number>()
  return drafts.map((draft, i) => {
    const said = notes[i]!.map((part) => part.text).join('').trim()
    const words = said === '' ? draft.kind : said.slice(0, 64)
    const again = seen.get(words) ?? 0
    seen.set(words, again + 1)
    return `s-${hash(again === 0 ? words : `${words}#${again}`)}`
  })
}

/** FNV-1a, folded to six hexadecimal digits (Fowler, Noll, Vo; draft-eastlake-fnv). */
function hash(text: string): string {
  let state = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    state ^= text.charCodeAt(i)
    state = Math.imul(state, 0x01000193)
  }
  const word = state >>> 0
  return ((word >>> 24) ^ (word & 0xffffff)).toString(16).padStart(6, '0')
}
