import { endOf, type Passage } from '../model/transcript.ts'
import { clausesOf, unitsOf } from './clause.ts'
import { openerLength } from './condense/chinese.ts'
import { stands, unmarked } from './condense/cut.ts'
import { jointLength } from './condense/joints.ts'
import { VERB_FIRST } from './condense/lexicon.ts'
import { bestLine } from './condense/lines.ts'
import { dangles } from './condense/references.ts'
import { tierOf } from './condense/tier.ts'
import { POINTS_BACK } from './condense/weight.ts'
import { ENDS_TALK } from './discourse/cues.ts'
import { isPatter } from './japanese/lexicon.ts'
import { messageOf } from './discourse/message.ts'
import { rankOf } from './discourse/moves.ts'
import { hasSubject } from './discourse/subject.ts'
import { span, trimBy, widthOf, type Speech } from './speech.ts'

const THANKS = /(?:谢谢(?:大家|各位|你们)?|多谢(?:大家|各位)?|thank you(?: very much| all)?|ありがとうございま(?:す|した))/i

/** Words that only lead on to what comes next. */
const OPENER = /^(?:接下来|接下來|下面|现在|現在|最后|最後|首先|然后|然後|那么|那麼|总之|總之|(?:and )?(?:so|now|next|finally|then))$/i

/** A sentence that announces what comes after the speech. */
const LEADS_ON = /^(?:接下来|下面|现在|那么)[^，。]{0,4}[，]?(?:我|请|由|让|有请|进入|为大家)/

/** A sentence that only goes on with the one before it. */
const GOES_ON = /^(?:从而|進而|进而|從而|以便|使得)/

