import { remembered, rememberedWords } from '../remembered.ts'
import { widthOf, type Speech } from '../speech.ts'
import { chattiness } from './chinese.ts'
import { concretenessOf, LISTED } from './concrete.ts'
import { weightOf } from './weight.ts'
import { VERB_FIRST } from './lexicon.ts'

/** A number with what it counts: 三十家, 5.2%, 2万亿元. */
export const NUMBER = /(?:\d[\d.]*|[一二三四五六七八九十百千]+)(?:多|余)?[万亿]*(?:%|％|元|个|项|条|种|家|座|人|件|部|万|亿|公里|公顷|平方|亩|吨|倍|户|所|名|次|天|年)/

/** Three or four members of one length: a figure of speech that listeners remember. */
const SERIES = /(?:^|[，要])([^、，]{2,7})、([^、，]{2,7})、([^、，]{2,7})(?:、[^、，]{2,7})?$/

/** Turns of phrase that set one thing against another: 重建轻管, 只求热闹、不求实效. */
const TURN = /重.{1,4}轻|只[求讲管顾要].{1,6}[，、]不|对.{1,3}不对/

/** Results, which say less than the measure that brings them. */
const RESULT = /^(?:让|使|增加|增强|实现|确保|形成|营造|推动形成|从而|成为|得到)/

/** Words that could be said in any speech. */
const GENERIC = /涉及|息息相关|紧密相[连关]|密不可分|已成为|发挥[^，]{0,10}(?:作用|优势|力量)|作用发挥|取得[^，]{0,6}(?:实效|成效|进展)/

/** Names side by side are read faster than a clause of their width. */
const MEMBERS = 0.6

/** The words that a Chinese speech says all the time are its generalities as often as its matter. */
const FAMILIAR = 3

/**
 * How much a line says for its length, about 0 to 9: significant words, a handy width, a verb in front, a
 * number, a quoted term, a series. `ideal` is the handiest width in ems.
 */
export function scoreOf(speech: Speech, text: string, ideal: number): number {
  const { width, gains } = meritsOf(speech, text)
  const fit = width <= ideal ? Math.min(1, width / 6) : Math.max(0, 1 - (width - ideal) / 14)
  return gains.reduce((score, gain) => score + gain, Math.min(speech.isChinese ? FAMILIAR : 4, speech.salience(text)) + 2.4 * fit)
}

/** What a line has whatever width is wanted: it is weighed for several. */
const meritsOf = remembered((speech, text: string): { width: number, gains: readonly number[] } => {
  const listed = speech.isChinese && LISTED.test(text)
  return { width: widthOf(text) * (listed ? MEMBERS : 1), gains: gainsOf(speech, text) }
}, (text) => text)

const gainsOf = rememberedWords(({ isChinese, isEnglish }: Speech, text: string): readonly number[] => {
  const gains: number[] = []
  if (/[“《「]/.test(text)) gains.push(0.9)
  if (/[A-Za-z]{2}|[A-Z]\d/.test(text) && isChinese) gains.push(0.5)
  if (isEnglish) return [...gains, weightOf(text)]
  if (!isChinese) return gains
  if (NUMBER.test(text)) gains.push(1.3)
  if (VERB_FIRST.test(text)) gains.push(1.2)
  const series = SERIES.exec(text)
  if (series !== null && Math.abs(series[1]!.length - series[2]!.length) <= 1 && Math.abs(series[2]!.length - series[3]!.length) <= 1) gains.push(2.2)
  if (TURN.test(text)) gains.push(1)
  if (RESULT.test(text)) gains.push(-1.4)
  if (/^(?:力争|争取|预计)?[^，]{0,5}(?:达到|超过)/.test(text)) gains.push(-2)
  if (GENERIC.test(text)) gains.push(-2)
  if (/(?:这|那|他们|它|其中|等等|等)/.test(text)) gains.push(-1.2)
  return [...gains, concretenessOf(text), -chattiness(text)]
}, ({ language }, text) => `${language} ${text}`)
