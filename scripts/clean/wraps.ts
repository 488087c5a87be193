import type { Line } from './lines.ts'
import { isEnumerated } from './title-lines.ts'

/** Columns of a line: two for a Chinese character or full-width mark, one for the rest. */
export function widthOf(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at += 1) width += text.charCodeAt(at) > 0x2e7f ? 2 : 1
  return width
}

/**
 * The width at which a file is hard wrapped, or null. A wrapped file has many lines of about the same width
 * that stop in mid-sentence.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  const filled = lines.filter(line => line.text).length
  const broken = lines.filter(line => line.text && !endsSentence(line.text))
    .map(line => widthOf(line.text))
    .sort((a, b) => a - b)
  if (broken.length < 4 || broken.length * 3 < filled) return null
  const width = broken[Math.floor(broken.length * 0.8)]!
  if (width < 30 || width > 130) return null
  const even = broken.filter(one => Math.abs(one - width) <= Math.max(6, width * 0.12)).length
  return even * 2 > broken.length && even >= 4 ? width : null
}

/**
 * Whether a line goes on in the next one.
 *
 *   | 开馆以来，我们把服务送到了每一个社
 *   | 区。今年还要……                      joined: a full line without an end mark
 */
export function continues(line: Line, next: Line, width: number | null, before: string): boolean {
  if (!line.text || !next.text || isEnumerated(next.text)) return false
  if (endsSentence(line.text)) return false
  if (/(?:^|[，。；：！？])[一二三四五六七八九十]是$/.test(line.text) || isOpenSubtitle(line.text, next.text)) return true
  if (opensName(line.text)) return /^[^《]*》/.test(next.text)
  if (/[A-Za-z,;—-]$/.test(line.text) && /^[a-z]/.test(next.text)) return true
  if (isTorn(before)) return true
  if (width === null) return false
  return widthOf(line.text) >= width * 0.85 && next.indent <= line.indent + 1
}

/**
 * Whether a paragraph stops in mid-sentence after whole sentences, as text does that was torn at a change of
 * type: the 2.5 of PM2.5 on a line of its own.
 */
function isTorn(paragraph: string): boolean {
  const hasSentence = /[。！？](?![”’」』）)]*$)/.test(paragraph.slice(-600))
  return hasSentence && paragraph.length > 20 && /[\p{Script=Han}A-Za-z\d、，,]$/u.test(paragraph)
}

/**
 * A subtitle that names the meeting over two lines.
 *
 *   | ——2031年2月3日在市图书馆
 *   | 第二次馆员代表大会上
 */
function isOpenSubtitle(line: string, next: string): boolean {
  return /^[—–―]+.*[在于]/.test(line) && !/[在于].*上/.test(line) && /^[^。，]{2,30}上(?:的\S{2,6})?$/.test(next)
}

/** Whether a line holds the first part of a document's name that is broken over two lines: `《关于开放夜间书房、` … `》`. */
export function opensName(text: string | undefined): boolean {
  return text !== undefined && text.lastIndexOf('《') > text.lastIndexOf('》')
}

/** Whether a line ends with an end mark, closing quotes and brackets looked through. */
export function endsSentence(text: string): boolean {
  return /[。！？!?：:；;….][”’」』）)】》"']*$/.test(text)
}
