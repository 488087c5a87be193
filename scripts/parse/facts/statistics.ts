import type { Block, Statistic } from '../../model/outline.ts'
import { cut, type Passage, type Transcript } from '../../model/transcript.ts'
import { changeIn, movementIn, type Change } from './changes.ts'
import { figuresOf, type Figure } from './figures.ts'
import { periodOf } from './periods.ts'

/** Words before the thing that is counted. */
const preamble = new RegExp([
  `^(?:${[
    '其中|目前|现在|今年|去年|全年|预计|拟安排|安排|如果|大约|到目前为止|截至目前|今年以来|五年来|一年来|拟|是|并|也|还|又|使|让|仅',
    '現在|預計|還|讓|僅|[一二三四五六七八九十]是|然而|但是|但|不过',
  ].join('|')})+`,
  '^(?:(?:In|By|Since|Last|This|In the last|Over the last|Over the past) (?:(?:1[5-9]|20)\\d\\d|year),? '
  + '|(?:And|But|So|Today|Now|Then|Currently|Meanwhile|and|but|so),? )+',
].join('|'))
/** Words after it that belong to the number. */
const postamble = new RegExp(`(?:${[
  '年均|平均|累计|累計|一共|从|由|從|是|有|了|的|在|至|到|共|已|可|仅|仅保留|一年|每年|每月|也|会|需要|拟按|按|拟|还不止|不止|从原来',
  '\\s(?:from|by|to|have|has|had|were|was|are|is|now|already|also|nearly|about|over|only)',
].join('|')})$`)
/** What is no name of a thing. */
const talk = new RegExp([
  '[我你他她它咱这那谁么吗呢這誰麼嗎]|不能|如果|力争|加起来|原则上|年内|后$|^先|^每次|^距离|不是|位于|也许|因为|所以|因為|也許|^(?:[比较应可能]|必须)|(?<![主重需])要',
  '\\b(?:more|for|in|of|to|not)$',
  '\\b(?:I|(?:[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Tt]his|[Tt]hat|[Tt]hey|[Tt]here|[Ww]hich|[Ww]ho|[Ww]hat|[Ii]f|[Bb]ecause|[Ww]hen))\\b',
].join('|'))

/**
 * The numbers that are said, with what they count and how they move, where the same clause says so.
 *
 *   | 去年，全市书房从98座增加到126座
 *   | period subject from change value unit
 */
export function statisticsOf(transcript: Transcript, blocks: readonly Block[]): Statistic[] {
  return blocks.flatMap((block) => {
    const figures = figuresOf(block.text)
    return figures.map((figure, index) => statisticOf(transcript, block, figure, figures[index - 1]))
  })
}

function statisticOf(transcript: Transcript, { text, at }: Block, figure: Figure, previous: Figure | undefined): Statistic {
  const { start, middle, end } = figure
  const clause = clauseStart(text, start)
  const change: Change = changeIn(text, clause, figure)
  const earlier = previous && previous.start >= clause && isEarlier(text, previous, start) ? previous : null
  const subject = subjectOf(text, clause, earlier ? earlier.start : Math.min(start, change.leading))
  const passage = (from: number, to: number): Passage | null => to > from ? cut(transcript, at + from, at + to) : null
  const space = /^\s*(?:of\s(?:the\s)?)?/.exec(text.slice(middle, end))![0].length
  const period = periodOf(text, start, end)
  return {
    ...cut(transcript, at + (subject?.start ?? change.leading), at + Math.max(end, change.trailing)),
    value: cut(transcript, at + start, at + middle),
    unit: passage(middle + space, end),
    subject: subject && passage(subject.start, subject.end),
    change: change.words && passage(...change.words),
    direction: change.direction,
    from: earlier && passage(earlier.start, earlier.end),
    period: period && passage(...period),
  }
}

/**
 * Whether a number is what the next one is compared with.
 *
 *   | 从八十万册提高到九十万册      from 80 to 90
 */
function isEarlier(text: string, previous: Figure, start: number): boolean {
  const between = text.slice(previous.end, start)
  const before = text.slice(Math.max(0, previous.start - 14), previous.start)
  if (/(?:[从由從](?:最初|原来|当初|去年|当时|原來|當初)?的?|过去的|去年的|原来的|上年的)$/.test(before)) {
    return /^[^，。；]{0,10}(?:到|至|为|成|為|了)(?:目前|现在|今年|如今|現在)?的?(?:近|约|超过)?$/.test(between)
  }
  const isAfterwards = /^[^.;,\d]{0,24}\bto (?:about |nearly |more than |over |almost )?$/.test(between)
  return isAfterwards && /\bfrom (?:about |nearly |some |just |only )?$/.test(before)
}

/**
 * The words of the clause before the number that name a thing.
 *
 *   | 借阅量从八十万册提高到九十万册      for both numbers: 借阅量
 */
function subjectOf(text: string, clause: number, stop: number): { start: number, end: number } | null {
  const words = text.slice(clause, stop)
  const from = words.search(/[从由從][^从由從]*\d|[从由從][^从由從]*[百千万亿十萬億]/)
  const before = preamble.exec(words)?.[0].length ?? 0
  let end = from > before ? from : words.length
  for (;;) {
    const name = words.slice(before, end).trimEnd()
    const tail = postamble.exec(name)
    if (!tail) break
    end = before + name.length - tail[0].length
  }
  const isLatin = !/[\u3400-\u9fff]/.test(words)
  if (isLatin) end = Math.min(end, movementIn(words))
  const named = words.slice(before, end).trim()
  const isLong = isLatin ? named.length > 60 || named.split(' ').length > 8 : named.length > 22
  if (named.length < 2 || isLong || talk.test(named)) return null
  const start = clause + before + /^\s*/.exec(words.slice(before))![0].length
  return { start, end: start + named.length }
}

function clauseStart(text: string, index: number): number {
  const reach = /[\u3400-\u9fff]/.test(text.slice(Math.max(0, index - 8), index + 8)) ? 60 : 120
  const before = text.slice(Math.max(0, index - reach), index)
  const marks = [...before.matchAll(/[，。；：！？、（“”]|(?<=[\u3400-\u9fff])\s|, |; |: |[.!?] |—|--|\(/g)]
  const last = marks.at(-1)
  return last ? index - before.length + last.index + last[0].length : Math.max(0, index - reach)
}
