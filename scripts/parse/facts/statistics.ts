import type { Block, Statistic } from '../../model/outline.ts'
import { cut, type Passage, type Transcript } from '../../model/transcript.ts'
import { figuresOf, type Figure } from './figures.ts'

const moves = [
  '增长|增加|上涨|上升|提高|提升|增至|增为|达到|达|超过|突破|超|扩大|翻|多达|高达|新增|新建',
  '下降|降低|减少|降至|降为|缩小|不到|不足|只有|仅有|惠及|受益|约|近|接近|平均为|占|完成|实现|累计|保持在|控制在|不低于|不少于|为',
].join('|')
const manner = '同比|环比|比上年|比去年|较上年|较去年|年均|平均|累计|预计|将|已|再|分别|共|稳定|进一步|历史性|仅|仍|就|还|一共|总共'
const leading = new RegExp(`(?<change>(?:${manner})*(?:${moves})(?:到|至|了|为|近|约)?|比[^，。]{1,8}[低高多少])$`)
const following = /^(?:左右|以上|以下|以内|之多)/
/** Words before the thing that is counted. */
const preamble = /^(?:其中|目前|现在|今年|去年|全年|预计|拟安排|安排|如果|大约|到目前为止|截至目前|今年以来|五年来|一年来|拟|是|并|也|还|又|使|让|仅)+/
const postamble = /(?:年均|平均|累计|一共|从|由|是|有|了|的|在|至|到|共|已)$/
const talk = /[我你他她它咱这那谁么吗呢]|不能|如果|也许|因为|所以|^(?:[比较应可能]|必须)|(?<![主重需])要/

/**
 * The numbers that are said, with what they count and how they move, where the same clause says so.
 *
 *   | 全市书房增加到126座
 *   | subject change value unit
 */
export function statisticsOf(transcript: Transcript, blocks: readonly Block[]): Statistic[] {
  return blocks.flatMap(block => figuresOf(block.text).map(figure => statisticOf(transcript, block, figure)))
}

function statisticOf(transcript: Transcript, { text, at }: Block, { start, middle, end }: Figure): Statistic {
  const clause = clauseStart(text, start)
  const change = leading.exec(text.slice(clause, start))?.groups?.['change'] ?? ''
  const trailing = following.exec(text.slice(end))?.[0] ?? ''
  const subject = subjectOf(text, clause, start - change.length)
  const passage = (from: number, to: number): Passage | null => to > from ? cut(transcript, at + from, at + to) : null
  return {
    ...cut(transcript, at + (subject?.start ?? start - change.length), at + end + trailing.length),
    value: cut(transcript, at + start, at + middle),
    unit: passage(middle, end),
    subject: subject && passage(subject.start, subject.end),
    change: passage(start - change.length, start) ?? passage(end, end + trailing.length),
  }
}

/**
 * The words of the clause before the number that name a thing.
 *
 *   | 借阅量从八十万册提高到九十万册      for both numbers: 借阅量
 */
function subjectOf(text: string, clause: number, stop: number): { start: number, end: number } | null {
  const words = text.slice(clause, stop)
  const from = words.search(/[从由][^从由]*\d|[从由][^从由]*[百千万亿十]/)
  const before = preamble.exec(words)?.[0].length ?? 0
  let end = from > before ? from : words.length
  while (end > before && postamble.test(words.slice(before, end))) end -= 1
  const named = words.slice(before, end).trim()
  if (named.length < 2 || named.length > 22 || talk.test(named)) return null
  return { start: clause + before, end: clause + end }
}

function clauseStart(text: string, index: number): number {
  const before = text.slice(Math.max(0, index - 60), index)
  const marks = [...before.matchAll(/[，。；：！？、（“”）\s]|, |\. /g)]
  const last = marks.at(-1)
  return last ? index - before.length + last.index + last[0].length : Math.max(0, index - 60)
}
