import type { Passage } from '../../../model/transcript.ts'
import { isLast } from '../../condense/claims.ts'
import { unmarked, wholeOf } from '../../condense/cut.ts'
import { wordsOf } from '../../condense/english.ts'
import { isTalkedAround } from '../../condense/weight.ts'
import { span, widthOf, type Speech } from '../../speech.ts'

/** Words of each: a longer one is no figure. */
const SHORT = 9

/** Ems of both. */
const WIDEST = 62

/** Words that are no matter of a sentence. */
const SMALL_WORDS = /^(?:about|their|there|these|those|which|would|could|should|other|every|never|always|because|though|where|while|being|first|still)$/

/**
 * Two short sentences as one, of which the second turns the words of the first around: each is half of what is meant. Null for any others. The figure is
 * known as antimetabole.
 *
 *   | Never lend to please. But always please to lend.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function crossedIn(speech: Speech, sentence: Passage, next: Passage): Passage | null {
  const text = wholeOf(speech, sentence)
  if (text === null || isLast(speech, text) || isLast(speech, next) || [text, next].some((one) => wordsOf(one.text).length > SHORT || isTalkedAround(one.text))) return null
  const matter = (words: string): string[] => wordsOf(words.toLowerCase()).filter((word) => word.length >= 4 && !SMALL_WORDS.test(word)).map((word) => word.slice(0, 5))
  const there = matter(next.text)
  const shared = [...new Set(matter(text.text))].filter((word) => there.includes(word))
  const isCrossed = shared.some((word, i) => shared.slice(i + 1).some((later) => there.indexOf(later) < there.indexOf(word)))
  const both = span(speech, text, unmarked(speech, next))
  return isCrossed && shared.length * 2 >= there.length && widthOf(both.text) <= WIDEST ? both : null
}
