import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf, unitsOf, type Clause } from '../clause.ts'
import { overlap, span, trimBy, widthOf, type Speech } from '../speech.ts'
import * as chinese from './chinese.ts'
import * as other from './other.ts'

/** What a line is wanted for. */
export interface Wish {
  /** At most so many lines. */
  count: number
  /** Widest line, in ems. */
  width: number
  /** The width a line should have at best, in ems. */
  ideal?: number
  /** Words that are shown already: a line that repeats one is not taken. */
  shown?: readonly Passage[]
  /** Lines from this many units (members between semicolons) at most once each. */
  onePerSentence?: boolean
  /** Lines that say less than this are not taken; see `scoreOf`. */
  least?: number
}

interface Candidate extends Passage {
  score: number
}

/** Candidates are asked for again and again while a scene is cut into slides: each is found once. */
const known = new WeakMap<Speech, Map<string, Candidate[]>>()

function knownCandidates(speech: Speech, sentence: Passage, wish: Wish): Candidate[] {
  const ideal = wish.ideal ?? Math.min(wish.width, 13)
  const key = `${sentence.at} ${sentence.text.length} ${wish.width} ${ideal}`
  let mine = known.get(speech)
  if (mine === undefined) known.set(speech, (mine = new Map()))
  let candidates = mine.get(key)
  if (candidates === undefined) mine.set(key, (candidates = candidatesOf(speech, sentence, wish.width, ideal)))
  return candidates
}

/** A clause without what only joins it to the sentence before: openers, the acting subject, a bare 要. */
export function bare(speech: Speech, clause: Passage, keepSubject = false): Passage {
  if (!speech.isChinese) return trimBy(speech, clause, other.openerLength(clause.text))
  let rest = trimBy(speech, clause, chinese.openerLength(clause.text))
  if (!keepSubject) {
    const subject = chinese.subjectLength(rest.text)
    if (subject > 0) rest = trimBy(speech, rest, subject)
  }
  return trimBy(speech, rest, chinese.willLength(rest.text))
}

/** Whether a passage is a phrase that can be shown alone. */
export function stands(speech: Speech, passage: Passage): boolean {
  return speech.isChinese ? chinese.canStand(passage.text) : other.canStand(passage.text)
}

/**
 * The clauses of a sentence that can be shown, each bare, and runs of short ones joined as they stand.
 *
 *   | 有的单位守着摊子，浮在面上，把服务当负担；
 *           ^^^^^^^^^^^^^^ one line of two short clauses
 */
function candidatesOf(speech: Speech, sentence: Passage, width: number, ideal: number): Candidate[] {
  const found: Candidate[] = []
  const complete = completeOf(speech, sentence)
  if (complete !== null && widthOf(complete.text) <= width) found.push({ ...complete, score: scoreOf(speech, complete, ideal) + (chinese.VERB_FIRST.test(complete.text) ? 0 : COMPLETE) })
  for (const unit of unitsOf(clausesOf(speech.outline.transcript, sentence))) {
    const lines = unit.map((clause, i) => lineOf(speech, unit, i, clause))
    for (let i = 0; i < unit.length; i++) {
      const line = lines[i]
      if (line === null || line === undefined) continue
      for (let j = i; j < unit.length && j < i + 3; j++) {
        if (j > i && (lines[j] === null || lines[j]!.at !== unit[j]!.at || widthOf(unit[j]!.text) > 9)) break
        const whole = j === i ? line : span(speech, line, unit[j]!)
        if (widthOf(whole.text) > width) break
        if (j > i && widthOf(line.text) > 9) break
        const next = unit[j + 1]
        if (next !== undefined && speech.isChinese && /^(?:而是|才|就(?!业)|却|反而)/.test(next.text)) continue
        const twins = j === i + 1 && Math.abs(line.text.length - unit[j]!.text.length) <= 1 ? 1.4 : 0
        found.push({ ...whole, score: scoreOf(speech, whole, ideal) + twins })
      }
    }
  }
  return found
}

/** A whole sentence loses neither condition nor subject: worth more than a clause, unless it is a row of measures. */
const COMPLETE = 1.2

/** The sentence itself as a line, its joining opener cut off, when it leans on no other; otherwise null. */
function completeOf(speech: Speech, sentence: Passage): Passage | null {
  if (!speech.isChinese || /[？?：:]\s*$/.test(sentence.text)) return null
  const whole = unmarked(speech, sentence)
  const line = trimBy(speech, whole, chinese.openerLength(whole.text))
  const bareWill = trimBy(speech, line, chinese.willLength(line.text))
  return chinese.leans(bareWill.text) || !chinese.balanced(bareWill.text) || bareWill.text.length < 4 ? null : bareWill
}

