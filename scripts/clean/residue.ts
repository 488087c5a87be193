import { linesOf, removeLine, type Line } from './lines.ts'
import { remove, type Sheet } from './sheet.ts'

/** What a template, a short code or the attributes of a line ({:start="5"}, {#lamps}) leave in a text, within one line. */
const inline: readonly RegExp[] = [
  /\{\{[^{}\n]{0,200}\}\}/g,
  /\{%[^%\n]{0,200}%\}/g,
  /<%[^%\n]{0,200}%>/g,
  /\[\/?(?:caption|gallery|embed|video|audio|vc_[a-z_]+|et_pb_[a-z_]+|shortcode|toc|TOC)(?:\s[^\]\n]{0,300})?\]/g,
  /\{:[^{}\n]{0,200}\}/g,
  /(?<=^#{1,6}[^\n]{1,200})\{[#.][\w-][^{}\n]{0,80}\}(?=[ \t]*\r?$)/gm,
  /(?<!\w)javascript:[^\s"'<>，。]{0,200}/gi,
]

/** The head of a rule of a style sheet: `.note, body > p {`, `@media print {`. */
const rule = /^(?:[.#@][\w-]|(?:body|html|p|a|img|div|span|h[1-6]|ul|ol|li|table|td|tr|\*)[\s,.:#>{])[\w\s.#:,>()*"'=[\]-]{0,120}\{/
const declaration = /^(?:[\w-]{2,40}\s*:\s*[^\s;{}：。][^;{}：。]{0,200};\s*)*(?:[\w-]{2,40}\s*:\s*[^\s;{}：。][^;{}：。]{0,200})?\}?$/
const script = /^(?:(?:var|let|const)\s+[\w$]+\s*=|function\s*[\w$]*\s*\(|\(function\s*\(|window\.[\w$]|document\.[\w$]|\$\(|jQuery|ga\(|gtag\(|_hmt|_gaq|<\?php|\/\/<!\[CDATA\[|\(adsbygoogle)/
const code = /^[\x20-\x7e]*[;{}(),[\]]$/
/** A block of code longer than this is left alone. */
const longest = 60

/**
 * Takes out what a page's machinery leaves in its text: style sheets, scripts, templates, short codes.
 *
 *   | .note { color: red; }                markup
 *   | var counter = counter || [];         markup
 *   | Hello {{ user.name }}, welcome.      {{ user.name }} is markup
 */
export function dropResidue(sheet: Sheet): void {
  for (const pattern of inline) {
    for (const { index, 0: rest } of sheet.text.matchAll(pattern)) remove(sheet, index, index + rest.length, 'markup')
  }
  if (!/[{;]/.test(sheet.text)) return
  const lines = linesOf(sheet)
  for (let index = 0; index < lines.length; index += 1) {
    const end = isStart(lines[index]!) ? endOfCode(lines, index) : index
    for (let at = index; at < end; at += 1) removeLine(sheet, lines[at]!, 'markup')
    index = Math.max(index, end - 1)
  }
}

function isStart({ text }: Line): boolean {
  return text.length < 2000 && (rule.test(text) || (script.test(text) && code.test(text)))
}

/** The index after the last line of the block that begins at one; the same index when it is no block. */
function endOfCode(lines: readonly Line[], from: number): number {
  let depth = 0
  for (let index = from; index < Math.min(lines.length, from + longest); index += 1) {
    const { text } = lines[index]!
    if (text && index > from && !code.test(text) && !declaration.test(text)) return depth > 0 ? from : index
    for (const unit of text) depth += unit === '{' ? 1 : unit === '}' ? -1 : 0
    if (depth <= 0 && !isStart(lines[index + 1] ?? lines[index]!)) return index + 1
    if (depth <= 0 && index + 1 === lines.length) return index + 1
  }
  return from
}
