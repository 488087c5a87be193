import type { FiguresSlide } from '../../../model/deck.ts'
import type { Statistic } from '../../../model/outline.ts'
import { endOf, type Passage } from '../../../model/transcript.ts'
import { clausesOf, type Clause } from '../../clause.ts'
import { unmarked } from '../../condense/cut.ts'
import { canStand, openerLength } from '../../condense/english.ts'
import { inside, overlap, trimBy, widthOf, type Speech } from '../../speech.ts'

type Figure = FiguresSlide['figures'][number]

/** Ems of what is said of a number. */
const LABEL = 30

/** How exact a number is: it is part of it. */
const ABOUT = /(?:\b(?:almost|nearly|about|around|over|under|more than|less than|fewer than|at least|up to|only|roughly|some|just)\s+)+$/i

/** Words that no label ends with: the number is one of many, or a name, or nobody says here of what. */
const HANGS = /\b(?:an?|the) \p{L}+\s*$|\b(?:an?|the|this|that|these|those|our|their|its|and|or|of|in|on|for|with|from|than|between|fy|no|there (?:were|was|are|is|will be))\s*$/iu

/** When it was so, said after the number. */
const WHEN = /^\s*(?:(?:(?:in|by|since|until|during) )?(?:\d{4}|(?:last|this|next|each|every|the past) (?:year|month|week)|today|now)|(?:a|per|each|every) (?:year|month|week|day))?$/i

/** How often an amount is paid, and for whom. */
const RATE = /^\s((?:a|per|each|every) (?:hour|day|week|month|year)) (for .+)$/i

/** What only joins a name to its number: the growth was 9 %. */
const COPULA = /(?:\s+(?:is|was|are|were))?\s*$/i

/** What joins a name to a number that is only told about: rose by more than 9 %. */
const MEASURED = /(?:\s+(?:is|was|are|were|by|to|of|at))?\s*$/i

/** A number so small counts what the speaker is about to name. */
const SMALL = /^\d$/

/**
 * The numbers of an English sentence that end their clause or begin it, each with the rest of the clause as what is said of it.
 *
 *   | Last year the branch lent 40,000 books.        | Almost 900 readers come back every week.
 *               ^^^^^^^^^^^^^^^ ^^^^^^ ^^^^^            ^^^^^^^^^^ ^^^^^^^ ^^^^^^^^^^^^^^^^^^^^
 */
export function englishFiguresOf(speech: Speech, sentence: Passage): Figure[] {
  return found(speech, sentence).flatMap((figure) => legible(speech, figure) ?? [])
}

/** Ems of a number that is read from afar. */
const WIDEST = 7

/** A rank that goes with what is counted where the number would be too wide. */
const RANK = /\s(?:thousand|million|billion|trillion)$/i

/**
 * A number that fits in its column: its rank stands beside what it counts where it is too wide; null where that is not enough.
 *
 *   | Nearly 20 million readers
 *     ^^^^^^^^^ ^^^^^^^^^^^^^^^ value, unit
 */
function legible(speech: Speech, figure: Figure): Figure | null {
  const { value, unit } = figure
  const rank = widthOf(value.text) <= WIDEST ? null : RANK.exec(value.text)
  const split = rank === null ? figure : { ...figure, value: trimBy(speech, value, 0, rank[0].length), unit: speech.cut(value.at + rank.index + 1, endOf(unit ?? value)) }
  return widthOf(split.value.text) > WIDEST || widthOf(split.unit?.text ?? '') > UNIT ? null : split
}

function found(speech: Speech, sentence: Passage): Figure[] {
  const statistics = inside(speech.outline.statistics, sentence)
  const series = seriesOf(speech, sentence, statistics)
  if (series.length > 0) return series
  const parted = partedOf(speech, sentence, statistics)
  if (parted !== null) return [parted]
  return clausesOf(speech.outline.transcript, sentence).flatMap((clause) => {
    const [statistic, ...more] = statistics.filter((one) => overlap(one.value, clause))
    if (statistic === undefined || more.length > 0 || !/\d/.test(statistic.value.text) || SMALL.test(statistic.value.text)) return []
    return figureOf(speech, clause, statistic) ?? []
  })
}

