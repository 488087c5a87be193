import type { Span } from '../../model/position.ts'
import type { RichLine } from '../assemble.ts'
import { exponent } from '../exponents.ts'
import { lineOf, type Piece } from './inline.ts'
import { isBold, isCentring } from './page.ts'

/** What stands on lines of its own. */
const blocks = new Set((
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 '
  + 'header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
).split(' '))

/** What an element hands down to what is in it. */
interface Setting extends Pick<RichLine, 'kind' | 'depth' | 'isCentred'> {
  isBold: boolean
  isPre: boolean
}

interface Writer {
  lines: RichLine[]
  /** The words of the line that is open. */
  pieces: Piece[]
  /** What stands before the next line: the number of its list item. */
  mark: string
  /** The number of the next item of each list. */
  numbers: Map<Element, number>
}

/** The lines of an element: paragraphs, headings, items with their numbers, rows of tables with tabs between the cells. */
export function linesIn(body: Element): RichLine[] {
  const writer: Writer = { lines: [], pieces: [], mark: '', numbers: new Map() }
  const setting: Setting = { kind: 'text', depth: null, isCentred: false, isBold: false, isPre: false }
  write(body, setting, writer)
  end(setting, writer)
  return writer.lines
}

function write(element: Element, outer: Setting, writer: Writer): void {
  const name = element.localName
  if (/display:\s*none|mso-hide:\s*all/i.test(element.getAttribute('style') ?? '') || isNoteMark(element)) return
  if (name === 'br') return end(outer, writer)
  const isApart = isSetApart(element)
  const setting = isApart ? { ...settingIn(element, outer), kind: 'text' as const, depth: null } : settingIn(element, outer)
  const isBlock = blocks.has(name) || isApart
  if (isBlock) end(outer, writer)
  if (name === 'table' && isDataTable(element)) return writeTable(element, writer)
  if (name === 'li') writer.mark = markOf(element, writer)
  for (const child of element.childNodes) {
    if (child.nodeType === 1) write(child as Element, setting, writer)
    else if (child.nodeType === 3) writeText(child.textContent ?? '', element, setting, writer)
  }
  if (isBlock) end(setting, writer)
  if (name === 'li') writer.mark = ''
}

/**
 * A part of a heading that only the style sheet sets apart, on a line of its own: it touches the words beside it.
 *
 *   | <h1><span>[Address]</span>Opening day<span>City library</span></h1>
 *   | <h1><span>Opening</span><span> day</span></h1>                        no: two runs of one line
 */
function isSetApart(element: Element): boolean {
  if (!/^(?:span|small)$/.test(element.localName) || !/^h[1-6]$/.test(element.parentElement?.localName ?? '')) return false
  const [before, own, after] = [element.previousSibling, element, element.nextSibling].map(node => node === element || node?.nodeType === 3 ? node.textContent ?? '' : '')
  return (/\S$/.test(before!) && /^\S/.test(own!)) !== (/\S$/.test(own!) && /^\S/.test(after!))
}

function writeText(text: string, parent: Element, setting: Setting, writer: Writer): void {
  if (!setting.isPre) {
    if (isBullet(text, parent)) return
    const power = parent.localName === 'sup' ? exponent(writer.pieces.at(-1)?.text ?? '', text) : null
    writer.pieces.push({ text: power ?? text, isBold: setting.isBold })
    return
  }
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (index) end(setting, writer)
    writer.pieces.push({ text: line, isBold: setting.isBold })
  }
}

/** Ends the line that is open, if it has words. */
function end({ kind, depth, isCentred }: Setting, writer: Writer): void {
  const { text, strong, bold } = lineOf(writer.pieces)
  writer.pieces = []
  if (!text) return
  writer.lines.push({ text: writer.mark + text, kind, depth, strong: strong && strong + writer.mark.length, ...bold.length && { bold: bold.map(([from, to]): Span => [from + writer.mark.length, to + writer.mark.length]) }, isCentred })
  writer.mark = ''
}

function settingIn(element: Element, outer: Setting): Setting {
  const setting = {
    ...outer,
    isBold: outer.isBold || isBold(element),
    isCentred: outer.isCentred || isCentring(element),
    isPre: outer.isPre || element.localName === 'pre',
  }
  return outer.kind === 'note' ? setting : { ...setting, ...kindOf(element) }
}

