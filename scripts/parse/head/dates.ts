import { yearDigit } from '../../model/title-block.ts'

const small = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
/** The pattern of a Chinese date: 2031年2月3日, 2031年2月3-4日, 二〇三一年二月; a typist has a letter for the nought: 二O三一年. */
export const day = `(?:\\d{4}|${yearDigit}{4})\\s*年\\s*${small}\\s*月(?:\\s*${small}(?:\\s*[-–—~～至到、]\\s*${small})?\\s*日)?`
/** A Chinese date as it is written in a title block, in brackets or not. */
export const date = new RegExp(`[（(]?${day}[)）]?`)

/** When and where somebody speaks, without the year, in brackets below a title: （7月8日下午三点，二楼会议室）; and its day. */
export const dayAlone = new RegExp(`${small}月${small}日`)
export const session = new RegExp(`^[（(]${dayAlone.source}[^（）()。]{0,24}[）)]$`)

const months = 'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
/** The pattern of an English date: July 8, 2031; 8th July 2031. */
export const englishDay = `(?:(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? (?:${months})\\.?,? \\d{4})`
/** A line that is an English date: Tuesday, July 8, 2031. */
export const englishDate = new RegExp(`^[(]?(?:${weekday},? )?${englishDay}(?:,? (?:at )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?)?[)]?$`, 'i')

/** Whether a line is a date and nothing else. */
export function isDate(text: string): boolean {
  const isWritten = new RegExp(`^${date.source}$`).test(text.replace(/\s/g, ''))
  return isWritten || englishDate.test(text.trim()) || /^[（(]?\d{4}[-./]\d{1,2}[-./]\d{1,2}[)）]?$/.test(text)
}
