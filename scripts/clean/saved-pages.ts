import { depthOf, underlinedDepth } from './markdown.ts'
import { remove, type Sheet } from './sheet.ts'

/** So many lines of links and pictures make what stands around a speech the frame of a saved page. */
const least = 2
/** A page's frame has no more lines than this on either side. */
const most = 60
/** A line of the frame that is neither link nor picture is short: the name of a menu, a language. */
const longest = 40

const picture = /!\[[^\]\n]{0,300}\]\([^()\n]{0,600}\)/g
const link = /\[(?:\\.|[^\[\]\n\\]){0,300}\]\([^()\n]{0,600}\)/g
/** Where the house is and how it is reached, whose the page is. */
const imprint = /\b(?:tel|fax|phone)\b\s*[.:：]|^(?:copyright\b|©|\(c\) ?\d)|\ball rights reserved\b|^(?:电话|地址|传真|版权所有)/i
/** A file of the same speech to take away. */
const download = /\]\([^()\s]{1,400}\.(?:pdf|docx?|pptx?|mp3|mp4)\)[\s*_]*$/i
/** A speaker may end without an end mark. */
const farewell = /thank|welcome|bless|danke|merci|gracias|谢|謝|ありがとう/i

/**
 * Takes out what a site sets around a page that was saved as Markdown: above the title of the first depth links to skip, logos, languages; the file to
 * take away; below the speech logos, the address, further links.
 *
 *   | [Skip to main content](#main)                site-notice
 *   | [![Harbour Library](/logo.png)](/)           site-notice
 *   | *   [Cymraeg](/cy)                           site-notice
 *   | Lamps for Everyone
 *   | ==================
 *   | *   [Full text \[PDF 90KB\]](/lamps.pdf)     site-notice
 */
export function dropSavedPage(sheet: Sheet): void {
  const lines = linesIn(sheet)
  const title = lines.slice(0, most).findIndex(({ start, end }) => (depthOf(sheet.text.slice(start, end)) ?? underlinedDepth(sheet.text, start, end)) === 1)
  const head = lines.slice(0, Math.max(title, 0))
  const isSaved = head.filter(isFrame).length >= least && head.every(line => isFrame(line) || isShort(line))
  const foot = lines.slice(footFrom(lines))
  if (isSaved) take(sheet, head)
  if (isSaved || (foot.filter(isFrame).length > least && foot.some(({ words }) => imprint.test(words)))) take(sheet, foot)
  take(sheet, lines.filter(line => download.test(line.words) && !restOf(line)))
}

interface FrameLine {
  words: string
  start: number
  end: number
}

/** The lines with words, their bullets left out. */
function linesIn({ bounds, text }: Sheet): FrameLine[] {
  const lines: FrameLine[] = []
  for (let index = 0; index < bounds.length; index += 2) {
    const [start, end] = [bounds[index]!, bounds[index + 1]!]
    const words = text.slice(start, Math.min(end, start + 2000)).trim().replace(/^[-*+]\s+/, '')
    if (words) lines.push({ words, start, end })
  }
  return lines
}

/** What is left of a line without its pictures and links. */
function restOf({ words }: FrameLine): string {
  return words.replace(picture, '').replace(link, '').replace(/[\s*_|·•/-]+/g, '')
}

/** Links and pictures and nothing else, or the imprint of a house. */
function isFrame(line: FrameLine): boolean {
  return line.words.length < 1000 && (/\]\(/.test(line.words) && !restOf(line) || imprint.test(line.words))
}

function isShort({ words }: FrameLine): boolean {
  return words.length <= longest && !/[.!?。！？:：,，]$/.test(words) && !/^#/.test(words) && !farewell.test(words)
}

/** The index of the line with which the frame below a speech begins. */
function footFrom(lines: readonly FrameLine[]): number {
  let from = lines.length
  for (let at = lines.length - 1; at >= Math.max(1, lines.length - most); at -= 1) {
    if (isFrame(lines[at]!)) from = at
    else if (!isShort(lines[at]!)) break
  }
  return from
}

function take(sheet: Sheet, lines: readonly FrameLine[]): void {
  for (const { start, end } of lines) remove(sheet, start, end, 'site-notice')
}
