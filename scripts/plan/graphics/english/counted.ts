import { endOf, type Passage } from '../../../model/transcript.ts'
import { claimsOf } from '../../condense/claims.ts'
import { unmarked } from '../../condense/cut.ts'
import { announces } from '../../condense/announced.ts'
import { canStand, wordsOf } from '../../condense/english.ts'
import { capital, joinedLength, jointLength } from '../../condense/joints.ts'
import { dangles } from '../../condense/references.ts'
import { POINTS_BACK } from '../../condense/weight.ts'
import type { Proposal, Scene } from '../../proposal.ts'
import { trimBy, widthOf, type Speech } from '../../speech.ts'
import { shapeOfPoints } from '../points.ts'

/** Ems of a member, and of the words over the members. */
const MEMBER = 52
const TITLE = 48

/** So many sentences may be said of one member before the next, and so many before the first. */
const APART = 6
const AFTER = 1

/** How a sentence begins that is the first of several, and those after it. */
const JOINED = '(?:(?:and|so|now|but),? )?'
const ENDS = '(?:,|\\s+[–—-]|(?= (?:we|you|I|the|there|our|it|they|an?)\\b))\\s*(?=\\S)'
const ORDINALS = ['first(?:ly)?|first of all', 'second(?:ly)?|second of all', 'third(?:ly)?|third of all', 'fourth(?:ly)?', 'fifth(?:ly)?'].map((one) => new RegExp(`^${JOINED}(?:${one})${ENDS}`, 'i'))
const LAST = new RegExp(`^${JOINED}(?:finally|lastly|last of all|last but not least)${ENDS}`, 'i')

/** How many there are, as it is announced. */
const COUNT = /\b(two|three|four|five)\b/i
const NUMBERS = ['two', 'three', 'four', 'five']

/**
 * What is announced by its number or counted by adverbs, under the sentence that announces it: all of it, with whatever is said of each member between
 * them, or no such page.
 *
 *   | We have three wishes. First, the lamps must burn all night. … Second, we need a night bus. … And third, …
 *     ^^^^^^^^^^^^^^^^^^^^ title    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^
 *   | We must mend the stairs. There are two sides to this. We need wood. … And we need two carpenters.
 *     ^^^^^^^^^^^^^^^^^^^^^^^ title                           ^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function recogniseAnnounced({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isEnglish) return []
  return sentences.flatMap((sentence, at) => {
    const announced = announces(unmarked(speech, sentence).text) ? countIn(sentence.text) : null
    if (announced === null && !ORDINALS[0]!.test(sentence.text)) return []
    if (announced === null && sentences.slice(Math.max(0, at - 1 - AFTER), at).some((one) => announces(unmarked(speech, one).text) && countIn(one.text) !== null)) return []
    const first = announced === null ? at : sentences.slice(at + 1, at + 2 + AFTER).findIndex(({ text }) => ORDINALS[0]!.test(text)) + at + 1
    const members = (first > at || announced === null ? byOrdinals(sentences, first) : null) ?? (announced === null ? null : alike(sentences, at + 1, announced))
    if (members === null || members.length < 2 || (announced !== null && members.length !== announced)) return []
    const lines = members.flatMap((index) => lineOf(speech, sentences[index]!) ?? [])
    const over = announced === null ? null : titleOf(speech, sentences, at)
    if (lines.length < members.length || (announced === null && members.length < 3)) return []
    const from = over !== null && over.at < sentence.at ? at - 1 : at
    const shape = shapeOfPoints(lines.map((lead) => ({ mark: null, lead, points: [] })), over, `${lines.length} counted one by one`)
    return [{ from, to: members.at(-1)! + 1, score: 7.4, shape, covers: sentences.slice(from, members[0]) }]
  })
}

function countIn(text: string): number | null {
  const [, word] = COUNT.exec(text) ?? []
  return word === undefined ? null : NUMBERS.indexOf(word.toLowerCase()) + 2
}

/** Where the members begin that an adverb counts, from the first on; the last one may be called so. */
function byOrdinals(sentences: readonly Passage[], first: number): number[] | null {
  const found = [first]
  for (const ordinal of ORDINALS.slice(1)) {
    const last = found.at(-1)!
    const near = (form: RegExp): number => sentences.findIndex(({ text }, at) => at > last && at <= last + APART && form.test(text))
    const next = near(ordinal)
    const end = next < 0 ? near(LAST) : -1
    if (next < 0 && end < 0) break
    found.push(next < 0 ? end : next)
    if (next < 0) break
  }
  return found.length < 2 ? null : found
}

/** Where so many members begin with the same two words, whatever joins them. */
function alike(sentences: readonly Passage[], from: number, count: number): number[] | null {
  const headOf = (text: string): string => wordsOf(text.slice(ordinalLength(text)).toLowerCase()).slice(0, 2).join(' ')
  const head = sentences[from] === undefined ? '' : headOf(sentences[from].text)
  const found = sentences.flatMap(({ text }, at) => (at >= from && at < from + count * APART && headOf(text) === head ? [at] : []))
  const near = found.filter((at, i) => i === 0 || at - found[i - 1]! <= APART)
  return near.length === count ? near : null
}

const ordinalLength = (text: string): number => [...ORDINALS, LAST].reduce((most, form) => Math.max(most, form.exec(text)?.[0].length ?? 0), joinedLength(text))

/** A member without what counts it: all of its sentence, what it says before a dash, or what else can be cut from it where that is too much. */
function lineOf(speech: Speech, sentence: Passage): Passage | null {
  const plain = unmarked(speech, sentence)
  const whole = trimBy(speech, plain, ordinalLength(plain.text))
  const stands = (line: Passage): boolean => widthOf(line.text) <= MEMBER && !dangles(line.text) && !POINTS_BACK.test(line.text)
  const short = /^.{12,}?(?=\s[–—-]\s|—|;)/.exec(whole.text)?.[0].length
  const plainly = [whole, ...(short === undefined ? [] : [speech.cut(whole.at, whole.at + short)])].find((line) => stands(line) && canStand(capital(line.text), true))
  if (plainly !== undefined) return plainly
  return claimsOf(speech, sentence, MEMBER).filter(({ text, tier }) => tier !== 'refused' && stands(text)).toSorted((a, b) => b.score - a.score)[0]?.text ?? null
}

/** What announces them, or where that points at the sentence before it, that one. */
function titleOf(speech: Speech, sentences: readonly Passage[], at: number): Passage | null {
  const own = unmarked(speech, sentences[at]!)
  const isNamed = !/\b(?:this|that|these|those|it|them)\b/i.test(own.text)
  const before = sentences[at - 1]
  const over = isNamed ? own : before === undefined ? null : unmarked(speech, before)
  if (over === null) return null
  const title = trimBy(speech, over, jointLength(over.text))
  return widthOf(title.text) <= TITLE && (isNamed || canStand(capital(title.text))) && endOf(title) > title.at && !dangles(title.text) ? title : null
}
