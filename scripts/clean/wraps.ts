import type { Line } from './lines.ts'
import { isEnumerated } from './title-lines.ts'

/** How a file is set in lines. */
interface Layout {
  /** Columns of a full line in a hard wrapped file; null in any other. */
  width: number | null
  /** A blank line stands after every line of a hard wrapped file and divides nothing. */
  isSpaced: boolean
  /** Sentences run over the ends of lines, as in captions; a blank line may stand in one of them too. */
  isRunning: boolean
  /** The text is written in capitals. */
  isCapital: boolean
}

/** What stands between two lines of text: nothing, blank lines, or the foot of a page that was taken out. */
export type Gap = 'none' | 'blank' | 'page'

/** The width of a file is found in this many lines. */
const sample = 20_000
/** A text is written in capitals that has so many letters, and so large a share of them in capitals. */
const capitals = { letters: 400, share: 0.95 }
/** A line of a text in capitals that goes on in the next one has so many units. */
const open = 24

/** Columns of a line: two for a Chinese character or full-width mark, one for the rest. */
function widthOf(text: string): number {
  let width = 0
  let quotes = 0
  let wide = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 0x2e7f) wide += 1
    else if (code === 0xb7 || (code > 0x2012 && code < 0x2027)) quotes += 1
    else width += 1
  }
  return width + wide * 2 + (wide > quotes ? quotes * 2 : quotes)
}

/** How the lines of a file are set, found from all its lines, the blank ones between them counted. */
export function layoutOf(lines: readonly Line[]): Layout {
  const filled = lines.filter(line => line.text).slice(0, sample)
  let apart = 0
  for (let index = 2; index < Math.min(lines.length, sample); index += 1) {
    if (lines[index]!.text && !lines[index - 1]!.text && lines[index - 2]!.text) apart += 1
  }
  const width = wrapWidth(filled)
  const running = filled.filter(({ text }, index) => /[\p{Ll},]$/u.test(text) && /^\p{Ll}/u.test(filled[index + 1]?.text ?? ''))
  return { width, isCapital: isCapital(filled), isRunning: running.length > 8 && running.length * 4 > filled.length, isSpaced: width !== null && filled.length > 8 && apart >= (filled.length - 1) * 0.8 }
}

function isCapital(lines: readonly Line[]): boolean {
  let [upper, lower] = [0, 0]
  for (const { text } of lines) {
    upper += text.match(/\p{Lu}/gu)?.length ?? 0
    lower += text.match(/\p{Ll}/gu)?.length ?? 0
  }
  return upper >= capitals.letters && upper >= (upper + lower) * capitals.share
}

/**
 * The width at which a file is hard wrapped, or null. A wrapped file has many lines of about the same width
 * that stop in mid-sentence, marks within them, which a list of titles has not, and hardly any that are longer, which
 * whole paragraphs among headings are.
 */
function wrapWidth(lines: readonly Line[]): number | null {
  const filled = lines.filter(line => line.text).length
  const broken = lines.filter(line => line.text && !endsSentence(line.text))
    .map(line => widthOf(line.text))
    .sort((a, b) => a - b)
  const marked = lines.filter(line => /[，。、；,.;]/.test(line.text.slice(0, -1))).length
  if (broken.length < 4 || broken.length * 3 < filled || marked * 4 < broken.length) return null
  const width = broken[Math.floor(broken.length * 0.8)]!
  if (width < 30 || width > 130) return null
  const beyond = lines.filter(line => widthOf(line.text) > width * 1.5).length
  if (beyond * 5 > filled) return null
  const even = broken.filter(one => Math.abs(one - width) <= Math.max(6, width * 0.12)).length
  return even * 2 > broken.length && even >= 4 ? width : null
}

/**
 * Whether a line goes on in the next one. `before` is the end of the paragraph so far, `after` the line after the
 * next. In a text in capitals no small letter tells that it does.
 *
 *   | 开馆以来，我们把服务送到了每一个社
 *   | 区。今年还要……                      joined: a full line without an end mark
 *   | OUR LAMPS BURN FOR EVERY READER
 *   | WHO CANNOT SLEEP.                    joined, where all is written in capitals
 */
