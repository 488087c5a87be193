import { readAs, remove, type Sheet } from './sheet.ts'

const entities: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', ldquo: '“', rdquo: '”',
  lsquo: '‘', rsquo: '’', mdash: '—', ndash: '–', hellip: '…', middot: '·',
}

/** Takes out comments, scripts, styles and tags, and reads character entities as what they stand for. */
export function dropHtml(sheet: Sheet): void {
  const { text } = sheet
  for (let start = text.indexOf('<!--'); start >= 0;) {
    const end = text.indexOf('-->', start)
    if (end < 0) break
    remove(sheet, start, end + 3, 'markup')
    start = text.indexOf('<!--', end)
  }
  dropElements(sheet)
  for (const { index, 0: tag } of text.matchAll(/<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/gi)) {
    remove(sheet, index, index + tag.length, 'markup')
  }
  for (const match of sheet.text.matchAll(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,8}));/gi)) {
    const [, decimal, hexadecimal, name] = match
    const meaning = name ? entities[name.toLowerCase()] : numbered(decimal ? +decimal : parseInt(hexadecimal!, 16))
    if (!meaning) continue
    readAs(sheet, match.index, meaning)
    remove(sheet, match.index + 1, match.index + match[0].length, 'markup')
  }
}

/** Takes elements out whose content is nothing that is said. */
function dropElements(sheet: Sheet): void {
  const lower = sheet.text.toLowerCase()
  let done = 0
  for (const { index, 1: name } of lower.matchAll(/<(script|style|object|iframe|video|svg)\b[^<>]*>/g)) {
    if (index < done) continue
    const close = lower.indexOf(`</${name}`, index)
    if (close < 0) return
    done = lower.indexOf('>', close) + 1 || lower.length
    remove(sheet, index, done, 'markup')
  }
}

/** The character of a number, where it is one UTF-16 unit long. */
function numbered(code: number): string | undefined {
  return code > 31 && code < 0xd800 ? String.fromCharCode(code) : undefined
}
