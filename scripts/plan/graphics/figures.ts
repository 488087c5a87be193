import type { FiguresSlide } from '../../model/deck.ts'
import type { Statistic } from '../../model/outline.ts'
import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf, type Clause } from '../clause.ts'
import { EMBEDS, openerLength } from '../condense/chinese.ts'
import { isTopic } from '../condense/nominal.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { amongOthers, englishFiguresOf, isRemarkable, leadOfSeries } from './english/figures.ts'
import { inside, overlap, trimBy, widthOf, type Speech } from '../speech.ts'

type Figure = FiguresSlide['figures'][number]

/** What may follow a number and belongs to it: 1200万人以上, 5%左右. */
export const AFTER = /^(?:以上|以下|以内|左右|上下|多|余)/

/** What a label does not end with: the number follows it on the slide. */
export const COPULA = /(?:达到|[多高长]?达|共|为|是|共有|(?:也|还|都)?只有?|还?有|还|已|仅)$/

/** Words of time, which count nothing. */
const TIME_WORDS = /^(?:今年|去年|明年|全年|比上年|较上年|同比|先|累计|预计|其中|每年)+(?:发行|增加|减少|安排|下降|提高)?/

/** Numbers that are only made up to show something. */
const SUPPOSED = /比如|例如|譬如|假定|假设|设想|打个比方/

/** What nobody knows yet, and a condition: a number there is none that was counted. */
const UNKNOWN = /不知道?|不晓得|说不定|[能会要]不[能会要](?!不)|是不是|有没有|多不多/
const SUPPOSES = /^[^，]{0,4}(?:如果|假如|要是|倘若|万一|假设|一旦)(?!说)/

/** From one number to another is no number: 21~25岁. */
const RANGE = /^\s*(?:[~～—–-]|至|到)\s*\d/

/** Nor is one or the other: 2、3百人. */
const EITHER = /\d、$/

/** How a speaker takes a number back that was said just before: 这算得太理想化了，就取它的十分之一. */
const CORRECTS = /理想化|太乐观|取[^，。]{0,8}(?:分之|一半|零头)|打[^，。]{0,3}折(?!扣)|(?:哪怕|就算|即使)只(?:有|算|取)|保守(?:地)?(?:估|算)/

/** Within so many sentences it is taken back. */
const SOON = 2

/** What only says how the number before stands to others: 占全市, 总量. */
const LEANS = /^(?:占[^，]{0,6}?|总[量数额]|其中[^，]{0,1}|居[^，]{0,4})(?:达到?|为|的|超过?|近|约)*$/

/** Acts before a number: 新建, 共接待, 每次需要. */
const DOES = /(?:新建|新增|新设|建成|改造|修复|开通|开放|发放|增发|募集|培训|接待|服务|惠及|吸引|吸纳|开发|储备|引进|引导|招募|帮助|救助|资助|举办|开展|组织|完成|实现|建立|设立|成立|创建|打造|培育|投入|安排|落实|整合|清理|查处|出台|制定|修订|受理|办理|化解|收集|管理|覆盖|处理|存储|横跨|运行|收到|捐赠|需要|拥有|共有|还有|达到|取消|减少|节约|压减|[建设办修种添捐买购派聘招请]了?|[近约达有]|(?:超过?|多达))$/

/** A remark on the number before it: 再创历史新高, 居全省第一. */
const REMARK = /(?:新高|新低|第[一二三四五六七八九十\d]|首位|首次|居|创|翻番|翻了|倍)/

/**
 * Numbers worth remembering, each with what it counts; the movement said next becomes its chip.
 *
 *   | 全年借阅量达到320万册，增长18.5%
 *     ^^^^^^^^^^^^ ^^^ ^^^^ ^^^^^^^^^ subject, value, unit, change
 */
