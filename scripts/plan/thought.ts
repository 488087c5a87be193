import { endOf, type Passage } from '../model/transcript.ts'
import { clausesOf } from './clause.ts'
import { openerLength } from './condense/chinese.ts'
import { asked, bare, holdsAside, stands, unmarked } from './condense/cut.ts'
import { isUnfinished } from './condense/english.ts'
import { opensSentence } from './condense/english-clauses.ts'
import { canStand, leans } from './condense/fragments.ts'
import { capital } from './condense/joints.ts'
import { isAnothers } from './condense/tier.ts'
import { bestLine } from './condense/lines.ts'
import { isOwn } from './condense/other.ts'
import { refers } from './condense/pointing.ts'
import { messageIn } from './discourse/message.ts'
import { rankOf } from './discourse/moves.ts'
import { isSuspended } from './discourse/whole.ts'
import { thoughtIn } from './japanese/plain.ts'
import { claimOf, LEADERLESS } from './graphics/statement.ts'
import type { Scene } from './proposal.ts'
import { span, widthOf, type Speech } from './speech.ts'

/** As wide may the one thought of such a page be, in ems. */
const THOUGHT = 72

/** Ems of a sentence of the usual length. */
const USUAL = 36

/** Ems of a line that says nothing on a page of its own. */
const SCRAP = 7

