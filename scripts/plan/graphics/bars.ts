import type { BarsSlide } from '../../model/deck.ts'
import type { Passage } from '../../model/transcript.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { inside, trimBy, type Speech } from '../speech.ts'
import { figuresOf } from './figures.ts'

type Bar = BarsSlide['bars'][number]

/** So many bars stand on one slide. */
const BARS = 6

/** A bar that is so many times shorter than the longest shows nothing. */
const STEEPEST = 25

/** Numbers no greater than this are seen without a bar. */
const COUNTED = 3

/** A number in digits: only such a one has a length. */
const DIGITS = /^\d[\d,]*(?:\.\d+)?$/

/** Words that lead to any number and say nothing of the thing. */
const LEADS = /(?:(?:超过|超|约|近|不到|达到?|只有|仅有|共有?|[有为是了仅])|\b(?:has|have|had|was|were|about|nearly|over|only)\s*)+$/

/** A number that says how much something moved is no measure of the thing. */
const MOVED = /(?:增长|增加|增幅|上升|提高|提升|下降|减少|降低|缩短|[增升降减缩][至到为])[了到至为约近超过]*\s*$|\b(?:by|rose|fell|grew|up|down)\s*$/

/**
 * Numbers of one unit, said one after the other of things of one kind: what is said of each ends in the same words.
 *
 *   | 总馆借出42万册，城东馆借出31万册，城西馆借出9万册。
 *     ^^^^^^^^ ^^ ^^^^ subject, value, unit
 */
export function recogniseBars({ speech, sentences }: Scene): Proposal[] {
  const found = sentences.map((sentence) => barsOf(speech, sentence))
  const proposals: Proposal[] = []
  for (let from = 0; from < found.length; from++) {
    const bars: Bar[] = []
    for (let to = from; to < found.length && found[to]!.length > 0 && found[to]!.every((bar) => isAlike(speech, found[from]![0]!, bar)); to++) {
      bars.push(...found[to]!)
      if (bars.length < 2 || bars.length > BARS || !areReadable(bars)) continue
      const shown = [...bars]
      proposals.push({
        from,
        to: to + 1,
        score: 6 + Math.min(4, shown.length),
        shape: {
          kind: 'bars',
          title: null,
          accent: null,
          bars: shown,
          reveals: shown.map(({ subject }) => subject),
          why: `${shown.length} numbers of one unit, said of things of one kind`,
        },
      })
    }
  }
  return proposals
}

/** All numbers of a sentence; none where one of them has no name or cannot be drawn. */
function barsOf(speech: Speech, sentence: Passage): Bar[] {
  const figures = figuresOf(speech, sentence)
  const bars = figures.flatMap(({ subject, value, unit, change }) =>
    subject !== null && change === null && DIGITS.test(value.text) && !MOVED.test(subject.text) 
      ? [{ subject: trimmed(speech, subject), value, unit: unit && trimmed(speech, unit) }]
      : [])
  return bars.length === inside(speech.outline.statistics, sentence).length ? bars : []
}

function trimmed(speech: Speech, passage: Passage): Passage {
  const { text } = passage
  return trimBy(speech, passage, text.length - text.trimStart().length, text.length - text.trimEnd().length)
}

/** The same unit, and the same last word of what is counted; the names themselves differ. */
function isAlike(speech: Speech, { subject, unit }: Bar, other: Bar): boolean {
  if (unit?.text !== other.unit?.text) return false
  const last = ({ text }: Passage): string => {
    const named = text.replace(LEADS, '').trim()
    return speech.isChinese ? named.slice(-2) : /\S*$/.exec(named)![0]
  }
  return last(subject).length > 1 && last(subject) === last(other.subject)
}

/** Different names, and no bar too short to be seen. */
function areReadable(bars: readonly Bar[]): boolean {
  const values = bars.map(({ value }) => Number(value.text.replaceAll(',', '')))
  const isSeen = Math.min(...values) > 0 && Math.max(...values) > COUNTED && Math.max(...values) / Math.min(...values) <= STEEPEST
  return isSeen && new Set(bars.map(({ subject }) => subject.text)).size === bars.length
}
