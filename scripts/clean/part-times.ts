import { endOf, type Paragraph, type Transcript } from '../model/transcript.ts'
import type { Stretch } from './asides.ts'

/** Minutes and seconds in the languages of talks: English, Chinese, Japanese, Korean, German, Dutch, French, Spanish, Portuguese, Italian, Russian. */
const minutes = '(?:min(?:ut(?:en?|es?|os?|i))?s?\\.?|m|分钟|分鐘|分間|分半?钟?|분|[\'’′]|мин(?:ут[аы]?)?\\.?)'
const seconds = '(?:sec(?:ond(?:e[ns]?|i)?)?s?\\.?|s|sek(?:unden?)?\\.?|seg(?:undos?)?\\.?|秒钟?|秒|초|["”″]|сек(?:унд[аы]?)?\\.?)'
const amount = `\\d{1,3}(?:\\s*[-–~～.]\\s*\\d{1,3})?`
const about = '(?:~|～|≈|大?[约約]|about|approx\\.?|ca\\.?|etwa|environ|unos|circa)'
/** How long a part may take, or from when to when it does. */
const time = `${about}?\\s*(?:${amount}\\s*${minutes}(?:\\s*(?:,|and)?\\s*\\d{1,2}\\s*${seconds})?|${amount}\\s*${seconds}|\\d{1,2}:\\d{2}(?:\\s*[-–—~]\\s*\\d{1,2}:\\d{2})?)(?: (?:max|total|each))?`
/** A picture that an author sets behind the time of a part, and what it says of it: ⭐ 重点. */
const mark = '(?:\\s*[\\p{Extended_Pictographic}★☆※]\\uFE0F?\\s*\\p{L}{0,8})?'
const bracketed = new RegExp(`\\s*[(（\\[【]\\s*${time}(?:\\s?\\p{L}{1,8})?\\s*[)）\\]】]${mark}(?=[\\s:：]*$)`, 'iu')
const behindDash = new RegExp(`\\s+[-–—|·]\\s*${time}${mark}\\s*$`, 'iu')
/** Right behind the brackets of a heading: 【选址】40 秒. */
const behindBrackets = new RegExp(`(?<=[】\\]])\\s*${time}${mark}\\s*$`, 'iu')
const behindClock = new RegExp(`\\s*[⌚⌛⏰-⏳🕐-🕧]\\uFE0F?\\s*${time}\\s*$`, 'iu')
const behindComma = new RegExp(`\\s*[，,]\\s*(?=${about})${time}\\s*$`, 'i')
/** A time in brackets and what the author adds for himself behind it, its label named. */
const annotated = new RegExp(`\\s*[(（\\[【]\\s*${time}\\s*[)）\\]】]\\s*[·•|｜]\\s*(?:(?<label>[^\\s：:·|｜]{2,12}(?: [^\\s：:·|｜]{2,12})?)[：:])?.+$`, 'i')

/** A line that is a heading though its format does not say so is no longer than this, and not the only one. */
const longest = 80
const least = 2

/**
 * The times at the end of headings within which an author wants to have spoken a part; also at the end of short lines, two or more.
 *
 *   | ## The Problem (45 seconds)
 *   |                ^^^^^^^^^^^^   cue
 *   | ## What We Ask — 1 min
 *   |                ^^^^^^^^       cue
 *   | ## 缘起，约 2 分钟
 *   |       ^^^^^^^^^^               cue
 *   | ## 目录（10 秒过渡）
 *   |       ^^^^^^^^^^^^             cue
 *   | ## 演示 — 40 秒 ⭐ 重点
 *   |         ^^^^^^^^^^^^^          cue
 *   | ## 缘起（2:00）· 画面：旧馆    cue from the time on, where two headings go on with the same label
 *   | ## 筹款（1:30）· 画面：账本
 */
export function partTimes({ paragraphs }: Transcript): Stretch[] {
  const marked = paragraphs.filter(({ depth }) => depth !== null)
  const lines = paragraphs.filter(({ depth, text }) => depth === null && text.length <= longest)
  const found = lines.flatMap(line => timeIn(line, [bracketed]))
  const forms = [bracketed, behindDash, behindBrackets, behindClock, behindComma, ...(isAnnotated(marked) ? [annotated] : [])]
  return [...marked.flatMap(line => timeIn(line, forms)), ...(found.length >= least ? found : [])]
}

/** Whether two headings add a note of the same name to their times. */
function isAnnotated(marked: readonly Paragraph[]): boolean {
  const labels = marked.flatMap(({ text }) => annotated.exec(text)?.groups!['label'] ?? [])
  return new Set(labels).size < labels.length
}

function timeIn(line: Paragraph, forms: readonly RegExp[]): Stretch[] {
  for (const form of forms) {
    const found = form.exec(line.text)
    if (!found?.index) continue
    const blank = /^\s*/.exec(found[0])![0].length
    return [{ start: line.at + found.index + blank, end: Math.min(line.at + found.index + found[0].length, endOf(line)), kind: 'cue' }]
  }
  return []
}
