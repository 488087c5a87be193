import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf, unitsOf, type Clause } from '../clause.ts'
import { scoredCuts } from '../japanese/best.ts'
import { placeKey, remembered } from '../remembered.ts'
import { lettersOf, overlap, span, trimBy, widthOf, type Speech } from '../speech.ts'
import { canLeave, CONCEDED } from './bonds.ts'
import * as chinese from './chinese.ts'
import { LONG_TAKEN } from './concrete.ts'
import { asked, bare, stands, unmarked, wholeOf } from './cut.ts'
import * as english from './english-clauses.ts'
import { capital } from './joints.ts'
import { canStand, isAside, leans } from './fragments.ts'
import { VERB_FIRST } from './lexicon.ts'
import { isPeriod } from './nominal.ts'
import * as other from './other.ts'
import { refers } from './pointing.ts'
import { NUMBER, scoreOf } from './score.ts'
import { tierOf, WORTH } from './tier.ts'

/** A phrase that could be shown, with how much it says. */
export interface Candidate extends Passage {
  score: number
  /** Which member between semicolons it comes from; -1 for the whole sentence. */
  unit: number
}

/** A whole sentence loses neither condition nor subject: worth more than a clause, unless it is a row of measures. */
const COMPLETE = 1.2

/** The head of a member carries it; what follows explains. */
const HEAD = 1.3

/** What a line gains where most of its passage speaks of the same, and loses where nothing else there does. */
const CENTRAL = 0.8
const APART = 0.3

/** What the speaker says matters most, and what a line of it gains. */
const FIRST_OF_ALL = /^(?:而|但|同时)?，?(?:更|最)为?(?:重要|关键|根本|要紧|可贵|难得|突出)的/
const FOREMOST = 2

/** Two clauses of one length: 守着摊子，浮在面上. */
const TWINS = 1.2

/** What the writer set in bold is meant to be seen. */
const BOLD = 1.6

/** In talk a clause that neither demands nor acts is a scrap of the story. */
const SCRAP = 1.6
const DEMAND = /(?:一定要|必须|应该|应当|不能|不要|不得|千万|决不|坚决|就是|才是|关键|根本|目的|原则)/

/** Runs of clauses are joined only from short ones, in ems. */
const SHORT = 9

/**
 * The clauses of a sentence that can be shown, each bare, and runs of short ones joined as they stand.
 *
 *   | 有的单位守着摊子，浮在面上，把服务当负担；
 *           ^^^^^^^^^^^^^^ one line of two short clauses
 */
export function candidatesOf(speech: Speech, sentence: Passage, width: number, ideal: number): Candidate[] {
  if (speech.isJapanese) return scoredCuts(speech, sentence, width, ideal).map((cut) => ({ ...cut, unit: 0 }))
  if (!speech.isChinese && !speech.isEnglish) return wholeLines(speech, sentence, width, ideal)
  if (speech.isChinese && chinese.SPOKEN_END.test(sentence.text)) return []
  if (speech.isTalk && CONCEDED.test(speech.outline.transcript.text.slice(endOf(sentence), endOf(sentence) + 3))) return []
  if (isHeadingAgain(speech, sentence) || (speech.isEnglish && other.isTorn(sentence.text))) return []
  const centrality = speech.centrality(sentence) * 2 - 1
  const central = centrality * (centrality < 0 ? APART : CENTRAL)
  const found: Candidate[] = []
  const complete = completeOf(speech, sentence)
  if (complete !== null && widthOf(complete.text) <= width) {
    const bonus = VERB_FIRST.test(complete.text) ? 0 : COMPLETE
    found.push({ ...complete, unit: -1, score: scoreOf(speech, speech.isEnglish ? capital(complete.text) : complete.text, ideal) + bonus })
  }
  unitsIn(speech, sentence).forEach((unit, index) => {
    found.push(...runsOf(speech, unit, width, ideal).map((candidate) => ({ ...candidate, unit: index })))
  })
  const rank = (text: string): number => (speech.isEnglish ? WORTH[tierOf(speech, sentence, text)] - WORTH.ordinary : 0)
  const foremost = speech.isChinese && FIRST_OF_ALL.test(sentence.text) ? FOREMOST : 0
  const telling = speech.isChinese ? found.filter(({ text }) => !LONG_TAKEN.test(text)) : found
  return telling.map((candidate) => ({ ...candidate, score: candidate.score + central + foremost + rank(candidate.text) + (speech.isBold(candidate) ? BOLD : 0) }))
}

/** Ems of a sentence that is read at a glance. */
const SENTENCE = 56

/** A sentence of a language whose clauses nobody here can tell apart: whole, or not at all. */
function wholeLines(speech: Speech, sentence: Passage, width: number, ideal: number): Candidate[] {
  const line = asked(speech, unmarked(speech, sentence))
  const isLine = other.isOwn(line.text) && !/[:;,]\s*$/.test(sentence.text) && widthOf(line.text) <= Math.max(width, SENTENCE) && !isHeadingAgain(speech, sentence)
  return isLine ? [{ ...line, unit: -1, score: scoreOf(speech, line.text, Math.max(ideal, SENTENCE / 2)) + COMPLETE + (speech.isBold(line) ? BOLD : 0) }] : []
}

/** Whether a sentence is a heading said once more, as a speaker does who sums up, its number before it or not; the heading itself is none. */
export function isHeadingAgain(speech: Speech, sentence: Passage): boolean {
  const words = lettersOf(sentence.text)
  const heading = words.length >= 4 ? speech.headings.get(words) : undefined
  return heading !== undefined && !overlap(heading, sentence)
}