function kindOf(element: Element): Partial<Setting> {
  const heading = element.getAttribute('data-depth') ?? /^h([1-6])$/.exec(element.localName)?.[1]
  const style = element.getAttribute('class') ?? ''
  if (/\bMsoTitle/.test(style)) return { kind: 'title', depth: null }
  if (/\bMsoSubtitle/.test(style)) return { kind: 'subtitle', depth: null }
  const isNotes = /\b(?:Mso(?:Foot|End)noteText|footnotes)\b/.test(style) || element.getAttribute('role') === 'doc-endnotes'
  if (isNotes) return { kind: 'note', depth: null }
  if (element.hasAttribute('data-title')) return { kind: 'title', depth: null }
  if (element.hasAttribute('data-furniture')) return { kind: 'furniture', depth: null }
  if (heading) return { kind: 'heading', depth: Number(heading) }
  if (element.localName === 'figcaption' || element.localName === 'caption') return { kind: 'note', depth: null }
  const isItem = element.localName === 'li' || /mso-list:\s*l\d/i.test(element.getAttribute('style') ?? '')
  return isItem ? { kind: 'item', depth: null } : {}
}

/** The number of the next item of a list as the browser counts it; nothing for a bullet. */
function markOf(item: Element, { numbers }: Writer): string {
  const list = item.parentElement
  if (list?.localName !== 'ol') return ''
  const number = Number(item.getAttribute('value')) || (numbers.get(list) ?? (Number(list.getAttribute('start')) || 1))
  numbers.set(list, number + 1)
  const letter = list.getAttribute('type')
  if (letter?.toLowerCase() === 'a' && number <= 26) return `${String.fromCharCode(letter.charCodeAt(0) + number - 1)}. `
  return `${number}. `
}

/** The bullet that Word writes into the line, in a font of pictures. */
function isBullet(text: string, parent: Element): boolean {
  return /mso-list:\s*Ignore/i.test(parent.getAttribute('style') ?? '')
    && /^[\s\u00a0]*[·•ØüÜ§vqo¨l\uf000-\uf0ff][\s\u00a0]*$/.test(text)
}

/** A raised number that leads to a note, or the arrow that leads back. */
function isNoteMark(element: Element): boolean {
  if (element.localName !== 'sup' && element.localName !== 'a') return false
  const text = element.textContent ?? ''
  if (element.localName === 'a' && /^[↩↑^\ufe0e\ufe0f\s]+$/.test(text)) return true
  if (text.length > 8 || !/^[\s[［〔(（]*[\d*†‡ivx①-⑳]{1,4}[\s\]］〕)）]*$/.test(text)) return false
  return (element.localName === 'sup' && element.querySelector('a') !== null)
    || (element.localName === 'a' && /^#(?:_?_?(?:ftn|edn)(?!ref)|fn|note|cite_note)/i.test(element.getAttribute('href') ?? ''))
}

/** A table of facts; one that lays a page out holds paragraphs or tables in its cells, or has one column. */
function isDataTable(table: Element): boolean {
  const cells = [...table.querySelectorAll('td,th')]
  return !table.querySelector('table,h1,h2,h3') && !cells.some(cell => cell.querySelectorAll('p,div,li').length > 3)
    && [...table.querySelectorAll('tr')].some(row => row.children.length > 1)
}

/** The caption of a table is a row of one cell; the cells of a head are in bold, as browsers set them. */
function writeTable(table: Element, writer: Writer): void {
  for (const child of table.querySelectorAll('caption,tr')) {
    const isCaption = child.localName === 'caption'
    const cells = (isCaption ? [child] : [...child.children]).map(cell => linesIn(cell).map(({ text }) => text).join(' '))
    if (!cells.some(Boolean)) continue
    const text = cells.join('\t')
    const isHead = !isCaption && [...child.children].every(cell => cell.localName === 'th')
    writer.lines.push({ text, kind: 'row', depth: null, strong: isHead ? text.length : 0, isCentred: false })
  }
}
