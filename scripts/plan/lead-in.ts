import { endOf, type Passage } from '../model/transcript.ts'
import { clausesOf } from './clause.ts'
import { bare, stands, unmarked } from './condense/cut.ts'
import { isHeadline } from './condense/weight.ts'
import { hasSubject } from './discourse/subject.ts'
import type { Scene } from './proposal.ts'
import { widthOf, type Speech } from './speech.ts'

/** Ems of a clause that leads up to a form, and of a whole sentence, which may take two lines. */
const CLAUSE = 22
const SENTENCE = 30

/** What follows from a condition, or tells by whom something is done, is no title without it. */
const FOLLOWS = /^.{0,8}(?:才|就)|^(?:由|经|按|据|用于|其中)/

/** Fewer ems say nothing. */
const LEAST = 6

/**
 * What is said last before the first member of a form, where nothing more telling stands above it; null for nothing.
 *
 *   | 借书的路子要变一变，从“人找书”转到“书找人”。
 *     ^^^^^^^^^^^^^^^^^^         ^^^^^^ first member
 */
export function leadInOf({ speech, sentences }: Scene, members: readonly Passage[]): Passage | null {
  if (speech.isJapanese) return null
  const heads = (one: Passage): boolean => stands(speech, one) && (!speech.isEnglish || isHeadline(one.text))
  const first = Math.min(...members.map(({ at }) => at))
  const said = sentences.filter(({ at }) => at < first)
  const clauses = said.flatMap((sentence) => clausesOf(speech.outline.transcript, sentence).filter((clause, i) => !speech.isChinese || i === 0 || (hasSubject(clause.text) && !FOLLOWS.test(clause.text))))
    .filter((clause) => endOf(clause) <= first)
    .map((clause) => bare(speech, clause, true))
  const clause = clauses.findLast((one) => widthOf(one.text) >= LEAST && widthOf(one.text) <= CLAUSE && heads(one))
  if (clause !== undefined) return clause
  const whole = said.filter((sentence) => endOf(sentence) <= first).map((sentence) => unmarked(speech, sentence))
  return whole.findLast((one) => widthOf(one.text) <= SENTENCE && heads(one)) ?? null
}

/** What is denied, and how what is so instead goes on from it. */
const DENIED = /不是|并非|不在于|不靠|不在乎|不只是|不仅仅是/
const INSTEAD = /^，(?:而是|而在于|而要|而靠|更是|还是|是(?!不是))[^，。；：！？—]+/

/**
 * A title that denies, together with what is so instead; null where both are too wide for one.
 *
 *   | 开馆不是为了热闹，而是为了安静。
 *     ^^^^^^^^^^^^^^^^ half ^^^^^^^^^^^^ its other half
 */
export function withOtherHalf(speech: Speech, title: Passage): Passage | null {
  if (!speech.isChinese || !DENIED.test(title.text)) return title
  const other = INSTEAD.exec(speech.cut(endOf(title), endOf(title) + SENTENCE).text)?.[0]
  if (other === undefined) return title
  const both = speech.cut(title.at, endOf(title) + other.length)
  return widthOf(both.text) <= SENTENCE ? both : null
}
