import { endOf, type Passage } from '../model/transcript.ts'
import { announces } from './condense/announced.ts'
import { HEARSAY, SPOKEN_END } from './condense/chinese.ts'
import { unmarked } from './condense/cut.ts'
import { hasPredicate, wordsOf as englishWords } from './condense/english.ts'
import { VERB_FIRST } from './condense/lexicon.ts'
import { linesOf } from './condense/lines.ts'
import { isTorn } from './condense/other.ts'
import { refers } from './condense/pointing.ts'
import { dangles } from './condense/references.ts'
import { isReported } from './condense/stance.ts'
import { HOLLOW, isStep, isTalkedAround } from './condense/weight.ts'
import { messageOf } from './discourse/message.ts'
import { rankOf } from './discourse/moves.ts'
import { hasSubject } from './discourse/subject.ts'
import { wordsOf } from './salience.ts'
import { lettersOf, overlap, widthOf, type Speech } from './speech.ts'

/** A sentence over which more than this is said, in ems, has room for a line that explains it: about a quarter of a minute. */
const ROOM = 60

/** What such a line must say; see `scoreOf`. */
const LEAST = 4.4

/** What explains a Chinese statement follows within so many sentences: later ones have gone on. */
const NEAR = 2

/** How wide it may be, and is at best, and a whole sentence right after it, in ems. */
const CHINESE = 28
const WHOLE = 44
const ENGLISH = { width: 44, ideal: 30, whole: 66 }
const NARROWEST = 7

/**
 * The line said after a statement that explains it: the next sentence whole, or what is cut from one that speaks of the same; null where there is none, or
 * little is said over it.
 *
 *   | 图书馆不是仓库。书要流动起来，读者才会来。
 *     ^^^^^^^^^^^^ statement
 *                  ^^^^^^^^^^^^^^^^^^^^ gloss, if 书 is what both speak of
 */
export function glossOf(speech: Speech, sentences: readonly Passage[], text: Passage): Passage | null {
  if (!speech.isChinese && !speech.isEnglish) return null
  const said = sentences.reduce((sum, sentence) => sum + widthOf(sentence.text), 0)
  if (said < ROOM || widthOf(text.text) > (speech.isChinese ? 40 : 60)) return null
  const topics = new Set(topicsOf(speech, text.text))
  const after = sentences.filter((sentence) => sentence.at >= endOf(text) && !speech.cut(endOf(text), sentence.at).text.includes('\n') && topicsOf(speech, sentence.text).some((word) => topics.has(word)))
  const isOf = (line: Passage): boolean => topicsOf(speech, line.text).some((word) => topics.has(word))
  const near = sentences.slice(sentences.findIndex((sentence) => overlap(sentence, text)) + 1).slice(0, NEAR)
  if (speech.isChinese) return followingChinese(speech, sentences, text) ?? explaining(speech, after.filter((sentence) => near.includes(sentence))).find(isOf) ?? null
  const next = following(speech, sentences, text)
  if (next !== null) return next
  return linesOf(speech, after, { count: 3, width: ENGLISH.width, ideal: ENGLISH.ideal, least: LEAST, shown: [text] })
    .filter((line) => widthOf(line.text) >= NARROWEST && !/^\p{Ll}/u.test(line.text) && beginning(line) !== beginning(text) && !repeats(speech, line, text))
    .find(isOf) ?? null
}

/** An English sentence that has gone on: to the next step, an example, another matter. */
const GOES_ON = /^(?:and then|then|next|now|also|first|second|third|finally|lastly|for (?:example|instance)|meanwhile|another|one|other(?:s|wise)?|similarly|likewise|in addition|additionally|moreover|furthermore|besides|today|tonight|here|thank|yes|no|well|ok|okay)\b,?/i

/** Its subject, which the statement names. */
const TAKES_UP = /^(?:but |yet |so |because |and |in other words, )?(?:it|they|that|this|these|those)\b/i