/** The line for a run of sentences that asks for no form; where none stands alone, the beginning of the sentence of the usual length. */
export function thoughtOf(scene: Scene, sentences: readonly Passage[]): Passage {
  const { speech, heading } = scene
  if (speech.isJapanese) return thoughtIn(speech, sentences)
  const line = speech.isEnglish ? claimOf(speech, sentences) : (messageOfAll(speech, sentences) ?? bestLine(speech, sentences, 30, heading === null ? [] : [heading]) ?? bestLine(speech, sentences, 44))
  if (line !== null && !(speech.isChinese && widthOf(line.text) < SCRAP)) return line
  const usual = speech.isEnglish ? 40 : 24
  const isNamed = (one: Passage): boolean => (speech.isEnglish ? !LEADERLESS.test(one.text) && !/^["“]/.test(one.text) && !isAnothers(speech, one) : !speech.isChinese || !(leans(one.text.slice(openerLength(one.text))) || refers(one.text.slice(0, 12))))
  const own = sentences.some(isNamed) ? sentences.filter(isNamed) : sentences
  if (!speech.isEnglish && !speech.isChinese) return wholeOf(speech, sentences)
  return withoutTear(speech, opening(speech, startOf(speech, own.reduce((a, b) => (Math.abs(widthOf(b.text) - usual) < Math.abs(widthOf(a.text) - usual) ? b : a)))))
}

/** The whole sentence of the usual length, in a language whose clauses are not told apart: rather one that leans on no other, and none too long where there is a shorter one. */
function wholeOf(speech: Speech, sentences: readonly Passage[]): Passage {
  const lines = sentences.map((sentence) => asked(speech, unmarked(speech, sentence)))
  const cost = ({ text }: Passage): number => Math.abs(widthOf(text) - USUAL) + (isOwn(text) ? 0 : USUAL)
  return lines.reduce((a, b) => (cost(b) < cost(a) ? b : a))
}

/** Without a quotation mark whose partner was cut away. */
const withoutTear = (speech: Speech, line: Passage): Passage => (speech.isChinese && !/[？?]$/.test(line.text) ? unmarked(speech, line) : line)

/** What a Chinese passage says, where it says something. */
function messageOfAll(speech: Speech, sentences: readonly Passage[]): Passage | null {
  const message = speech.isChinese ? messageIn(speech, sentences) : null
  return message !== null && rankOf(message.move) >= rankOf('told') ? message.text : null
}

/** A sentence without its end mark, with that of a Chinese question, in a language that is neither Chinese nor English without what joins it to the one before. */
function startOf(speech: Speech, sentence: Passage): Passage {
  const whole = unmarked(speech, sentence)
  if (speech.isChinese) return asked(speech, whole)
  return speech.isEnglish ? whole : bare(speech, whole)
}

/** The longest sentence that a page to be read may hold for its one thought. */
export function wholeThought({ speech }: Scene, sentences: readonly Passage[]): Passage | null {
  const fitting = sentences.map((one) => unmarked(speech, one)).filter((one) => widthOf(one.text) <= THOUGHT && !holdsAside(speech, one))
  return fitting.toSorted((a, b) => widthOf(b.text) - widthOf(a.text))[0] ?? null
}

/** Words that only lead on: nothing ends with them. */
const JOINT = /^(?:那[末么]|所以|因此|因而|但是?|而|于是|同时|并且|可是|不过)$/

/** As many of the first clauses of a sentence as a statement holds: where nothing stands alone, its beginning does. */
function opening(speech: Speech, sentence: Passage): Passage {
  const clauses = clausesOf(speech.outline.transcript, sentence)
  const most = speech.isEnglish ? 60 : speech.isChinese ? 54 : 44
  const question = speech.isChinese && /[？?]$/.test(sentence.text) ? questionIn(speech, sentence, clauses) : null
  if (question !== null && widthOf(question.text) <= most) return question
  if (speech.isEnglish && clauses.length > 1 && widthOf(clauses[0]!.text) < SCRAP) return opening(speech, span(speech, clauses[1]!, sentence))
  if (speech.isEnglish && clauses[0] !== undefined && opensSentence(clauses[0].text)) return mainOf(speech, clauses) ?? sentence
  if (speech.isEnglish && widthOf(sentence.text) <= most) return sentence
  const last = clauses.findLast((clause) => widthOf(span(speech, sentence, clause).text) <= most && (!speech.isEnglish || (widthOf(clause.text) > 8 && !isUnfinished(span(speech, sentence, clause).text)))) ?? (speech.isEnglish ? clauses.find((clause) => widthOf(clause.text) > 8) : undefined) ?? clauses[0]
  const end = last !== undefined && speech.isChinese && JOINT.test(last.text) ? clauses[clauses.indexOf(last) - 1] : last
  const found = end === undefined ? sentence : span(speech, sentence, end)
  const isHalf = speech.isChinese && isSuspended(found.text)
  if (isHalf && widthOf(sentence.text) <= THOUGHT) return sentence
  const follows = isHalf ? clauses[clauses.findLastIndex(({ text }) => /^那[末么]/.test(text)) + 1] : undefined
  if (follows !== undefined && follows !== clauses[0]) return opening(speech, span(speech, follows, sentence))
  if (isHalf || (speech.isChinese && found.text.length <= (clauses[0]?.text.length ?? 0) && !canStand(found.text))) {
    const own = clauses.slice(1).find((clause) => widthOf(clause.text) >= SCRAP && widthOf(clause.text) <= most && canStand(clause.text))
    if (own !== undefined) return speech.cut(own.at, own.at + own.text.length)
  }
  const short = widthOf(found.text) <= 60 ? null : (speech.isEnglish ? /^.{24,100}(?=[,;:])/su : /^.{6,40}(?=[，；、：,;:])/su).exec(found.text)?.[0]
  return short ? speech.cut(found.at, found.at + short.length) : found
}

/** Whoever only wonders before the question: 大家可能都想过，. */
const WONDERS = /(?:疑惑|困惑|好奇|想过?|在想|问过?|觉得|思考)$/

/** A Chinese question without the words that only lead to it. */
function questionIn(speech: Speech, sentence: Passage, clauses: readonly Passage[]): Passage {
  const asked = clauses[clauses.findLastIndex(({ text }) => WONDERS.test(text)) + 1]
  return asked === undefined || widthOf(asked.text) < SCRAP ? sentence : speech.cut(asked.at, endOf(sentence))
}

/** The clause of an English sentence that its condition or time leads to. */
function mainOf(speech: Speech, clauses: readonly Passage[]): Passage | null {
  const main = clauses.slice(1).find(({ text }) => stands(speech, { ...clauses[0]!, text: capital(text) }))
  return main === undefined ? null : speech.cut(main.at, main.at + main.text.length)
}