export function recogniseFigures({ speech, sentences }: Scene): Proposal[] {
  const isCorrected = (at: number): boolean => speech.isChinese && sentences.slice(at, at + 1 + SOON).some(({ text }) => CORRECTS.test(text))
  const found = sentences.map((sentence, i) => (isCorrected(i) ? [] : figuresOf(speech, sentence)))
  const proposals: Proposal[] = []
  for (let from = 0; from < sentences.length; from++) {
    if (found[from]!.length === 0) continue
    const figures: Figure[] = []
    for (let to = from + 1; to <= Math.min(sentences.length, from + 5); to++) {
      figures.push(...found[to - 1]!)
      if (found[to - 1]!.length === 0 || figures.length === 0) continue
      if (figures.length === 1 && figures[0]!.change === null && !(speech.isEnglish && isRemarkable(figures[0]!))) continue
      const lead = to === from + 1 && speech.isEnglish ? leadOfSeries(speech, sentences[from]!) : null
      const all = figures.length > 6 ? strongest(figures, 6) : [...figures]
      const shown = speech.isEnglish ? amongOthers(speech, all) : all
      if (shown === null) continue
      proposals.push({
        from,
        to,
        ...(lead === null ? {} : { frame: lead }),
        score: (speech.isChinese ? 5 + 0.7 * shown.length : 4.5 + Math.min(4, shown.length)) + (shown.some(({ change }) => change !== null) ? 0.5 : 0),
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
  const supposed = speech.isChinese ? clauses.findIndex(({ text }) => SUPPOSES.test(text)) : -1
  const isKnown = ({ value }: Statistic): boolean => !clauses.some((clause, i) => overlap(value, clause) && (UNKNOWN.test(clause.text) || (supposed >= 0 && i >= supposed)))
  const statistics = TWO_OF.test(sentence.text) ? [] : inside(speech.outline.statistics, sentence).filter((statistic) => !speech.isChinese || isKnown(statistic))
  const figures: Figure[] = []
  for (const clause of clauses.flatMap((whole) => partsOf(speech, whole, statistics))) {
    const inside = statistics.filter((statistic) => overlap(statistic.value, clause))
    if (inside.length !== 1) {
      const previous = figures.at(-1)
      if (inside.length === 0 && previous !== undefined && previous.change === null && REMARK.test(clause.text) && widthOf(clause.text) <= 9 && isNext(previous, clause)) {
        previous.change = clause
      }
      continue
    }
    const statistic = inside[0]!
    if (RANGE.test(measureOf(speech, clause, statistic).unit?.text ?? '') || EITHER.test(speech.cut(Math.max(0, statistic.value.at - 2), statistic.value.at).text)) continue
    const subject = subjectOf(speech, clause, statistic)
    const previous = figures.at(-1)
    const counted = subject === null && speech.isChinese && !SUPPOSED.test(sentence.text) ? countedOf(speech, clause, statistic) : []
    if (counted.length > 0) figures.push(...counted)
    else if (subject === null && previous !== undefined && previous.change === null && widthOf(clause.text) <= 9 && !EMBEDS.test(clause.text) && isNext(previous, clause)) previous.change = clause
    else if (subject !== null) figures.push({ ...measureOf(speech, clause, statistic), subject, change: null })
  }
  return SUMMED.test(sentence.text) && figures.length < statistics.length ? [] : figures.map((figure) => withBound(speech, figure))
}

/** What says on which side of a number the truth lies. */
const BOUND = /(?:超过?|逾|近|约|不足|不到|多达|突破)\s*$/

/** What says how a bound is reached, and is nothing without it: 接连突破, 均超. */
const REACHES = /(?:接连|连续|双双|首次|相继|先后|稳步|历史性|[均已也都再又将或])$/

/**
 * A figure whose number has what bounds it before it, rather than the label at its end.
 *
 *   | 全年接待读者超过48万人次
 *     ^^^^^^^^^^^^ label  ^^^^ value
 */
export function withBound(speech: Speech, figure: Figure): Figure {
  const { subject, value } = figure
  if (!speech.isChinese || subject === null || endOf(subject) > value.at || speech.cut(endOf(subject), value.at).text.trim() !== '') return figure
  const bound = BOUND.exec(subject.text)?.index ?? 0
  if (bound < 2 || REACHES.test(subject.text.slice(0, bound))) return figure
  return { ...figure, subject: speech.cut(subject.at, subject.at + bound), value: speech.cut(subject.at + bound, endOf(value)) }
}

/** Numbers of one and the other, which only the words before tell apart. */
const TWO_OF = /前者[^。]*后者/

/** What is added up is shown whole or not. */
const SUMMED = /加起来|加在一起|合计|总计|共计|合起来/

/**
 * The parts of a clause, each with one number, where it joins several.
 *
 *   | 办起读书会120场、流动书展8次
 *     ^^^^^^^^^^^^^^^^ ^^^^^^^^^^^
 */
function partsOf(speech: Speech, clause: Clause, statistics: readonly Statistic[]): Clause[] {
  const own = statistics.filter(({ value }) => overlap(value, clause))
  if (own.length < 2 || own.some(({ from }) => from !== null)) return [clause]
  const cuts = [...clause.text.matchAll(/(?<![一二三四五六七八九十\d])、|、(?![一二三四五六七八九十\d])/g)].map(({ index }) => index)
  const ends = cuts.filter((cut, i) => own.filter(({ value }) => value.at >= clause.at + (cuts[i - 1] ?? -1) + 1 && value.at < clause.at + cut).length > 0)
  const bounds = [0, ...ends.flatMap((end) => [end, end + 1]), clause.text.length]
  return Array.from({ length: bounds.length / 2 }, (_, i) => {
    const part = speech.cut(clause.at + bounds[2 * i]!, clause.at + bounds[2 * i + 1]!)
    return { ...part, mark: i === bounds.length / 2 - 1 ? clause.mark : '、' }
  })
}

/** Ems of a unit with its noun that stand beside the number, and of a noun below it. */
const BESIDE = 7
const BELOW = 14

/** Ems of a remark. */
const CHIP = 6

/** Words before a number that name nothing: 已有, 我们还有. */
const SAYS_THERE_ARE = /^(?:我们?|大家)?(?:[已又也还都共]|一共|总共|合计|其中)*有?$/

/** Verbs that say no more than that there are so many. */
const EXISTS = /(?:有|共|达|完成|实现|办起|举办|开展|组织)了?$/

/**
 * A number before the noun that it counts: the noun goes with the unit where it is short, else it is what the number counts, and the
 * verb its remark.
 *
 *   | 新建3座书屋           | 新增80个街角流动借阅点        | 16座书房夜里开门
 *     ^^ subject ^^^^ unit     ^^ remark  ^^^^^^^^^^^^^^ subject         ^^^^^^^^^^^^ subject
 */
function countedOf(speech: Speech, clause: Clause, statistic: Statistic): Figure[] {
  const measure = measureOf(speech, clause, statistic)
  const end = endOf(measure.unit ?? measure.value)
  const lead = speech.cut(clause.at, statistic.value.at)
  const verb = trimBy(speech, lead, openerLength(lead.text))
  const rest = speech.cut(end, endOf(clause))
  const noun = trimBy(speech, rest, /^的?/.exec(rest.text)![0].length)
  if (measure.unit !== null && verb.text.length === 0 && /\d/.test(measure.value.text) && isOutcome(noun.text) && !EMBEDS.test(clause.text)) return [{ ...measure, subject: noun, change: null }]
  if (measure.unit === null || !/\d/.test(measure.value.text) || noun.text.length < 2 || !isTopic(noun.text) || /[的地得]$|^[个前后以之起来]|[、在]/.test(noun.text) || EMBEDS.test(clause.text)) return []
  if (/^(?:个?小时|分钟|天|个?月|年|岁|公里|米)/.test(measure.unit.text) || widthOf(verb.text) < 2 || widthOf(verb.text) > BELOW || !DOES.test(verb.text)) return []
  const unit = speech.cut(measure.unit.at, endOf(noun))
  if (widthOf(unit.text) <= BESIDE) return [{ value: measure.value, unit, subject: SAYS_THERE_ARE.test(verb.text) ? null : verb, change: null }]
  const remark = EXISTS.test(verb.text) ? null : verb
  return widthOf(noun.text) > BELOW || widthOf(verb.text) > CHIP ? [] : [{ ...measure, subject: noun, change: remark }]
}

/** Ems of what is told of so many. */
const TOLD = 16

/** Whether words behind a number tell what so many did or got: 120户街坊受益, 16座书房夜里开门. */
function isOutcome(text: string): boolean {
  return text.length >= 2 && widthOf(text) <= TOLD && !isTopic(text) && !/^[的个以之多余年月钱]|[的地得和与]$|、/.test(text)
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
  const told = speech.cut(clause.at, end)
  const lead = speech.isChinese ? trimBy(speech, told, 0, /\s*$/.exec(told.text)![0].length) : told
  const opener = speech.isChinese ? openerLength(lead.text) : 0
  const subject = trimBy(speech, lead, opener + (/^(?:(?:今年|明年|去年)是|其中|而(?!且|今|后))(?=[^，]{2})/.exec(lead.text.slice(opener))?.[0].length ?? 0))
  const width = widthOf(subject.text.replace(TIME_WORDS, ''))
  const rest = clause.text.slice((statistic.unit === null ? endOf(statistic.value) : endOf(statistic.unit)) - clause.at).replace(AFTER, '')
  const verbOnly = /^(?:同比|比上年|较上年)?(?:增长|增加|上升|下降|减少|提高|提升|超过|达到?|约|近|占)[了到至]?$/.test(subject.text)
  const isHalf = speech.isChinese && (/分别[^，]{0,3}$/.test(subject.text) || LEANS.test(subject.text))
  const isSpoken = SAYS_THERE_ARE.test(subject.text) || /^[多少高低]的|^(?:这里|那里|我们|大家|你们|从(?!业|教|事))|[的我你他从由]$|(?:就|才|大?约|大概|差不多|加了?)$/.test(subject.text)
  const isLabel = !isSpoken && !isHalf && width >= 3 && width <= 17 && /[\d〇零一二三四五六七八九]/.test(statistic.value.text) && rest.length === 0 && !verbOnly
  const label = trimBy(speech, subject, 0, COPULA.exec(subject.text)?.[0].length ?? 0)
  if (isLabel) return label
  const named = rest.length === 0 && /^(?:我们|大家)/.test(subject.text) ? /^[^，]{4,}的([^的，]{2,12})$/.exec(label.text)?.[1] : undefined
  return named !== undefined && isTopic(named) ? trimBy(speech, label, label.text.length - named.length) : null
}

/** The period that the numbers of a sentence hold for, where it opens the sentence: 到2028年, 去年. */
function scopeOf(speech: Speech, sentence: Passage): Passage | null {
  const opening = /^(?:到|截至|预计到|力争到)?(?:(?:19|20)\d{2}年(?:底|末)?|去年|今年|明年|上半年|过去[一二三四五六七八九十]年|[一二三四五六七八九十]年来|“十[一二三四五]五”(?:时期|期间|末)?)(?=，)/.exec(sentence.text)
  return opening === null ? null : speech.cut(sentence.at, sentence.at + opening[0].length)
}
