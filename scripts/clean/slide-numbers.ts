import type { Source } from '../model/source.ts'
import type { Sheet } from './sheet.ts'

/** A Markdown heading that is nothing but a number. */
const lone = /^ {0,3}#{1,6}[ \t]+(?:(?:slide|page|スライド)[ \t]*)?(\d{1,3})[.:)．]?[ \t]*#*[ \t]*$/i
/** So many, rising, with a number left out before or among them, count the slides of an author and not the chapters of a speech. */
const least = 5
/** So many count slides though none is left out, where so few characters at most are said to each. */
const slides = { least: 15, said: 300 }

/**
 * Marks the headings that are only the numbers of an author's slides, some of which he passes over or has little to say to: they are cues, and head nothing.
 *
 *   | ### 3.        cue
 *   | We open at nine.
 *   | ### 5.        cue
 */
export function markSlideNumbers(sheet: Sheet): void {
  const { bounds, text } = sheet
  const found: { start: number, end: number, number: number }[] = []
  for (let index = 0; index < bounds.length; index += 2) {
    const [start, end] = [bounds[index]!, bounds[index + 1]!]
    const number = end - start < 40 ? lone.exec(text.slice(start, end))?.[1] : undefined
    if (number !== undefined) found.push({ start, end, number: Number(number) })
  }
  const isRising = found.every(({ number }, at) => at === 0 || number > found[at - 1]!.number)
  if (found.length < least || !isRising) return
  const isWhole = found[0]!.number <= 1 && found.at(-1)!.number - found[0]!.number < found.length
  if (isWhole && (found.length < slides.least || text.length > found.length * slides.said)) return
  for (const { start, end } of found) {
    sheet.unheaded.add(start)
    sheet.asides.push({ start: start + text.slice(start, end).search(/[^\s#]/), end, kind: 'cue' })
  }
}

/** A heading that is the mark of a page of slides and nothing else. */
const mark = /^ {0,3}(?:#{1,6}[ \t]+)?(?:(?:slide|page|ppt|幻灯片|スライド|[pｐ])[ \t]?\.?[ \t]?\d{1,3}|第[ \t]?\d{1,3}[ \t]?[页頁张張枚]|\d{1,3}[ \t]?(?:ページ|枚)目)[ \t]*[:：]?[ \t]*#*[ \t]*$/i
/** So many make a script for slides. */
const script = 3

/**
 * Marks the headings of any format that are only marks of an author's pages, each with its number: they are cues, and head nothing. One with a name stays.
 *
 *   | # P3                       cue
 *   | We open at nine.
 *   | # P4 The reading room      heading
 */
export function markPageMarks(sheet: Sheet, { format, lines }: Pick<Source, 'format' | 'lines'>): void {
  const { bounds, text } = sheet
  const headings = new Set(lines.flatMap(({ span, depth }) => depth === null ? [] : [span[0]]))
  const found: { start: number, end: number }[] = []
  for (let index = 0; index < bounds.length; index += 2) {
    const [start, end] = [bounds[index]!, bounds[index + 1]!]
    const words = end - start < 40 ? text.slice(start, end) : ''
    if ((/^ {0,3}#/.test(words) || (format !== 'md' && headings.has(start))) && mark.test(words)) found.push({ start, end })
  }
  if (found.length < script) return
  for (const { start, end } of found) {
    sheet.unheaded.add(start)
    sheet.asides.push({ start: start + text.slice(start, end).search(/[^\s#]/), end, kind: 'cue' })
  }
}