export function continues(line: Line, next: Line, layout: Layout, gap: Gap, before: string, after: Line | undefined): boolean {
  if (isLoneNumber(line.text) && line.text === before) return !opensItem(next.text)
  if (gap === 'blank' && layout.isRunning && isLeftOpen(line.text, next.text)) return true
  if (gap === 'blank' && opensName(line.text)) return closesName(next.text)
  if (opensItem(next.text)) return false
  if (gap === 'none' && /^[，。、；：！？）”》]/.test(next.text)) return true
  if (isTornToken(line, next)) return true
  if (gap === 'blank' && !layout.isSpaced) return false
  if (gap === 'page') return isCutByPage(before, line, next)
  if (endsSentence(line.text)) return isFull(line, next, layout.width)
  if (isOpenJapanese(line.text, next.text)) return true
  if (/(?:^|[，。；：！？])[一二三四五六七八九十]是$/.test(before) || isOpenSubtitle(line.text, next.text)) return true
  if (opensName(line.text)) return closesName(next.text)
  if (/[A-Za-z,;—-]$/.test(line.text) && /^[a-z]/.test(next.text)) return true
  if (layout.isCapital && gap === 'none' && line.text.length >= open && /[A-Z\d,—-]$/.test(line.text) && /^[A-Z\d$]/.test(next.text)) return true
  if (isOpenSalutation(line.text)) return true
  if (layout.width === null && line.indent > 0 && next.indent >= line.indent) return false
  if (isTorn(before) && !isHeadingLike(next, after, line)) return true
  if (layout.width === null) return false
  return widthOf(line.text) >= layout.width * 0.85 && next.indent <= line.indent + 1
}

/**
 * A number that stands alone on its line belongs to the next one.
 *
 *   | 二是
 *   | 把馆员带好。      （一） | 1. | 第二， | Second reason:
 */
function isLoneNumber(text: string): boolean {
  return englishNumber.test(text) || text.length < 8 && /^(?:[一二三四五六七八九十]{1,3}(?:是|要)|[（(]?[一二三四五六七八九十]{1,3}[)）、．.]|[（(]?\d{1,2}[)）、．.]|第[一二三四五六七八九十]{1,3}[，,、])$/.test(text)
}

/** A count alone, as a caption breaks off after it: Number two: | And then, third -- */
const englishNumber = /^(?:(?:and|but|so|now|then|and then),? )?(?:(?:number|rule|lesson|point|reason|step|tip) (?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: (?!of\b)\p{Ll}{3,14})?)\s?(?::|--|—|,)$/iu

/**
 * Whether a blank line in a file whose sentences run over its lines stands in mid-sentence, as between two captions; a salutation is whole.
 *
 *   | and when the door is shut,
 *   |
 *   | they knock
 */
function isLeftOpen(line: string, next: string): boolean {
  return /[\p{Ll}\d][,]?$/u.test(line) && /^\p{Ll}/u.test(next) && !salutation.test(line)
}

const salutation = /^(?:Dear|Ladies|Friends|Mr|Mrs|Ms|Madam|Sehr geehrte|Liebe|Mesdames|Chère?s?|Querid|Estimad|Car[oi]|Gentili)/

