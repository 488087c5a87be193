import { breakAt, readAs, remove, type Sheet } from './sheet.ts'

const entities: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', ldquo: '“', rdquo: '”',
  lsquo: '‘', rsquo: '’', mdash: '—', ndash: '–', hellip: '…', middot: '·',
}

/** Tags that end a line: what stands before and after them are two paragraphs. */
const blocks = 'br|p|div|li|ul|ol|h[1-6]|tr|table|blockquote|section|article|header|footer|hr|dd|dt|dl|pre|figure|figcaption'
const inline = [
  'a|abbr|acronym|address|aside|audio|b|big|body|button|center|cite|code|col|colgroup|del|details|dfn|em|embed|font|form|head|html|i|iframe',
  'img|input|ins|kbd|label|legend|link|main|map|mark|meta|nav|noscript|object|option|picture|q|s|samp|script|select|small|source|span',
  'strike|strong|style|sub|summary|sup|svg|tbody|td|textarea|tfoot|th|thead|time|title|tt|u|var|video|wbr',
].join('|')

/**
 * A tag of HTML, with attributes or without; `a<b and c>d` is none.
 *
 *   | <p class="x">…</p>   <br>   </br>   <img src="a.png" hidden>
 */
const tags = new RegExp(`<\\/?(${blocks}|${inline}|[a-z]+:[a-z]+|[a-z]+-[a-z-]+)(?:\\s(?=[^<>]*=)[^<>]{0,4000}|\\s+\\w{1,20})?\\s{0,9}\\/?>`, 'gi')
const isBlock = new RegExp(`^(?:${blocks})$`, 'i')

/**
 * Takes out comments, scripts, styles and tags, and reads character entities as what they stand for. The end of a
 * cell reads as a tab, as cells are divided in a row; a heading reads as bold, and so do <b> and <strong>. Of a corpus' <title="Opening day"> the words stay.
 */
export function dropHtml(sheet: Sheet): void {
  const { text } = sheet
  for (let start = text.indexOf('<!--'); start >= 0;) {
    const end = text.indexOf('-->', start)
    if (end < 0) break
    remove(sheet, start, end + 3, 'markup')
    start = text.indexOf('<!--', end)
  }
  for (const { index, 0: line, 1: open, 3: words } of text.matchAll(/^(<(?:title|subtitle|date|speaker|author|event|place)=(["']))([^\n<>]{1,300})\2\s?\/?>$/gim)) {
    remove(sheet, index, index + open!.length, 'markup')
    remove(sheet, index + open!.length + words!.length, index + line.length, 'markup')
  }
  for (const { index, 1: open, 3: words } of text.matchAll(/(<(b|strong)(?:\s[^<>\n]{0,200})?>)\s{0,9}([^<>\n]{1,300}?)\s{0,9}<\/\2>/gi)) {
    const start = index + open!.length + /^\s*/.exec(text.slice(index + open!.length))![0].length
    sheet.bold.set(start, start + words!.length)
  }
  dropElements(sheet)
  const ends: number[] = []
  let heading = -1
  for (const { index, 0: tag, 1: name } of text.matchAll(tags)) {
    const isCell = /^<\/t[dh]/i.test(tag)
    if (isCell) readAs(sheet, index, '\t')
    remove(sheet, isCell ? index + 1 : index, index + tag.length, 'markup')
    if (isBlock.test(name!)) ends.push(index + tag.length)
    if (heading >= 0 && /^<\/h\d/i.test(tag)) sheet.bold.set(heading, index)
    if (isBlock.test(name!)) heading = /^<h\d/i.test(tag) ? index + tag.length : -1
  }
  breakAt(sheet, ends)
  readEntities(sheet)
}

function readEntities(sheet: Sheet): void {
  for (const match of sheet.text.matchAll(/&(?:amp;)?(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,8}));/gi)) {
    const [, decimal, hexadecimal, name] = match
    const meaning = name ? entities[name.toLowerCase()] : numbered(decimal ? +decimal : parseInt(hexadecimal!, 16))
    if (!meaning) continue
    readAs(sheet, match.index, meaning)
    remove(sheet, match.index + 1, match.index + match[0].length, 'markup')
  }
}

/** Takes elements out whose content is nothing that is said; what stands under a picture is listed as such. */
function dropElements(sheet: Sheet): void {
  const lower = sheet.text.toLowerCase()
  let done = 0
  for (const { index, 1: name } of lower.matchAll(/<(script|style|object|iframe|video|svg|figcaption)\b[^<>]*>/g)) {
    if (index < done) continue
    const close = lower.indexOf(`</${name}`, index)
    if (close < 0) return
    done = lower.indexOf('>', close) + 1 || lower.length
    remove(sheet, index, done, name === 'figcaption' ? 'metadata' : 'markup')
  }
}

/** The character of a number, where it is one UTF-16 unit long. */
function numbered(code: number): string | undefined {
  return code > 31 && code < 0xd800 ? String.fromCharCode(code) : undefined
}
