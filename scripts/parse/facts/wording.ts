import { endOf, type Passage } from '../../model/transcript.ts'
import type { Page, Reading } from './reading.ts'

/** One build of words that shows a fact. */
export interface Way {
  /** What stands in every sentence that the pattern matches, and is quick to look for. */
  cue: RegExp
  /** With the flags `d` and `g`; its named groups are the parts of the fact. */
  pattern: RegExp
  /** It may reach over the end of a sentence. */
  isWide?: boolean
  /** What else must be true of the groups. */
  holds?: (groups: Record<string, string>) => boolean
}

/** One place where a way matches. */
export interface Wording<W extends Way> {
  way: W
  /** All that was matched. */
  whole: Passage
  /** The words of a group; null when they cannot stand alone. */
  part: (name: string) => Passage | null
}

/** A pattern from its parts, which are joined without anything between them. */
export function built(...parts: string[]): RegExp {
  return new RegExp(parts.join(''), 'dg')
}

/** Every place of a page where one of the ways of its language matches; questions tell no facts. */
export function* wordingsIn<W extends Way>(page: Page, chinese: readonly W[], english: readonly W[]): Generator<Wording<W>> {
  for (const reading of page.sentences) yield* wordingsOf(reading, reading.isLatin ? english : chinese)
  for (const reading of page.pairs) yield* wordingsOf(reading, (reading.isLatin ? english : chinese).filter(way => way.isWide))
}

/** Every place of a sentence where one of the ways matches. */
export function* wordingsOf<W extends Way>(reading: Reading, ways: readonly W[]): Generator<Wording<W>> {
  for (const way of ways) {
    if (!way.cue.test(reading.text) || reading.isQuestion) continue
    for (const match of reading.text.matchAll(way.pattern)) {
      if (way.holds && !way.holds((match.groups ?? {}) as Record<string, string>)) continue
      const places = match.indices!.groups!
      yield {
        way,
        whole: reading.passage(match.index, match.index + match[0].length),
        part: name => wholeOf(reading.passage(...places[name]!)),
      }
    }
  }
}

const brackets = ['“”', '「」', '『』', '（）', '《》', '()'] as const
const loose = /^(?:[的了吗呢着地得们吧嗎們著]|就?是|这样|這樣|如此|so|that|this|it|them|then)$/i

/** A passage that can stand alone; null when a bracket lacks its fellow, or there is too little or too much to read at a glance. */
export function wholeOf(passage: Passage): Passage | null {
  const { text } = passage
  const most = /[\u3040-\u30ff\u3400-\u9fff]/.test(text) ? 64 : 160
  if (text.length < 2 || text.length > most || !/\p{L}/u.test(text) || loose.test(text)) return null
  if (/^[的了吗呢着们吧嗎們]/.test(text)) return null
  if (brackets.some(([left, right]) => text.split(left!).length !== text.split(right!).length)) return null
  return text.split('"').length % 2 === 1 ? passage : null
}

/** Facts in the order of the text, without those that share words with an earlier one. */
export function apart<T extends Passage>(found: Iterable<T>): T[] {
  let end = 0
  return [...found].sort((a, b) => a.at - b.at || b.text.length - a.text.length).filter((one) => {
    if (one.at < end) return false
    end = endOf(one)
    return true
  })
}