/**
 * 就 or 才 after a subject: the clause before it is its condition, with or without 如果.
 *
 *   | 离开了读者，图书馆就成了仓库
 *     ^^^^^^^^^^  ^^^^^^^^^^^^^^^^ neither stands without the other
 */
const CONSEQUENCE = /^.{0,8}(?:(?<![成造迁])就(?![业医餐地近读])|(?<![德人口天英奇贤])才(?![能干华智艺学])|方能|方可|也只)/

function lineOf(speech: Speech, unit: readonly Clause[], i: number, clause: Clause): Passage | null {
  const line = bare(speech, clause)
  if (!stands(speech, line)) return null
  if (!speech.isChinese) return line
  const before = unit[i - 1]
  if (before !== undefined && /^(?:如果|只要|只有|除非|即使|无论|不管|虽然|尽管|由于|因为|之所以|若)/.test(before.text)) return null
  if (before !== undefined && chinese.GOVERNS_ON.test(before.text.slice(0, 8)) && /(?:的现象|的问题|的局面|的情况|的行为|的做法)$/.test(clause.text)) return null
  if (clause.mark === '：' || /[？?]/.test(clause.mark)) return null
  const after = unit[i + 1]
  if (before !== undefined && CONSEQUENCE.test(clause.text)) return null
  if (after !== undefined && CONSEQUENCE.test(after.text)) return null
  return line
}

function scoreOf(speech: Speech, line: Passage, ideal: number): number {
  const width = widthOf(line.text)
  const fit = width <= ideal ? Math.min(1, width / 6) : Math.max(0, 1 - (width - ideal) / 14)
  let score = speech.salience(line.text) + 2.4 * fit
  if (speech.isChinese && chinese.VERB_FIRST.test(line.text)) score += 1.2
  if (/[“《]/.test(line.text)) score += 0.4
  if (/\d|[一二三四五六七八九十百千万亿]+[个项条种]/.test(line.text)) score += 0.3
  if (/(?:这|那|他们|它|其中|等等|等)/.test(line.text)) score -= 1.2
  if (speech.isChinese) score -= chinese.chattiness(line.text)
  return score
}

/**
 * The lines of a passage that say most in few words, in the order of the speech, none overlapping
 * another. Every line is a contiguous cut that stands on its own.
 */
export function linesOf(speech: Speech, sentences: readonly Passage[], wish: Wish): Passage[] {
  const candidates = sentences
    .flatMap((sentence, index) => knownCandidates(speech, sentence, wish).map((candidate) => ({ ...candidate, sentence: index })))
    .sort((a, b) => b.score - a.score || a.at - b.at)
  const chosen: (Candidate & { sentence: number })[] = []
  const perSentence = new Map<number, number>()
  for (const candidate of candidates) {
    if (chosen.length === wish.count || candidate.score < (wish.least ?? -Infinity)) break
    const limit = wish.onePerSentence ? 1 : 2
    if ((perSentence.get(candidate.sentence) ?? 0) >= limit && sentences.length > 1) continue
    if ([...chosen, ...(wish.shown ?? [])].some((other) => overlap(other, candidate) || repeats(candidate.text, other.text))) continue
    chosen.push(candidate)
    perSentence.set(candidate.sentence, (perSentence.get(candidate.sentence) ?? 0) + 1)
  }
  return chosen.sort((a, b) => a.at - b.at).map(({ text, at, span: place }) => ({ text, at, span: place }))
}

/** Whether two thirds of a line's pairs of neighbouring characters stand in another text already. */
function repeats(line: string, other: string): boolean {
  if (other.includes(line) || line.includes(other)) return true
  let same = 0
  for (let i = 0; i + 1 < line.length; i++) if (other.includes(line.slice(i, i + 2))) same++
  return line.length > 3 && same / (line.length - 1) >= 0.66
}

/** The single most telling line, or null when no clause can stand alone. */
export function bestLine(speech: Speech, sentences: readonly Passage[], width: number, shown: readonly Passage[] = []): Passage | null {
  return linesOf(speech, sentences, { count: 1, width, shown })[0] ?? null
}

/** A passage without its end mark. */
export function unmarked(speech: Speech, passage: Passage): Passage {
  const tail = /[。！？；，：、.!?;,:\s]+$/.exec(passage.text)?.[0].length ?? 0
  const rest = trimBy(speech, passage, 0, tail)
  return endOf(rest) > rest.at ? rest : passage
}