/** Whether a line begins something of its own: a number, a bullet, a question's Q. */
function opensItem(text: string): boolean {
  return isEnumerated(text) || /^(?:[①-⑳•●■◆▪★☆]|[IVX]{1,4}\.\s|[A-Z]\.\s|第[一二三四五六七八九十]{1,3}(?:部分|篇|讲|点)|#\d|[-*+]\s|[问答][:：]|[QA][:：])/.test(text)
}

/**
 * Whether a line that ends a sentence has no room for the first word of the next line: the sentence happens to end
 * where the line does.
 */
function isFull(line: Line, next: Line, width: number | null): boolean {
  if (width === null || next.indent > line.indent + 1 || /[:：]["”’」』]*$/.test(line.text)) return false
  const word = /^[\x21-\x7e\p{Script=Latin}’]+/u.exec(next.text.slice(0, 40))?.[0] ?? ''
  const columns = word ? word.length + 1 : 2
  const room = width - line.indent - widthOf(line.text)
  return room < (word ? Math.min(columns, 6) : columns) && next.text.length > 8
}

/**
 * A page ended in mid-sentence.
 *
 *   | 我们要把书送到山
 *   | - 3 -
 *   | 里去。
 */
function isCutByPage(before: string, line: Line, next: Line): boolean {
  if (endsSentence(line.text) || next.indent > line.indent + 1) return false
  const isRunning = before.length > 30 || (/[，、；。]/.test(before) && !isEnumerated(before))
  return isRunning && (/[，、；。！？]/.test(next.text) || next.text.length > 40)
}

/**
 * A subscript that a converter set on a line of its own, and what comes after it.
 *
 *   | ……其中PM
 *   | 2.5
 *   | 浓度下降一成
 */
function isTornToken(line: Line, next: Line): boolean {
  const token = /^(?:\d{1,3}(?:\.\d)?|[₀-₉⁰-⁹]{1,3})$/
  return (token.test(next.text) && /[\p{Script=Han}，。、][^。]{0,12}[A-Za-z]{1,3}$|^[A-Z][A-Za-z]{0,2}$/u.test(line.text.slice(-16)))
    || (token.test(line.text) && line.indent === 0 && /^[\p{Script=Han}，。、；]/u.test(next.text))
    || (/^[A-Z]{1,4}$/.test(next.text) && /[，、][^。！？]{0,40}$/.test(line.text.slice(-48)))
}

/**
 * Whether a paragraph stops in mid-sentence after whole sentences, as text does that was torn at a change of
 * type: the 2.5 of PM2.5 on a line of its own.
 */
function isTorn(paragraph: string): boolean {
  const hasSentence = /[。！？](?![”’」』）)]*$)/.test(paragraph)
  return hasSentence && paragraph.length > 20 && /[\p{Script=Han}A-Za-z\d、，,]$/u.test(paragraph)
}

/**
 * A Japanese line that stops at its 、 goes on in the next one, which is no bullet.
 *
 *   | 棚を低くしたことで、
 *   | 子どもが自分で本を選べます。
 */
function isOpenJapanese(text: string, next: string): boolean {
  return text.length > 5 && /[\u3041-\u3096\u30a1-\u30fa].*、$/.test(text) && !/^[・（(【［「『]?[・①-⑨]/.test(next)
}

/** A short line with no end mark before a line of whole sentences is a heading, whatever is missing before it. */
function isHeadingLike(next: Line, after: Line | undefined, line: Line): boolean {
  if (next.indent > line.indent + 1) return true
  if (next.text.length < 4 || next.text.length > 24 || /[，。！？；、：]/.test(next.text)) return false
  return after !== undefined && after.text.length > 24 && /[。！？]/.test(after.text) && /^[\p{L}“《]/u.test(after.text)
}

/** A salutation whose comma is no end: `尊敬的林馆长，` before the line that names the others. */
function isOpenSalutation(text: string): boolean {
  return text.length < 40 && /^(?:尊敬|敬爱|亲爱|敬重)的[^。！？：]*[，,、]$/.test(text)
}

/**
 * A subtitle that names the meeting over two lines.
 *
 *   | ——2031年2月3日在市图书馆
 *   | 第二次馆员代表大会上
 */
function isOpenSubtitle(line: string, next: string): boolean {
  if (line.length > 80 || next.length > 40) return false
  return /^[—–―]+.*[在于]/.test(line) && !/[在于].*上/.test(line) && /^[^。，]{2,30}上(?:的\S{2,6})?$/.test(next)
}

/** Whether a line holds the first part of a document's name that is broken over two lines: `《关于开放夜间书房、` … `》`. */
function opensName(text: string): boolean {
  const end = text.slice(-200)
  return end.lastIndexOf('《') > end.lastIndexOf('》')
}

function closesName(text: string): boolean {
  return /^[^《]{0,200}》/.test(text)
}

/** Whether a line ends with an end mark, closing quotes and brackets looked through. */
export function endsSentence(text: string): boolean {
  return /[。！？!?：:；;….][”’」』）)】》"']*$/.test(text.slice(-8))
}
