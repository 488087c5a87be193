import { endOf, type Passage } from '../model/transcript.ts'
import { widthOf, type Speech } from './speech.ts'

/** Stressed words are a part of the sentence, in ems; stress on most of it is none. */
const LEAST = 1.6
const MOST = 14
const MOST_ENGLISH = 18
const SHARE = 0.62

/** Words after which a Chinese sentence says what matters: 不在于收藏，而在于使用. */
const TURN = /(?:而是|而在于?|而要|就在于|关键(?:在于?|是)|根本(?:在于?|是)|归根[到结]底是|才是|就是|重在|贵在|在于)(?!否)/g

/** The same in English: a garden is not for looking at, it is for meeting in; not a fence but a path. */
const ENGLISH_TURN = /(?:\bnot\b[^,;—]*[,;—]\s*(?:but|it(?:'|’)s|it is|they are)\s+|\bnot\b(?! only| just| merely| simply)[^,;:.—]{3,40}?\bbut\s+(?:rather\s+)?|\b(?:rather|more|better) than\b\s+)/gi

/** A number with what it counts. */
const NUMBER = /(?:\d[\d.,]*\s?(?:%|％|percent|million|billion|[万亿千百]*(?:元|个月|个|项|条|家|座|人|件|倍|户|所|次|天|年|册|公里|亩|吨))|百分之[一二三四五六七八九十百点]+)/

/** A great number in Chinese numerals: 七百三十万人. */
const SPELLED = /[一二两兩三四五六七八九十百千]{2,8}[万萬亿億][多余餘]?(?:人|名|户|戶|元|册|冊|字|家)?/

/** The same in Japanese, where a year or the first part of 年度 is none. */
const JAPANESE_NUMBER = /\d[\d,.]*(?:%|％|[万億]?円|件|人(?!月)|冊|倍|割|時間|トン)/

/**
 * The words of a sentence that a speaker would stress: quoted words, what it turns to, its number; null where none is plainly so.
 *
 *   | 书房的价值不在于收藏，而在于使用        | 我们只做“送上门”这一件事
 *                                 ^^^^                    ^^^^^^
 */
export function stressIn(speech: Speech, text: Passage): Passage | null {
  const found = [quotedIn(text.text), turnOf(speech, text.text), ...(speech.isJapanese ? [JAPANESE_NUMBER] : [NUMBER, SPELLED]).map((number) => boundsOf(number.exec(text.text)))].find((bounds) => bounds !== null)
  if (found === undefined) return null
  const stress = speech.cut(text.at + found[0], text.at + found[1])
  const width = widthOf(stress.text)
  const isPart = width >= LEAST && width <= (speech.isEnglish ? MOST_ENGLISH : MOST) && width <= widthOf(text.text) * SHARE
  return isPart && endOf(stress) <= endOf(text) && text.text.indexOf(stress.text) === found[0] ? stress : null
}

type Bounds = [start: number, end: number]

function boundsOf(match: RegExpExecArray | null): Bounds | null {
  return match === null ? null : [match.index, match.index + match[0].length]
}

function quotedIn(text: string): Bounds | null {
  const [first, second] = text.matchAll(/[“「『]([^“”「」『』]{2,12})[”」』]/g)
  return first === undefined || second !== undefined ? null : [first.index + 1, first.index + 1 + first[1]!.length]
}

/** From behind the last turn to the end of its clause, the final mark left out. */
function turnOf(speech: Speech, text: string): Bounds | null {
  const last = [...text.matchAll(speech.isEnglish ? ENGLISH_TURN : TURN)].at(-1)
  if (last === undefined || last.index === 0) return null
  const after = last.index + last[0].length
  const start = after + /^(?:(?:必须)?要(?!求|素|点)|一[种个])?/.exec(text.slice(after))![0].length
  const end = start + /^[^，；。！？.!?;]*/.exec(text.slice(start))![0].length
  const isOpen = /^(?:[个这那其它他我你]|会|能|可|(?:this|that|these|those)\b)/.test(text.slice(start))
  return !isOpen && /^[\p{P}\s]*$/u.test(text.slice(end)) ? [start, end] : null
}