/** What is said of a number that is its own subject. */
const PREDICATE = /^(?:have|has|had|are|is|were|was|do|does|did|live|lives|lived|work|works|need|needs|cannot|can|go|die|leave|will)\b/i

/** What is set between a number and what is said of it. */
const ASIDE = /^(?:more|less|fewer|nearly|almost|about|or|that is|one|two|half|a|roughly|that['’]s)\b/i

/**
 * A number with what it counts, an aside, and what is said of it.
 *
 *   | 900 readers, a third of the town, have never borrowed a book.
 *     ^^^ ^^^^^^^                       ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function partedOf(speech: Speech, sentence: Passage, statistics: readonly Statistic[]): Figure | null {
  const [name, aside, said, ...more] = clausesOf(speech.outline.transcript, sentence).filter(({ text }) => !WHEN.test(text))
  const [statistic] = statistics
  if (name === undefined || aside === undefined || said === undefined || more.length > 0 || statistic === undefined || !ASIDE.test(aside.text) || !PREDICATE.test(said.text)) return null
  const lead = name.text.slice(0, Math.max(0, statistic.value.at - name.at))
  const about = ABOUT.exec(lead)?.[0].length ?? 0
  if (!overlap(statistic.value, name) || lead.length > about + openerLength(lead) || widthOf(said.text) > LABEL) return null
  const rest = speech.cut(endOf(statistic.value), endOf(name))
  const unit = trimBy(speech, rest, /^\s*/.exec(rest.text)![0].length)
  return widthOf(unit.text) > UNIT ? null : { value: speech.cut(statistic.value.at - about, endOf(statistic.value)), unit: unit.text === '' ? null : unit, subject: speech.cut(said.at, endOf(said)), change: null }
}

/** Ems of what a number counts, beside it. */
const UNIT = 12

/** A small number in words, with what it counts. */
const SPELLED = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)(?= \p{Ll})/iu

/** What a number counts, and for which time or where. */
const COUNTED = /^\s+(\S+?(?: of [^,]+?| [^\s,]+?)??)(?:\s+((?:a|an|per|each|every|in|on|last|this|over|since|by|for|from|to|at|within|during|across)\s[^,]+))?$/i

/** Before the first number of a series stands so much: who, and what they did. */
const LEAD = 24

/**
 * Two or more numbers after one verb, each with what it counts and for which time.
 *
 *   | We saved 240 lamps in the first year, 11 tonnes of oil a month and two carts.
 *              ^^^ ^^^^^ ^^^^^^^^^^^^^^^^^  ^^ ^^^^^^^^^^^^^ ^^^^^^^ value, unit, subject
 */
function seriesOf(speech: Speech, sentence: Passage, statistics: readonly Statistic[]): Figure[] {
  const [first] = statistics
  if (first === undefined || first.unit === null || widthOf(sentence.text.slice(0, first.value.at - sentence.at)) > LEAD) return []
  const parts = unmarked(speech, sentence).text.slice(first.value.at - sentence.at).split(/(?<=[^\d]), (?:and )?| and /)
  const figures: Figure[] = []
  let at = first.value.at
  for (const part of parts) {
    at = speech.outline.transcript.text.indexOf(part, at)
    const statistic = statistics.find(({ value }) => value.at >= at && value.at < at + part.length)
    const [number = ''] = statistic === undefined ? (SPELLED.exec(part) ?? []) : [part.slice(0, endOf(statistic.value) - at)]
    const about = statistic === undefined ? 0 : statistic.value.at - at
    const [, unit = '', said = ''] = COUNTED.exec(part.slice(number.length)) ?? []
    if (number === '' || unit === '' || widthOf(unit) > UNIT || widthOf(said) > LABEL || (about > 0 && !ABOUT.test(part.slice(0, about)))) {
      if (figures.length > 0) break
      return []
    }
    const start = at + part.indexOf(unit, number.length)
    const end = at + part.length
    figures.push({ value: speech.cut(at, at + number.length), unit: speech.cut(start, start + unit.length), subject: said === '' ? null : speech.cut(end - said.length, end), change: null })
    at = end
  }
  return figures.length >= 2 && figures.some(({ value }) => /\d{2}/.test(value.text)) ? figures : []
}

