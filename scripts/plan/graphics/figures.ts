import type { FiguresSlide } from '../../model/deck.ts'
import type { Statistic } from '../../model/outline.ts'
import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf, type Clause } from '../clause.ts'
import { EMBEDS, openerLength } from '../condense/chinese.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { englishFiguresOf, isRemarkable, leadOfSeries } from './english/figures.ts'
import { inside, overlap, trimBy, widthOf, type Speech } from '../speech.ts'

type Figure = FiguresSlide['figures'][number]

/** What may follow a number and belongs to it: 1200万人以上, 5%左右. */
export const AFTER = /^(?:以上|以下|以内|左右|上下|多|余)/

/** What a label does not end with: the number follows it on the slide. 超过 stays, it is part of the number. */
const COPULA = /(?:达到|达|共|为|是|共有|还?有|还|已|仅)$/

/** Words of time, which count nothing. */
const TIME_WORDS = /^(?:今年|去年|明年|全年|比上年|较上年|同比|先|累计|预计|其中|每年)+(?:发行|增加|减少|安排|下降|提高)?/

/** A remark on the number before it: 再创历史新高, 居全省第一. */
const REMARK = /(?:新高|新低|第[一二三四五六七八九十\d]|首位|首次|居|创|翻番|翻了|倍)/

/**
 * Numbers worth remembering, each with what it counts; the movement said next becomes its chip.
 *
 *   | 全年借阅量达到320万册，增长18.5%
 *     ^^^^^^^^^^^^ ^^^ ^^^^ ^^^^^^^^^ subject, value, unit, change
 */
export function recogniseFigures({ speech, sentences }: Scene): Proposal[] {
  const found = sentences.map((sentence) => figuresOf(speech, sentence))
  const proposals: Proposal[] = []
  for (let from = 0; from < sentences.length; from++) {
    if (found[from]!.length === 0) continue
    const figures: Figure[] = []
    for (let to = from + 1; to <= Math.min(sentences.length, from + 5); to++) {
      figures.push(...found[to - 1]!)
      if (found[to - 1]!.length === 0 || figures.length === 0) continue
      if (figures.length === 1 && figures[0]!.change === null && !(speech.isEnglish && isRemarkable(figures[0]!))) continue
      const lead = to === from + 1 && speech.isEnglish ? leadOfSeries(speech, sentences[from]!) : null
      const shown = figures.length > 6 ? strongest(figures, 6) : [...figures]
      proposals.push({
        from,
        to,
        ...(lead === null ? {} : { frame: lead }),
        score: 4.5 + Math.min(4, shown.length) + (shown.some(({ change }) => change !== null) ? 0.5 : 0),
        shape: {
          kind: 'figures',
          title: null,
          accent: null,
          scope: scopeOf(speech, sentences[from]!),
          figures: shown,
          reveals: shown.map(({ subject, value }) => subject ?? value),
          why: `${figures.length} numbers said close together`,
        },
      })
    }
  }
  return proposals
}

function strongest(figures: readonly Figure[], count: number): Figure[] {
  const rank = (figure: Figure): number => (figure.change === null ? 0 : 2) + (figure.unit === null ? 0 : 1)
  return [...figures]
    .sort((a, b) => rank(b) - rank(a) || a.value.at - b.value.at)
    .slice(0, count)
    .sort((a, b) => a.value.at - b.value.at)
}

/** The numbers of a sentence that have a name, in order. */
export function figuresOf(speech: Speech, sentence: Passage): Figure[] {
  if (speech.isEnglish) return englishFiguresOf(speech, sentence)
  const clauses = clausesOf(speech.outline.transcript, sentence)
  const statistics = inside(speech.outline.statistics, sentence)
  const figures: Figure[] = []
  for (const clause of clauses) {
    const inside = statistics.filter((statistic) => overlap(statistic, clause))
    if (inside.length !== 1) {
      const previous = figures.at(-1)
      if (inside.length === 0 && previous !== undefined && previous.change === null && REMARK.test(clause.text) && widthOf(clause.text) <= 9 && isNext(previous, clause)) {
        previous.change = clause
      }
      continue
    }
    const statistic = inside[0]!
    const subject = subjectOf(speech, clause, statistic)
    const previous = figures.at(-1)
    if (subject === null && previous !== undefined && previous.change === null && widthOf(clause.text) <= 9 && !EMBEDS.test(clause.text) && isNext(previous, clause)) previous.change = clause
    else if (subject !== null) figures.push({ ...measureOf(speech, clause, statistic), subject, change: null })
  }
  return figures
}

/** Between a figure and its remark stands nothing but a comma. */
function isNext(figure: Figure, clause: Clause): boolean {
  const end = endOf(figure.unit ?? figure.value)
  return clause.at - end <= 3
}

/**
 * The digits, and all that belongs to them: 126 and 万亿元, 1200 and 万人以上. A number in Chinese
 * numerals keeps its tens of thousands: 八十万亿 and 元.
 */
export function measureOf(speech: Speech, clause: Passage, statistic: Statistic): { value: Passage, unit: Passage | null } {
  const { value, unit } = statistic
  const digits = /^[\d.,，]*\d/.exec(value.text)?.[0].length ?? value.text.length
  const start = value.at + digits
  const unitEnd = unit === null ? endOf(value) : endOf(unit)
  const tail = AFTER.exec(clause.text.slice(unitEnd - clause.at))?.[0].length ?? 0
  return { value: speech.cut(value.at, start), unit: unitEnd + tail > start ? speech.cut(start, unitEnd + tail) : null }
}

/** Everything in the clause before the number: its verb and its 超过 are part of what the number says. */
function subjectOf(speech: Speech, clause: Clause, statistic: Statistic): Passage | null {
  const end = statistic.value.at
  if (end <= clause.at) return null
  const lead = speech.cut(clause.at, end)
  const subject = trimBy(speech, lead, speech.isChinese ? openerLength(lead.text) : 0)
  const width = widthOf(subject.text.replace(TIME_WORDS, ''))
  const rest = clause.text.slice((statistic.unit === null ? endOf(statistic.value) : endOf(statistic.unit)) - clause.at).replace(AFTER, '')
  const verbOnly = /^(?:同比|比上年|较上年)?(?:增长|增加|上升|下降|减少|提高|提升|超过|达到?|约|近|占)[了到至]?$/.test(subject.text)
  const isSpoken = /^(?:这里|那里|我们|大家|你们)|[的我你他]$/.test(subject.text)
  const isLabel = !isSpoken && width >= 3 && width <= 17 && /[\d〇零一二三四五六七八九]/.test(statistic.value.text) && rest.length === 0 && !verbOnly
  return isLabel ? trimBy(speech, subject, 0, COPULA.exec(subject.text)?.[0].length ?? 0) : null
}

/** The period that the numbers of a sentence hold for, where it opens the sentence: 到2028年, 去年. */
function scopeOf(speech: Speech, sentence: Passage): Passage | null {
  const opening = /^(?:到|截至|预计到|力争到)?(?:(?:19|20)\d{2}年(?:底|末)?|去年|今年|明年|上半年|过去[一二三四五六七八九十]年|[一二三四五六七八九十]年来|“十[一二三四五]五”(?:时期|期间|末)?)(?=，)/.exec(sentence.text)
  return opening === null ? null : speech.cut(sentence.at, sentence.at + opening[0].length)
}
