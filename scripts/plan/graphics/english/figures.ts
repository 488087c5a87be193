import type { FiguresSlide } from '../../../model/deck.ts'
import type { Statistic } from '../../../model/outline.ts'
import { endOf, type Passage } from '../../../model/transcript.ts'
import { clausesOf, type Clause } from '../../clause.ts'
import { canStand, openerLength } from '../../condense/english.ts'
import { inside, overlap, trimBy, widthOf, type Speech } from '../../speech.ts'

type Figure = FiguresSlide['figures'][number]

/** Ems of what is said of a number. */
const LABEL = 30

/** How exact a number is: it is part of it. */
const ABOUT = /(?:\b(?:almost|nearly|about|around|over|under|more than|less than|fewer than|at least|up to|only|roughly|some|just)\s+)+$/i

/** Words that no label ends with: the number is one of many, or a name, or nobody says here of what. */
const HANGS = /\b(?:an?|the|this|that|these|those|our|their|its|and|or|of|in|on|for|with|from|than|between|fy|no|there (?:were|was|are|is|will be))\s*$/i

/** When it was so, said after the number. */
const WHEN = /^\s*(?:(?:(?:in|by|since|until|during) )?(?:\d{4}|(?:last|this|next|each|every|the past) (?:year|month|week)|today|now)|(?:a|per|each|every) (?:year|month|week|day))?$/i

/** What only joins a name to its number: the growth was 9 %. */
const COPULA = /(?:\s+(?:is|was|are|were))?\s*$/i

/** A number so small counts what the speaker is about to name. */
const SMALL = /^\d$/

/**
 * The numbers of an English sentence that end their clause or begin it, each with the rest of the clause as what is said of it.
 *
 *   | Last year the branch lent 40,000 books.        | Almost 900 readers come back every week.
 *               ^^^^^^^^^^^^^^^ ^^^^^^ ^^^^^            ^^^^^^^^^^ ^^^^^^^ ^^^^^^^^^^^^^^^^^^^^
 */
export function englishFiguresOf(speech: Speech, sentence: Passage): Figure[] {
  const statistics = inside(speech.outline.statistics, sentence)
  return clausesOf(speech.outline.transcript, sentence).flatMap((clause) => {
    const [statistic, ...more] = statistics.filter((one) => overlap(one.value, clause))
    if (statistic === undefined || more.length > 0 || !/\d/.test(statistic.value.text) || SMALL.test(statistic.value.text)) return []
    return figureOf(speech, clause, statistic) ?? []
  })
}

/** Whether a single number is worth a slide: a share, money, thousands. */
export function isRemarkable({ value, unit }: Figure): boolean {
  return /^(?:%|per ?cent)/i.test(unit?.text.trim() ?? '') || /[$€£]|\d,\d|\d{4}|million|billion/i.test(value.text)
}

function figureOf(speech: Speech, clause: Clause, { value, unit }: Statistic): Figure | null {
  const end = unit === null ? endOf(value) : endOf(unit)
  const before = speech.cut(clause.at, value.at)
  const after = speech.cut(end, endOf(clause))
  if (!canStand(clause.text) || !/^(?:\s|$)/.test(after.text)) return null
  const about = ABOUT.exec(before.text)?.[0].length ?? 0
  const name = trimBy(speech, before, openerLength(before.text), COPULA.exec(before.text)![0].length)
  if (WHEN.test(after.text) && isLabel(name) && !HANGS.test(before.text.slice(0, before.text.length - about) || 'the')) return { value, unit, subject: name, change: null }
  const rest = trimBy(speech, after, /^\s*/.exec(after.text)![0].length)
  const isFirst = openerLength(before.text) + about >= before.text.length
  return isFirst && isLabel(rest) ? { value: speech.cut(value.at - about, endOf(value)), unit, subject: rest, change: null } : null
}

function isLabel({ text }: Passage): boolean {
  return widthOf(text) >= 4 && widthOf(text) <= LABEL && !/^(?:it|they|that|this|these|those|which|he|she|is|are|was|were|have|has|had|will)\b/i.test(text)
}