/** What is said before a series of numbers: who, and what they did; null where the sentence holds none. */
export function leadOfSeries(speech: Speech, sentence: Passage): Passage | null {
  const [first] = seriesOf(speech, sentence, inside(speech.outline.statistics, sentence))
  const lead = first === undefined ? null : unmarked(speech, speech.cut(sentence.at, first.value.at))
  return lead === null || lead.text.split(' ').length < 2 ? null : lead
}

/** Ems of a unit among three figures and more. */
const AMONG = 7.5

/** Figures side by side, long units as part of what is said; null where that cannot be. */
export function amongOthers(speech: Speech, figures: readonly Figure[]): Figure[] | null {
  if (figures.length < 3) return [...figures]
  const fitting = figures.flatMap((figure) => {
    const { unit, subject } = figure
    if (unit === null || widthOf(unit.text) <= AMONG) return figure
    if (subject === null) return { ...figure, unit: null, subject: unit }
    return subject.at - endOf(unit) === 1 ? { ...figure, unit: null, subject: speech.cut(unit.at, endOf(subject)) } : []
  })
  return fitting.length === figures.length ? fitting : null
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
  const isWide = widthOf(before.text.slice(before.text.length - about) + value.text.replace(RANK, '')) > WIDEST
  const named = trimBy(speech, before, openerLength(before.text), isWide ? 0 : about)
  const name = trimBy(speech, named, 0, (isWide ? COPULA : MEASURED).exec(named.text)![0].length)
  if (WHEN.test(after.text) && isLabel(name) && !HANGS.test(before.text.slice(0, before.text.length - about) || 'the')) return { value: speech.cut(value.at - (isWide ? 0 : about), endOf(value)), unit, subject: name, change: null }
  const rate = RATE.exec(after.text)
  if (unit === null && rate !== null && /[$€£]/.test(value.text) && widthOf(rate[2]!) <= LABEL) return { value, unit: speech.cut(end + 1, end + 1 + rate[1]!.length), subject: speech.cut(endOf(after) - rate[2]!.length, endOf(after)), change: null }
  const whole = trimBy(speech, after, /^\s*/.exec(after.text)![0].length)
  const rest = widthOf(whole.text) <= LABEL ? whole : trimBy(speech, whole, 0, whole.text.length - (/ (?:while|because|when|as|so that) /.exec(whole.text)?.index ?? whole.text.length))
  const isFirst = openerLength(before.text) + about >= before.text.length
  return isFirst && (isLabel(rest) || (PREDICATE.test(rest.text) && widthOf(rest.text) <= LABEL && widthOf(rest.text) >= 8)) ? { value: speech.cut(value.at - about, endOf(value)), unit, subject: rest, change: null } : null
}

/** A subject with a verb that wants an object, which the number is: our branch had …; we need. */
const WANTS_OBJECT = /\b(?:had|has|have|got|needs?|needed|want|wants|wanted|owns?|owned|employs?|employed|serves?|served|includes?|included|takes?|took|gets?|runs?|ran|makes?|made)$/i

function isLabel({ text }: Passage): boolean {
  return !WANTS_OBJECT.test(text) && widthOf(text) >= 4 && widthOf(text) <= LABEL && !/^(?:it|they|that|this|these|those|which|he|she|is|are|was|were|have|has|had|will)\b/i.test(text)
}
