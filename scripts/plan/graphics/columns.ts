import type { ColumnsSlide } from '../../model/deck.ts'
import type { Sentence } from '../../model/outline.ts'
import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf } from '../clause.ts'
import { unmarked } from '../condense/cut.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { inside, trimBy, widthOf, type Speech } from '../speech.ts'
import { measureOf } from './figures.ts'

/** Times of one kind, by which they are put in order: years, quarters, months, counted years. */
const TIMES: readonly { pattern: RegExp, order: (text: string) => number }[] = [
  { pattern: /(?<![\d,.])(?:1[89]|20)\d{2}年(?:度|底|末)?|(?<=\b(?:in|by|since|from|for|of) )(?:1[89]|20)\d{2}\b(?![,.]\d)/gi, order: (text) => Number(text.slice(0, 4)) },
  { pattern: /第?[一二三四]季度/g, order: (text) => '一二三四'.indexOf(/[一二三四]/.exec(text)![0]) },
  { pattern: /(?<![\d年])1?\d月份?(?!\d)/g, order: (text) => Number.parseInt(text, 10) },
  { pattern: /第[一二三四五六七八]年/g, order: (text) => '一二三四五六七八'.indexOf(text[1]!) },
  { pattern: /前年|去年|今年/g, order: (text) => ['前年', '去年', '今年'].indexOf(text) },
]

/** Words between a time and its number that say nothing of the thing. About and over are none: a column says just so many. */
const SOFT = /^[\s，、：,:的]*(?:(?:则|就|又|已经?|仅|只|还|更|达到|达|是|为|有|到|至|上升到|增[加长]?到|增至|提高到|升[到至]|下降到|降[到至]|减少到)[了\s]*)*$|^[\s,:]*(?:(?:it|we had|there|the number|that|already|was|were|had|only|in|rose to|grew to|fell to|reached)\s*)*$/i

/** What may stand between a number and the next time. */
const JOINT = /^[\s，、；,;.。]*(?:(?:到了|再到|到|而|又|后来|然后|and|but|then|by|in)\s*)*$/i

/** A column that is so many times lower than the highest shows nothing. */
const STEEPEST = 25
const DIGITS = /^\d[\d,]*(?:\.\d+)?$/

type Column = ColumnsSlide['columns'][number]

interface Point extends Column {
  /** Words between the time and the number that name the thing, or null. */
  of: Passage | null
  order: number
  /** From its first to its last word. */
  at: number
  end: number
}

/**
 * One number after another, each with its time, in the order of time: nothing else is said of them.
 *
 *   | 全市借书量，2021年是12万册，2022年18万册，2023年达到25万册。
 *     ^^^^^^^^^^ ^^^^^^^ when ^^ ^^^^ value, unit
 */
export function recogniseColumns({ speech, sentences }: Scene): Proposal[] {
  const proposals: Proposal[] = []
  for (const { pattern, order } of TIMES) {
    const found = sentences.map((sentence) => pointsOf(speech, sentence, pattern, order))
    for (let from = 0; from < sentences.length; from++) {
      const points: Point[] = []
      for (let to = from; to < sentences.length && found[to]!.length > 0; to++) {
        points.push(...found[to]!)
        if (points.length < 3 || !isSeries(speech, points)) continue
        const subject = subjectOf(speech, sentences[from]!, points[0]!)
        proposals.push({
          from,
          to: to + 1,
          score: (subject === null ? 5.5 : 6.5) + Math.min(4, points.length),
          shape: {
            kind: 'columns',
            title: null,
            accent: null,
            subject,
            columns: points.map(({ when, value, unit }) => ({ when, value, unit })),
            reveals: points.map(({ when, value }) => (when.at < value.at ? when : value)),
            why: `${points.length} numbers of one thing in the order of time`,
          },
        })
      }
    }
  }
  return proposals
}

/** The times of a sentence with their numbers, where each has one and nothing else is counted. */
function pointsOf(speech: Speech, sentence: Sentence, pattern: RegExp, order: (text: string) => number): Point[] {
  const times = [...sentence.text.matchAll(pattern)].map(({ 0: text, index }) => speech.cut(sentence.at + index, sentence.at + index + text.length))
  const numbers = inside(speech.outline.statistics, speech.cut(sentence.at, endOf(sentence)))
    .filter(({ value }) => !times.some((time) => value.at >= time.at && value.at < endOf(time)))
  if (times.length === 0 || times.length !== numbers.length) return []
  return times.flatMap((when, at): Point[] => {
    const { value, unit: whole } = measureOf(speech, sentence, numbers[at]!)
    const unit = whole && trimBy(speech, whole, whole.text.length - whole.text.trimStart().length)
    const isBefore = when.at < value.at
    const [start, end] = isBefore ? [endOf(when), value.at] : [endOf(unit ?? value), when.at]
    if (!DIGITS.test(value.text) || start > end) return []
    const between = speech.cut(start, end)
    const of = SOFT.test(between.text) ? null : trimBy(speech, between, /^[\s，、：,:]*/.exec(between.text)![0].length, /\s*$/.exec(between.text)![0].length)
    return [{ when, value, unit, of, order: order(when.text), at: isBefore ? when.at : value.at, end: isBefore ? endOf(unit ?? value) : endOf(when) }]
  })
}

/** Three to eight numbers of one unit, of one thing, at times that follow one another, and nothing between them. */
function isSeries(speech: Speech, points: readonly Point[]): boolean {
  const [head, ...rest] = points as [Point, ...Point[]]
  const values = points.map(({ value }) => Number(value.text.replaceAll(',', '')))
  return points.length <= 8
    && rest.every(({ unit, of, order }, i) => order > points[i]!.order && (unit === null || unit.text === head.unit?.text) && (of === null || of.text === head.of?.text))
    && rest.every(({ at }, i) => JOINT.test(speech.cut(points[i]!.end, at).text))
    && (head.of === null || (widthOf(head.of.text) <= 16 && !/[，。；,;]/.test(head.of.text)))
    && Math.min(...values) > 0 && Math.max(...values) / Math.min(...values) <= STEEPEST
}

/** What is counted: the words between the first time and its number, those before both, or the clause before. */
function subjectOf(speech: Speech, sentence: Sentence, head: Point): Passage | null {
  if (head.of !== null) return head.of
  const clauses = clausesOf(speech.outline.transcript, sentence)
  const own = clauses.findLast(({ at }) => at <= head.at)!
  const before = speech.cut(own.at, head.at)
  const prefix = trimBy(speech, before, 0, /\s*(?:从|由|自|在|到|截至|的|\b(?:is|are|was|were|in|from|by))?\s*$/i.exec(before.text)![0].length)
  const named = widthOf(prefix.text) >= 2 ? prefix : clauses[clauses.indexOf(own) - 1]
  return named !== undefined && widthOf(named.text) <= 24 ? unmarked(speech, named) : null
}
