import { isWide } from '../wide.ts'
import type { Line } from './lines.ts'
import { alike, isNoteStart } from './roles.ts'

/** More than this times the usual distance of lines parts paragraphs. */
const extraLeading = 1.3

/** Whether a line goes on with the paragraph whose lines so far are given, `leading` being the usual distance in ems. */
export function joins(paragraph: readonly Line[], next: Line, leading: number): boolean {
  const last = paragraph.at(-1)!
  if (last.role !== next.role || last.depth !== next.depth) return false
  if (last.role === 'title' || last.role === 'heading') return isSecondTitleLine(last, next)
  if (last.role === 'note') return last.page === next.page && !isNoteStart(next.text)
  if (isUnlike(last, next) || last.isCentred || next.isCentred) return false
  if (isUnder(last, next) && (next.y - last.y) / last.size > leading * extraLeading) return false
  if (isTabular(last) && isTabular(next)) return false
  if (/[.…·．]{4}\s*\d+$/.test(last.text.slice(-20))) return false
  const ends = endsSentence(last.text)
  if (ends && isEnumerated(next.text)) return false
  if (ends && isStrong(last) !== isStrong(next)) return false
  const shift = indentOf(next) - indentOf(last)
  if (!isAligned(paragraph, next, shift)) return false
  return !isShort(last, next) || (/[\p{L}\p{N},;]$/u.test(last.text) && /^\p{Ll}/u.test(next.text))
}

/** A title over two lines; a dash at the start makes the second a line of its own. */
function isSecondTitleLine(last: Line, next: Line): boolean {
  return isUnder(last, next) && next.y - last.y < last.size * 2 && alike(last.size, next.size)
    && !/^[—–―-]/.test(next.text) && !isEnumerated(next.text) && last.isCentred === next.isCentred
}

/** Latin letters are set larger than the Chinese ones they stand among, so only like is compared with like. */
function isUnlike(last: Line, next: Line): boolean {
  const both = [last, next].map(({ text }) => [...text].some(isWide))
  return both[0] === both[1] && !alike(last.size, next.size)
}

function isUnder(last: Line, next: Line): boolean {
  return last.page === next.page && last.column === next.column && next.y > last.y
}

function isTabular({ text }: Line): boolean {
  return /\S\u3000\S/.test(text)
}

/** Whether all of a line is bold. */
export function isStrong({ strong, text }: Line): boolean {
  return strong >= text.length
}

/** How far a line is set in from the margin of its column, in ems. */
function indentOf({ x0, left, size }: Line): number {
  return (x0 - left) / size
}

/**
 * Whether the left edge of a line goes with its paragraph.
 *
 *   | 　　开馆一年，借出      1. 开馆一年，借      the second line goes back to the margin, or hangs below the words
 *   | 图书三万册。               出图书三万册。
 *   | 　　灯一直亮着。        2. 灯一直亮着。      set in again: a new paragraph
 */
function isAligned(paragraph: readonly Line[], next: Line, shift: number): boolean {
  const [first] = paragraph
  if (!first) return false
  if (paragraph.length > 1) return Math.abs(shift) < 0.8
  const hang = (next.x0 - next.left - (first.textX - first.left)) / first.size
  if (first.textX > first.x0 + first.size * 0.5 && Math.abs(hang) < 0.5) return true
  if (shift > 0.8) return false
  if (shift < -0.8) return indentOf(first) < 5
  return indentOf(next) < 0.8 || !endsSentence(first.text)
}

/** Whether there was room on a line for the first word of the next one: then it was ended on purpose. */
function isShort(last: Line, next: Line): boolean {
  return last.right - last.x1 > firstWidth(next) + last.size * 0.5
}

/** The width of what cannot be parted at the start of a line: a word, or a character with the marks that cling to it. */
function firstWidth({ text, x0, x1, size }: Line): number {
  const cluster = /^[（《「『“‘【〔]*./u.exec(text)?.[0] ?? ''
  if (isWide(cluster.at(-1) ?? '')) {
    const marks = /^[，。、；：！？）》」』”’】〕…—]*/.exec(text.slice(cluster.length))?.[0] ?? ''
    return (cluster.length + marks.length) * size
  }
  const word = /^[^\s\p{Script=Han}]+/u.exec(text)?.[0] ?? ''
  // Letters differ in width; the widest words are a third wider than their share of the line.
  return 1.3 * word.length * Math.min((x1 - x0) / text.length, size)
}

/** Whether a line ends with an end mark, closing quotes and brackets looked through. */
function endsSentence(text: string): boolean {
  return /[。！？!?：:；;….][”’」』）)】》"']*$/.test(text)
}

const enumerated = new RegExp(`^(?:${[
  '[一二三四五六七八九十百]{1,3}[、．.]',
  '[（(][一二三四五六七八九十\\d]{1,3}[)）]',
  '第[一二三四五六七八九十\\d]{1,3}[章节篇条，、]',
  '\\d{1,2}(?:[、．]|[.)]\\s*\\D)',
  '[•·●○■□◆▪①-⑳]',
].join('|')})`)

/** Whether a line begins as a numbered or bulleted one: `一、`, `（一）`, `第一`, `1. `, `(1)`, `•`. */
function isEnumerated(text: string): boolean {
  return enumerated.test(text)
}
