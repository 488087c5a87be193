import { removeLine, written, type Line } from './lines.ts'
import { depthOf } from './markdown.ts'
import type { Sheet } from './sheet.ts'
import { bare, isDocumentTitle } from './title-lines.ts'

/** Nobody says a line as long as this twice running. */
const long = 24
/** A preview stands among so many lines at the head of the file. */
const zone = 40
/** In a file whose lines nearly all come twice, the short ones do so by the same mistake. */
const share = 0.6
/** So many marked headings with their words once more right below are a converter's doing. */
const headings = 3

/**
 * Takes the second of two equal lines out that follow each other, as a converter doubles them. A short one stays,
 * for it may be said twice;
 * below the headings that Markdown marks it goes, where several come so.
 *
 *   | 去年，全市书房接待读者三百万人次，比前年多了三成。
 *   | 去年，全市书房接待读者三百万人次，比前年多了三成。      duplicate-line
 *   | 谢谢大家！
 *   | 谢谢大家！
 */
export function dropDoubledLines(sheet: Sheet): void {
  const lines = written(sheet)
  const doubles = lines.filter((line, index) => index > 0 && line.text === lines[index - 1]!.text)
  const isAll = doubles.length > 2 && doubles.length * 2 >= lines.length * share
  for (const [index, line] of lines.slice(0, zone).entries()) {
    const isShown = [1, 2, 3].some(from => isPreview(line.text, lines.slice(index + from, index + zone)))
    if (isShown) removeLine(sheet, line, 'duplicate-line')
  }
  const below = new Set(lines.filter((line, index) => index > 0 && line.text === lines[index - 1]!.text && isHeading(sheet, lines[index - 1]!)))
  for (const line of doubles) {
    if (isAll || (below.size >= headings && below.has(line)) || weight(line.text) >= long) removeLine(sheet, line, 'duplicate-line')
  }
}

function isHeading({ text }: Sheet, { start, end }: Line): boolean {
  return depthOf(text.slice(start, Math.min(end, start + 200))) !== null
}

/**
 * A line that is the beginning of what follows, at once or below a title, as a site shows it above the text; white space and
 * breaks apart.
 *
 *   | 今天我们开一个会,主要任务是总结经验,通报情况,分
 *   | 今天我们开一个会,主要任务是 总结经验,通报情况,分析形势……
 */
function isPreview(text: string, next: readonly Line[]): boolean {
  if (weight(text) < long || isDocumentTitle(text) || /[。！？.!?]$/.test(text)) return false
  const words = bare(text)
  let following = ''
  for (const line of next) {
    following += bare(line.text)
    if (following.length > words.length) return following.startsWith(words)
    if (!words.startsWith(following)) return false
  }
  return false
}

/** The length in Chinese characters; two Latin letters and a half are as much as one of them. */
function weight(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return han + (text.length - han) / 2.5
}
