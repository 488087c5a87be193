import type { BlankSlide } from '../../model/deck.ts'
import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf, unitsOf } from '../clause.ts'
import { holdsAside } from '../condense/cut.ts'
import { inside, overlap, span, widthOf, type Speech } from '../speech.ts'
import type { Stretch } from './study.ts'

type Phrase = BlankSlide['phrases'][number]

/** Phrases on one slide. */
const PHRASES = 3

/** A phrase to be remembered and its gap, in ems; the phrase is at least so many times as wide as the gap. */
const WIDEST = 44
const ANSWER = { least: 2, most: 14 }
const TIMES = 2.5

/**
 * Phrases worth knowing by heart, each with a gap where the word is that the speaker coined, defined or set against
 * another, or the number that was given; what a definition asks for comes before a number. None overlaps another; no more
 * than `most`.
 *
 *   | 书架要放在孩子够得着的地方，这就是“低书架”原则。
 *                                 ^^^^^^ gap
 */
export function blanksIn(speech: Speech, stretch: Stretch, most = PHRASES): Phrase[] {
  const chosen: Phrase[] = []
  for (const answer of answersIn(speech, stretch)) {
    const phrase = phraseAround(speech, stretch, answer)
    const isTaken = phrase === null || chosen.some((one) => overlap(whole(speech, one), whole(speech, phrase)) || one.answer.text === phrase.answer.text)
    if (!isTaken) chosen.push(phrase)
    if (chosen.length === most) break
  }
  return chosen.toSorted((a, b) => a.answer.at - b.answer.at)
}

function answersIn(speech: Speech, { passage }: Stretch): Passage[] {
  const facts = inside(speech.outline.facts, passage)
  const terms = facts.flatMap((fact) => (fact.kind === 'definition' ? [fact.term] : []))
  const coined = facts.flatMap((fact) => (fact.kind === 'slogan' ? [fact] : []))
  const sides = facts.flatMap((fact) => (fact.kind === 'contrast' ? [fact.but] : []))
  const numbers = inside(speech.outline.statistics, passage).map(({ value, unit }) => (unit !== null && unit.at === endOf(value) ? span(speech, value, unit) : value))
  return [...terms, ...coined, ...sides, ...numbers]
    .map((answer) => speech.cut(answer.at, endOf(answer)))
    .filter(({ text }) => widthOf(text) >= ANSWER.least && widthOf(text) <= ANSWER.most && !text.includes('\n'))
}

/** Of a sentence that does not ask: all of it around an answer, or the part of it between semicolons, or two clauses of that, or one: the longest that is not too wide. */
function phraseAround(speech: Speech, { sentences }: Stretch, answer: Passage): Phrase | null {
  const sentence = sentences.find((one) => one.at <= answer.at && endOf(one) >= endOf(answer))
  if (sentence === undefined || /[？?]\s*$/.test(sentence.text)) return null
  const clauses = clausesOf(speech.outline.transcript, sentence)
  const unit = unitsOf(clauses).find((one) => endOf(one.at(-1)!) >= endOf(answer)) ?? []
  const at = unit.findIndex((clause) => endOf(clause) >= endOf(answer))
  const clause = unit[at]
  if (clause === undefined || clause.at > answer.at) return null
  const [before, next] = [unit[at - 1], unit[at + 1]]
  const wider = [
    span(speech, clauses[0]!, clauses.at(-1)!),
    span(speech, unit[0]!, unit.at(-1)!),
    ...(before === undefined ? [] : [span(speech, before, clause)]),
    ...(next === undefined ? [] : [span(speech, clause, next)]),
    clause,
  ]
  const found = wider.find((one) => widthOf(one.text) <= WIDEST && !holdsAside(speech, one))
  if (found === undefined || widthOf(found.text) < widthOf(answer.text) * TIMES) return null
  const [head, tail] = [speech.cut(found.at, answer.at), speech.cut(endOf(answer), endOf(found))]
  return { before: head.text === '' ? null : head, answer, after: tail.text === '' ? null : tail }
}

function whole(speech: Speech, { before, answer, after }: Phrase): Passage {
  return span(speech, before ?? answer, after ?? answer)
}