/** Who speaks of himself goes on from words about himself only. */
const OWN = /\b(?:I|me|my|I['’]\w+)\b/

/**
 * The English sentence right after a statement that says more of the same, its subject perhaps named by the statement only.
 *
 *   | A lamp is a promise. It tells the boats that somebody is awake.
 *     ^^^^^^^^^^^^^^^^^^^^ statement
 *                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ gloss
 */
function following(speech: Speech, sentences: readonly Passage[], text: Passage): Passage | null {
  const next = nextTo(speech, sentences, text)
  if (next === null || /[?:]["”]?\s*$/.test(next.text) || text.text.endsWith('?')) return null
  const line = unmarked(speech, next)
  const { length } = TAKES_UP.exec(line.text)?.[0] ?? ''
  const named = length > 0 ? `People${line.text.slice(length)}` : line.text
  const isThought = named.split(/,\s+/).some((clause) => hasPredicate(englishWords(clause))) && !isTorn(line.text) && !GOES_ON.test(line.text) && !dangles(`${text.text}; ${named}`) && (!OWN.test(line.text) || OWN.test(text.text))
  const isSpoken = isSaidInPassing(speech, line) || (isStep(line.text) && !isStep(text.text))
  return isThought && !isSpoken && widthOf(line.text) >= 12 && widthOf(line.text) <= ENGLISH.whole && !repeats(speech, line, text) ? line : null
}

/** Whether an English line speaks of the talk, says nothing, or is another's. */
export function isSaidInPassing(speech: Speech, line: Passage): boolean {
  return HOLLOW.test(line.text) || isTalkedAround(line.text) || announces(line.text) || isReported(speech, line)
}

/** So many of the telling words of a line, or of its characters, make it the same once more. */
const SAME = 0.6
const SAME_LETTERS = 0.75

export function repeats(speech: Speech, line: Passage, text: Passage): boolean {
  const words = speech.isChinese ? [...lettersOf(line.text)] : topicsOf(speech, line.text)
  const own = new Set(speech.isChinese ? lettersOf(text.text) : topicsOf(speech, text.text))
  return words.filter((word) => own.has(word)).length > words.length * (speech.isChinese ? SAME_LETTERS : SAME)
}

/** A Chinese sentence that has gone on, or speaks of one day. */
const GOES_ON_CHINESE = /^(?:此外|另外|同时|其次|再次|再者|比如|例如|譬如|当然|接着|接下来|下面|最后|首先|然后|后来|还有|一方面|另一方面|一来|二来|第[一二三四五六七八九十]|其[一二三四]|[一二三四五六七八九]是|今年|去年|前年|昨天|今天|最近|[\d一二三四五六七八九〇]+\s?[年月日]|不是?吗|[谢感]谢)/

/** What only announces that something will be said. */
const ANNOUNCES = /[几两二三四五六七八九十]句话|送给(?:大家|你们|各位|同学们)/

/** A subject, or a ground, that the statement names. */
const TAKES_UP_CHINESE = /^(?:但是?|而|因为|因此|所以)?(?:这(?:就|也|才|正|不|既)?(?:是|叫|样)?|[它他她]们?|其)(?!前|后|中|间)/

/** The same of a Chinese statement: 灯是一句诺言。它告诉归船，有人醒着。 */
function followingChinese(speech: Speech, sentences: readonly Passage[], text: Passage): Passage | null {
  const next = nextTo(speech, sentences, text)
  if (next === null || /[？?：:…]["”」』]?\s*$/u.test(next.text) || SPOKEN_END.test(next.text) || rankOf(speech.standing(next).move) < rankOf('told')) return null
  const line = unmarked(speech, next)
  const named = line.text.replace(TAKES_UP_CHINESE, '')
  const isTaken = named.length < line.text.length || /^(?:因为|所以|因此|只有|只要|如果|没有)/.test(line.text)
  const topics = new Set(topicsOf(speech, text.text))
  const isSame = VERB_FIRST.test(named) || (hasSubject(named) && topicsOf(speech, named).some((word) => topics.has(word)))
  const isThought = (isTaken || isSame) && !GOES_ON_CHINESE.test(line.text) && !refers(named) && !HEARSAY.test(line.text) && !ANNOUNCES.test(line.text)
  return isThought && widthOf(line.text) >= 8 && widthOf(line.text) <= WHOLE && !repeats(speech, line, text) ? line : null
}

/** The sentence right after that of a statement, in its paragraph. */
function nextTo(speech: Speech, sentences: readonly Passage[], text: Passage): Passage | null {
  const next = sentences[sentences.findIndex((sentence) => overlap(sentence, text)) + 1]
  return next === undefined || next.at < endOf(text) || speech.cut(endOf(text), next.at).text.includes('\n') ? null : next
}

/** Whole thoughts that are no wider than a gloss, of sentences that tell no story. */
function explaining(speech: Speech, sentences: readonly Passage[]): Passage[] {
  return sentences
    .flatMap((sentence) => messageOf(speech, sentence) ?? [])
    .filter(({ text, move }) => rankOf(move) >= rankOf('plain') && widthOf(text.text) >= NARROWEST && widthOf(text.text) <= CHINESE)
    .map(({ text }) => text)
    .filter(({ text }) => !ANNOUNCES.test(text) && !/^.{0,8}[就才]|^(?:今年|去年|前年|昨天|[\d一二三四五六七八九〇]+\s?[年月日])/.test(text))
}

/** A line that begins with the same three words says the same once more. */
const beginning = ({ text }: Passage): string => text.split(' ').slice(0, 3).join(' ').toLowerCase()

/** The words that say what a text is about: two characters and more in Chinese, five letters elsewhere. */
export function topicsOf(speech: Speech, text: string): string[] {
  const least = speech.isChinese ? 2 : 5
  return wordsOf(text.toLowerCase(), speech.language).filter((word) => word.length >= least && speech.salience(word) > 0)
}
