import type { Transcript } from '../../model/transcript.ts'
import type { DraftSection, Place } from '../tree/outline-draft.ts'
import { isTopic, kindOf } from './topic-sentences.ts'

/** Characters of a topic sentence on a line of its own. */
const longest = 32

/** Topic sentences that are paragraphs, and how many paragraphs follow each at most. */
export interface OwnLineTopics {
  topics: Place[]
  follow: number
}

/**
 * A series of short paragraphs, each followed by longer ones, that are built alike: three or more.
 *
 *   | 这是馆藏越来越丰富的五年。
 *   | 全市藏书从……
 *   | 这是读者越来越年轻的五年。
 *   | 三十五岁以下的读者……
 */
export function ownLineTopics(transcript: Transcript, section: DraftSection): OwnLineTopics | null {
  const { blocks } = section
  const words = blocks.map(block => transcript.text.slice(block.start, block.end).trim())
  const starts = words.flatMap((text, index) => {
    return isShort(text) && (words[index + 1]?.length ?? 0) > text.length * 1.5 ? [index] : []
  })
  const alike = starts.filter(start => starts.filter(other => areAlike(words[start]!, words[other]!)).length > 2)
  if (alike.length < 3) return null
  const gaps = alike.slice(1).map((start, index) => start - alike[index]! - 1)
  const follow = Math.max(...gaps)
  return follow > 3 ? null : { topics: alike.map(index => blocks[index]!), follow }
}

function isShort(text: string): boolean {
  return isTopic(text) || (text.length >= 5 && text.length <= longest && /^[^。]*[。：:]$/.test(text))
}

/** Two sentences that begin or end with the same words, or are both built like topic sentences. */
function areAlike(one: string, other: string): boolean {
  if (one.slice(0, 2) === other.slice(0, 2) && one.slice(-3) === other.slice(-3)) return true
  return isTopic(one) && isTopic(other) && kindOf(one) !== 'plain' && kindOf(one) === kindOf(other)
}
