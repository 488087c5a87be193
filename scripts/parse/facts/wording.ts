import { endOf, type Passage } from '../../model/transcript.ts'
import type { Reading } from './reading.ts'

/** One place where a pattern matches, its named groups as passages of the speech. */
export interface Wording {
  groups: Record<string, string | undefined>
  /** The words of a group; null when it matched nothing. */
  passage: (name: string) => Passage | null
  /** All that was matched. */
  whole: Passage
}

/** Every place where a pattern with the flags `d` and `g` matches a reading. */
export function* wordingsOf(reading: Reading, pattern: RegExp): Generator<Wording> {
  for (const match of reading.text.matchAll(pattern)) {
    const places = match.indices!.groups ?? {}
    yield {
      groups: match.groups ?? {},
      passage: (name) => places[name] ? reading.passage(...places[name]) : null,
      whole: reading.passage(match.index, match.index + match[0].length),
    }
  }
}

const pairs = ['“”', '「」', '『』', '（）', '《》', '()'] as const
const loose = /^(?:[的了吗呢着地得们吧嗎們著]|就?是$|这样$|這樣$|如此$)|^(?:so|that|this|it|them|then)$/i

/**
 * Whether words can stand alone: no bracket or quotation mark without its fellow, neither too short nor too long
 * to be read at a glance.
 */
export function isWhole(passage: Passage | null): passage is Passage {
  if (!passage) return false
  const { text } = passage
  const isLatin = !/[\u3040-\u30ff\u3400-\u9fff]/.test(text)
  if (text.length < 2 || text.length > (isLatin ? 160 : 64) || !/\p{L}/u.test(text) || loose.test(text)) return false
  if (pairs.some(([left, right]) => text.split(left!).length !== text.split(right!).length)) return false
  return text.split('"').length % 2 === 1
}

/** Facts in the order of the text, without those that share words with an earlier one. */
export function apart<T extends Passage>(found: readonly T[]): T[] {
  let end = 0
  return [...found].sort((a, b) => a.at - b.at || b.text.length - a.text.length).filter((one) => {
    if (one.at < end) return false
    end = endOf(one)
    return true
  })
}