/** A sentence that only says that the talk is over, or is about it. */
const OVER = /^(?:(?:so|and|well|okay|ok|all right|now),? )?(?:there(?:['’]s| is) no (?:summary|conclusion)|that(?:['’]s| is) (?:it|all|the end|my (?:talk|time|story))|(?:I['’]m|we['’]re) (?:done|out of time)|(?:any )?questions\?|in summary,? this (?:was|is|has been)|(?:I['’]ll|let me) (?:stop|end|leave it) (?:here|there))\b/i

/** A sentence that says for whom the speaker does not speak, or in which language he goes on. */
const DISCLAIMS = /\b(?:views?|opinions?|remarks)\b.*\b(?:my own|not necessarily)\b|\b(?:do|does) not (?:necessarily )?(?:reflect|represent) the (?:views?|position|opinion)|(?:仅|只|并?不)代[表錶].{0,12}(?:观点|觀點|意见|意見|立场|立場|看法)|\b(?:say|speak|add|continue) (?:a few (?:words|remarks) )?in (?:Mandarin|Chinese|English|Malay|Tamil|French|Japanese|Spanish)\b/i

/** Whether a sentence says thanks and nothing else. */
export const isThanks = (sentence: Passage): boolean => THANKS.test(sentence.text) && widthOf(sentence.text) <= 14

/** Gratitude to each of several in turn, which is no last word: 首先，感谢守灯的人；最后，特别感谢街坊. */
const GRATEFUL = /^(?:首先|其次|再次|最后|同时|在此|此外|另外)*，?(?:我)?(?:再次|特别|衷心|由衷|深深|真诚|非常)*地?(?:感谢|感恩)/

/** The same in English: I thank those who keep the lamps. */
const THANKS_THEM = /^(?:(?:and|so|finally|lastly|again|once again|once more|in closing),? )*(?:(?:I|we)(?:['’]d)? (?:(?:would|want|wish)(?: like)? to |like to )?(?:also |again |sincerely |warmly |once again )*thank\b|(?:my|our) (?:\p{L}+ ){0,2}(?:thanks|gratitude)\b)/iu

/** Whether a sentence thanks others, a Chinese one from its first to its last member. */
export function isGratitude(speech: Speech, sentence: Passage): boolean {
  if (speech.isEnglish) return THANKS_THEM.test(sentence.text)
  return speech.isChinese && unitsOf(clausesOf(speech.outline.transcript, sentence)).every((unit) => GRATEFUL.test(span(speech, unit[0]!, unit.at(-1)!).text))
}

/** The words of thanks as they are said, or null. */
export function thanksIn(speech: Speech, sentences: readonly Passage[]): Passage | null {
  const sentence = sentences.findLast(isThanks)
  return sentence === undefined ? null : unmarked(speech, sentence)
}

/**
 * The words to leave the room with: the run of short parallel clauses in the last call, or the best
 * line of the last sentence. `start` is where the sentence begins.
 *
 *   | 希望同志们解放思想、改革创新，真抓实干、有所作为，……
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function slogan(speech: Speech, sentences: readonly Passage[]): { text: Passage, start: number } {
  const spoken = sentences.filter((sentence) => !isThanks(sentence) && !isGratitude(speech, sentence) && !OVER.test(sentence.text) && !DISCLAIMS.test(sentence.text) && !(speech.isChinese && ENDS_TALK.test(sentence.text)) && !(speech.isJapanese && isPatter(sentence.text)) && /\p{L}.*[。！？!?.…”’"']\s*$/su.test(sentence.text))
  const end = spoken.findLast(({ text }) => !LEADS_ON.test(text) && !GOES_ON.test(text)) ?? spoken.at(-1) ?? sentences.at(-1)!
  const last = speech.isEnglish ? namedEnd(speech, spoken, end) : end
  const whole = speech.isEnglish ? wholeEnd(speech, spoken, last) : speech.isChinese ? overLines(speech, sentences, last) : null
  if (whole !== null) return { text: whole, start: whole.at }
  const run = parallelRun(speech, last) ?? rowAtEnd(speech, last)
  const line = run ?? (speech.isEnglish ? wholeLine(speech, last) : null) ?? lastLine(speech, last)
  const text = line === null || OPENER.test(line.text) ? unmarked(speech, last) : run === null && speech.isChinese ? withSubject(speech, last, line) : line
  const shown = widthOf(text.text) > 60 ? (bestLine(speech, [last], 44) ?? (speech.isEnglish ? beginningOf(speech, last) : null) ?? text) : text
  return { text: speech.isEnglish ? trimBy(speech, shown, jointLength(shown.text)) : shown, start: last.at }
}

/**
 * The last words with the lines of their sentence before them that end in a comma, as a speech has them that is set like verse; null where no
 * line does.
 *
 *   | 既守得住夜里的灯，
 *   | 也等得到早起的人。
 */
function overLines(speech: Speech, sentences: readonly Passage[], last: Passage): Passage | null {
  const first = sentences.slice(0, sentences.indexOf(last)).findLastIndex(({ text }) => !/，\s*$/.test(text)) + 1
  const begun = sentences[first]!
  if (begun.at >= last.at) return null
  const whole = unmarked(speech, span(speech, begun, last))
  return widthOf(whole.text) <= BOTH ? whole : null
}

/**
 * Last words from the clause on that names whom they are said of, where they are cut from behind it and call nobody.
 *
 *   | 书房的灯照亮了老街，也温暖了夜归的人。
 *                           ^^^^^^^^^^^^^^ whose deed?
 */
function withSubject(speech: Speech, last: Passage, line: Passage): Passage {
  const isOwn = (text: string): boolean => /^(?:让|愿|祝|请|希望|期待|相信|不要|别|永远)/.test(text) || hasSubject(text.slice(openerLength(text)))
  const clauses = clausesOf(speech.outline.transcript, last)
  const at = clauses.findLastIndex((clause) => clause.at <= line.at)
  if (at <= 0 || isOwn(line.text) || (VERB_FIRST.test(line.text) && !/了(?!解)/.test(line.text))) return line
  const from = clauses.slice(0, at).findLastIndex(({ text }) => isOwn(text))
  const whole = from < 0 ? line : unmarked(speech, speech.cut(clauses[from]!.at, endOf(line)))
  return widthOf(whole.text) <= BOTH ? whole : line
}

/** Ems of a whole sentence that is read at once. */
const AT_ONCE = 32

/** Fewer ems of a longer sentence are no last words: 一起努力. */
const CURT = 8

/** The best line of the last sentence, or all of it where the line breaks off before its end, is curt or leaves little out. */
function lastLine(speech: Speech, last: Passage): Passage | null {
  const line = bestLine(speech, [last], 30)
  const whole = speech.isChinese ? messageOf(speech, last) : null
  const all = unmarked(speech, last)
  if (speech.isChinese && line !== null && widthOf(line.text) < CURT && widthOf(all.text) <= BOTH) return all
  if (whole === null || rankOf(whole.move) < rankOf('plain')) return line
  const isEnd = line !== null && endOf(line) >= endOf(all)
  return isEnd && widthOf(whole.text.text) > AT_ONCE ? line : whole.text
}

/** Ems of a whole English sentence that ends a speech, and how far before its end one is looked for. */
const WHOLE = 72
const NEAR = 2

/**
 * The last English sentence, or where that points at something off its page and cannot stand with the one before, the nearest before it that does not.
 *
 *   | We need a town that keeps its lamps alight. We will work all winter to see this done.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function namedEnd(speech: Speech, spoken: readonly Passage[], end: Passage): Passage {
  const isOff = (one: Passage): boolean => dangles(one.text) || POINTS_BACK.test(one.text)
  const at = spoken.indexOf(end)
  if (!isOff(end) || at < 1 || wholeEnd(speech, spoken, end) !== null) return end
  return spoken.slice(Math.max(0, at - NEAR), at).findLast((one) => !isOff(one) && !AGAIN.test(one.text) && wholeLine(speech, one) !== null && tierOf(speech, one, one.text.trimEnd().replace(/[.!]$/, '')) === 'claim') ?? end
}

/** All of a last English sentence but what joins it to the one before, with its condition, where it is read at once; null for a longer one. */
function wholeLine(speech: Speech, sentence: Passage): Passage | null {
  const plain = unmarked(speech, sentence)
  const line = trimBy(speech, plain, jointLength(plain.text))
  return widthOf(line.text) <= WHOLE ? line : null
}

/** How a clause begins that goes on with a thought of its own. */
const GOES_ON_ENGLISH = /^(?:and|but|so|because|which|as)\b/i

/**
 * What a last English sentence says before it goes on, where it is too wide for a page.
 *
 *   | You have learnt to keep a lamp alight on any coast that will ever need one, and with the papers that …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function beginningOf(speech: Speech, last: Passage): Passage | null {
  const clauses = clausesOf(speech.outline.transcript, last)
  const begun = clauses.slice(0, -1).map((clause, i) => ({ line: span(speech, clauses[0]!, clause), next: clauses[i + 1]! }))
  return begun.findLast(({ line, next }) => widthOf(line.text) <= WHOLE && GOES_ON_ENGLISH.test(next.text) && stands(speech, line))?.line ?? null
}

/** Ems of an English motto's half, and of last words over two sentences. */
const HALF = 16
const BOTH = 62

/** How a sentence begins that says nothing without the one before. */
const LEANS = /^(?:it|they|this|that|these|those|he|she)\b/i

/** How a sentence begins that only draws a conclusion from the one before. */
const AGAIN = /^(?:(?:and|but|so),? )?(?:it|they|this|that|these|those|he|she)\b/i

/** A verb left out that only the sentence before has: whenever you are not, … */
const LEAVES_OUT = /^[^,]*\b(?:is|are|was|were|do|does|did|can|have|has|will)(?:n['’]t| not)?,/i

/** What a sentence denies of the subject that the next one asserts something of. */
const DENIES = /^(.{3,40}?) (?:is|are|was|were|does|do) (?:not|no)\b/i

/**
 * The last two English sentences as one where they are one point of an outline, or neither says its thought alone: a motto in two halves, a sentence whose subject only the
 * one before names, or what something is not and what it is.
 *
 *   | Read late. Rise early.        | A lamp is no ornament. It is a promise.        | A lamp is no ornament. A lamp is a promise.
 *     ^^^^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function wholeEnd(speech: Speech, spoken: readonly Passage[], last: Passage): Passage | null {
  if (/[.!?]\s+\p{Lu}/u.test(last.text) && widthOf(last.text) <= BOTH) return unmarked(speech, last)
  const before = spoken[spoken.indexOf(last) - 1]
  if (before === undefined || /\n/.test(speech.outline.transcript.text.slice(before.at, last.at).trimEnd())) return null
  const isMotto = [before, last].every(({ text }) => widthOf(text) <= HALF) && /^\S+/.exec(before.text)![0] === /^\S+/.exec(last.text)![0]
  const denied = DENIES.exec(before.text)?.[1]
  const isTurned = denied !== undefined && last.text.toLowerCase().startsWith(`${denied.toLowerCase()} `)
  if (!isMotto && !isTurned && !LEAVES_OUT.test(last.text) && !(LEANS.test(last.text) && !LEANS.test(before.text) && !/[?]\s*$/.test(before.text))) return null
  const both = speech.cut(before.at, last.at + last.text.trimEnd().length)
  return widthOf(both.text) <= BOTH ? both : null
}

const FOURS = /(?:\p{Script=Han}{4}、)+\p{Script=Han}{4}$|^\p{Script=Han}{4}$/u

/** So many fours are a slogan; two are a part of their sentence. */
const RUN = 3

function parallelRun(speech: Speech, sentence: Passage): Passage | null {
  const clauses = clausesOf(speech.outline.transcript, sentence)
  for (let i = clauses.length - 1; i >= 0; i--) {
    let j = i
    while (j > 0 && isParallel(clauses[j - 1]!.text) && isParallel(clauses[i]!.text)) j--
    if (j === i) continue
    const head = FOURS.exec(clauses[j]!.text)!.index
    const text = span(speech, trimBy(speech, clauses[j]!, head), clauses[i]!)
    if (widthOf(text.text) <= 30 && text.text.split(/[、，]/).length >= RUN) return text
  }
  return null
}

/** Characters with which clauses of a row begin alike, how many make one, and its ems. */
const ALIKE = 1
const ROW = 3
const WIDEST_ROW = 60

/**
 * The clauses at the end of a Chinese sentence that begin alike and are of one length.
 *
 *   | 愿各位记住一句话，那就是：不让灯熄灭，不让门关上，不让书蒙尘！
 *                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function rowAtEnd(speech: Speech, sentence: Passage): Passage | null {
  if (!speech.isChinese) return null
  const clauses = clausesOf(speech.outline.transcript, sentence)
  const last = clauses.at(-1)
  if (last === undefined) return null
  let first = clauses.length - 1
  while (first > 0 && clauses[first - 1]!.text.length === last.text.length && clauses[first - 1]!.text.slice(0, ALIKE) === last.text.slice(0, ALIKE)) first--
  const row = span(speech, clauses[first]!, last)
  return clauses.length - first >= ROW && widthOf(row.text) <= WIDEST_ROW && widthOf(last.text) >= 4 && !GOES_ON.test(row.text) ? row : null
}

/** Four characters, or fours joined by 、, perhaps after an opener. */
function isParallel(text: string): boolean {
  const match = FOURS.exec(text)
  return match !== null && match.index <= 12
}
