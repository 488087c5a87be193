import { endOf, type Passage } from '../model/transcript.ts'
import { unmarked } from './condense/cut.ts'
import { linesOf } from './condense/lines.ts'
import { isStep, isTalkedAround } from './condense/weight.ts'
import { wordsOf } from './salience.ts'
import { messageOf } from './discourse/message.ts'
import { rankOf } from './discourse/moves.ts'
import { overlap, widthOf, type Speech } from './speech.ts'

/** A sentence over which more than this is said, in ems, has room for a line that explains it: about half a minute. */
const ROOM = 110

/** What such a line must say; see `scoreOf`. */
const LEAST = 4.4

/** What explains a Chinese statement follows within so many sentences: later ones have gone on. */
const NEAR = 2

/** How wide it may be, and is at best, in ems. */
const CHINESE = 28
const ENGLISH = { width: 44, ideal: 30 }
const NARROWEST = 7

/**
 * The line said after a statement that explains it: from a sentence that speaks of the same; null where there is none, or
 * little is said over it.
 *
 *   | 图书馆不是仓库。书要流动起来，读者才会来。
 *     ^^^^^^^^^^^^ statement
 *                  ^^^^^^^^^^^^^^^^^^^^ gloss, if 书 is what both speak of
 */
export function glossOf(speech: Speech, sentences: readonly Passage[], text: Passage): Passage | null {
  if (!speech.isChinese && !speech.isEnglish) return null
  const said = sentences.reduce((sum, sentence) => sum + widthOf(sentence.text), 0)
  if (said < ROOM || widthOf(text.text) > 40) return null
  const topics = new Set(topicsOf(speech, text.text))
  const after = sentences.filter((sentence) => sentence.at >= endOf(text) && !speech.cut(endOf(text), sentence.at).text.includes('\n') && topicsOf(speech, sentence.text).some((word) => topics.has(word)))
  const isOf = (line: Passage): boolean => topicsOf(speech, line.text).some((word) => topics.has(word))
  const near = sentences.slice(sentences.findIndex((sentence) => overlap(sentence, text)) + 1).slice(0, NEAR)
  if (speech.isChinese) return explaining(speech, after.filter((sentence) => near.includes(sentence))).find(isOf) ?? null
  const next = takenUp(speech, sentences, text)
  if (next !== null) return next
  return linesOf(speech, after, { count: 3, ...ENGLISH, least: LEAST, shown: [text] })
    .filter((line) => widthOf(line.text) >= NARROWEST && !/^\p{Ll}/u.test(line.text) && beginning(line) !== beginning(text))
    .find(isOf) ?? null
}

/** How an English sentence begins that goes on with the thought before it. */
const TAKES_UP = /^(?:it|they|that|this|these|those|because|in other words|but|so)\b(?! (?:what|why|how|when|who|I|my|let)\b)/i

/**
 * The English sentence right after a statement that says more of the same, its subject named by the statement.
 *
 *   | A lamp is a promise. It tells the boats that somebody is awake.
 *     ^^^^^^^^^^^^^^^^^^^^ statement
 *                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ gloss
 */
function takenUp(speech: Speech, sentences: readonly Passage[], text: Passage): Passage | null {
  const next = sentences[sentences.findIndex((sentence) => overlap(sentence, text)) + 1]
  if (next === undefined || next.at < endOf(text) || speech.cut(endOf(text), next.at).text.includes('\n') || /[?:]["”]?\s*$/.test(next.text)) return null
  const line = unmarked(speech, next)
  const isMore = TAKES_UP.test(line.text) && !/\b(?:I|me|my)\b/.test(line.text) && !isTalkedAround(line.text) && !isStep(line.text)
  return isMore && widthOf(line.text) >= 12 && widthOf(line.text) <= ENGLISH.width && beginning(line) !== beginning(text) ? line : null
}

/** Whole thoughts that are no wider than a gloss, of sentences that tell no story. */
function explaining(speech: Speech, sentences: readonly Passage[]): Passage[] {
  return sentences
    .flatMap((sentence) => messageOf(speech, sentence) ?? [])
    .filter(({ text, move }) => rankOf(move) >= rankOf('plain') && widthOf(text.text) >= NARROWEST && widthOf(text.text) <= CHINESE)
    .map(({ text }) => text)
    .filter(({ text }) => !/^.{0,8}[就才]|^(?:今年|去年|前年|昨天|[\d一二三四五六七八九〇]+\s?[年月日])/.test(text))
}

/** A line that begins with the same three words says the same once more. */
const beginning = ({ text }: Passage): string => text.split(' ').slice(0, 3).join(' ').toLowerCase()

/** The words that say what a text is about: two characters and more in Chinese, five letters elsewhere. */
function topicsOf(speech: Speech, text: string): string[] {
  const least = speech.isChinese ? 2 : 5
  return wordsOf(text.toLowerCase(), speech.language).filter((word) => word.length >= least && speech.salience(word) > 0)
}