/** A member of a sentence and its clauses as they can be shown, however wide a line may be. */
interface Unit {
  /** What tells it from every other unit of the speech. */
  key: string
  clauses: readonly Clause[]
  lines: readonly Passage[]
  /** Which of the lines stand alone. */
  fit: readonly boolean[]
  /** The first that stands and is no aside. */
  head: number
}

const unitsIn = remembered((speech, sentence: Passage): Unit[] => unitsOf(clausesOf(speech.outline.transcript, sentence)).map((clauses, index, units) => {
  const next = units[index + 1]?.[0]
  const lines = clauses.map((clause) => bare(speech, clause))
  const isBound = (i: number): boolean => speech.isEnglish && ((i < clauses.length - 1 && english.breaksOff(clauses[i]!.text)) || clauses.slice(0, i).some(({ text }) => english.conditions(text)) || english.endsList(clauses[i]!, clauses[i - 1]))
  const fit = lines.map((line, i) => stands(speech, line) && !isBound(i) && (speech.isChinese || !(speech.isEnglish ? english : other).waits(clauses[i]!, clauses[i + 1] ?? next)))
  return { key: `${placeKey(sentence)} ${index}`, clauses, lines, fit, head: clauses.findIndex((clause, i) => fit[i] === true && !isAside(clause.text)) }
}), placeKey)

/** Whether a run of clauses keeps its sense without the rest of its unit. */
const isFree = remembered(
  (speech, { clauses }: Unit, from: number, to: number, { text }: Passage): boolean => !tearsSeries(clauses, from, to) && (!speech.isChinese || canLeave({ clauses, from, to, text })),
  ({ key }, from, to, { at }) => `${key} ${from} ${to} ${at}`,
)

function runsOf(speech: Speech, whole: Unit, width: number, ideal: number): Omit<Candidate, 'unit'>[] {
  const found: Omit<Candidate, 'unit'>[] = []
  const { clauses: unit, lines, fit, head } = whole
  for (let i = 0; i < unit.length; i++) {
    if (!fit[i]) continue
    for (let j = i; j < Math.min(unit.length, i + 3); j++) {
      if (j > i && (!fit[j] || lines[j]!.at !== unit[j]!.at || widthOf(unit[j]!.text) > SHORT || widthOf(lines[i]!.text) > SHORT)) break
      const alone = j === i ? lines[i]! : span(speech, lines[i]!, unit[j]!)
      if (widthOf(alone.text) > width) break
      const run = datedOf(speech, alone, unit[i - 1], width)
      if (!isFree(speech, whole, i, j, run)) continue
      let score = scoreOf(speech, run.text, ideal)
      if (i === head) score += HEAD
      if (j === i + 1 && Math.abs(lines[i]!.text.length - unit[j]!.text.length) <= 1) score += TWINS
      if (speech.isTalk && !VERB_FIRST.test(run.text) && !DEMAND.test(run.text)) score -= SCRAP
      found.push({ ...run, score })
    }
  }
  return found
}

/**
 * Three or more clauses that begin with the same word and are about equally long, or short ones of one length that demand
 * nothing: some do not stand for all.
 *
 *   | 灯不灭，门不关，书不少
 *     ^^^^^^^^^^^^^^ not without the third
 */
function tearsSeries(unit: readonly Clause[], from: number, to: number): boolean {
  return unit.slice(from, to + 1).some(({ text }) => {
    const alike = unit.filter((clause) => clause.text[0] === text[0] && Math.abs(clause.text.length - text.length) <= 3)
    const even = unit.filter((clause) => clause.text.length === text.length && text.length <= 5)
    return [alike, even.some((clause) => !VERB_FIRST.test(clause.text)) ? even : []].some((series) => series.length >= 3 && !series.every((clause) => unit.indexOf(clause) >= from && unit.indexOf(clause) <= to))
  })
}

/** The sentence itself as a line, its joining opener cut off, when it leans on no other; otherwise null. */
const completeOf = remembered((speech, sentence: Passage): Passage | null => {
  if (speech.isEnglish) return wholeOf(speech, sentence)
  if (!speech.isChinese || /[？?：:]\s*$/.test(sentence.text) || chinese.HEARSAY.test(sentence.text)) return null
  const whole = unmarked(speech, sentence)
  const line = trimBy(speech, whole, chinese.openerLength(whole.text))
  const rest = trimBy(speech, line, chinese.willLength(line.text))
  const [first] = clausesOf(speech.outline.transcript, rest)
  const isSingle = first !== undefined && first.text.length === rest.text.length
  if (isSingle ? !canStand(rest.text) : startsOff(speech, rest)) return null
  return leans(rest.text) || !chinese.balanced(rest.text) || rest.text.length < 4 ? null : rest
}, placeKey)

/** Whether a sentence points at the one before it in its first clause, or right after a short one: 那一年，这个想法……. */
function startsOff(speech: Speech, sentence: Passage): boolean {
  const [first, second] = clausesOf(speech.outline.transcript, sentence)
  return first !== undefined && (refers(first.text) || (first.text.length <= 5 && second !== undefined && refers(second.text)))
}

/**
 * A number together with the period that it holds for, where there is room.
 *
 *   | 到明年年底，书房覆盖九成社区
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function datedOf(speech: Speech, run: Passage, before: Clause | undefined, width: number): Passage {
  if (before === undefined || !speech.isChinese || !isPeriod(before.text) || !(NUMBER.test(run.text) || /百分之/.test(run.text))) return run
  const dated = span(speech, before, run)
  return widthOf(dated.text) <= width ? dated : run
}
