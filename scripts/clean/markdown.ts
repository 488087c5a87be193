import { remove, type Sheet } from './sheet.ts'

/** Marks of a line: heading, quotation, bullet; and lines that are nothing but a mark. */
const lineMarks: readonly RegExp[] = [
  /^[ \t]*(?:[-*_][ \t]*){3,}$/gm,
  /^[ \t]*=+[ \t]*$/gm,
  /^[ \t]*(?:```|~~~).*$/gm,
  /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/gm,
  /^[ \t]{0,3}#{1,6}(?=[ \t])/gm,
  /[ \t]+#+[ \t]*$/gm,
  /^[ \t]*(?:>[ \t]?)+/gm,
  /^[ \t]*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?/gm,
]

/** `![words](target)` and `[words](target)`, the target with one pair of brackets in it at most. */
const target = '\\([^()\\n]*(?:\\([^()\\n]*\\)[^()\\n]*)*\\)'
const images = new RegExp(`!\\[[^\\]\\n]*\\](?:${target}|\\[[^\\]\\n]*\\])`, 'g')
const links = new RegExp(`\\[([^\\[\\]\\n]+)\\]${target}`, 'g')

/**
 * Takes Markdown's own marks out and leaves the words: emphasis, link targets, whole images.
 *
 *   | We thank **all** [readers](https://example.org).
 *   |          ^^   ^^ ^       ^^^^^^^^^^^^^^^^^^^^^^   markup
 */
export function dropMarkdown(sheet: Sheet): void {
  for (const pattern of lineMarks) {
    for (const { index, 0: mark } of sheet.text.matchAll(pattern)) remove(sheet, index, index + mark.length, 'markup')
  }
  for (const { index, 0: image } of sheet.text.matchAll(images)) {
    remove(sheet, index, index + image.length, 'markup')
  }
  for (const { index, 0: whole, 1: words } of sheet.text.matchAll(links)) {
    around(sheet, index, whole.length, 1, words!.length)
  }
  const emphasis = /(\*{1,3}|_{2,3}|~~|`{1,2})(?=[^\s*_~`])((?:(?!\1)[^\n])*[^\s*])\1/g
  for (const { index, 0: whole, 1: mark, 2: words } of sheet.text.matchAll(emphasis)) {
    around(sheet, index, whole.length, mark!.length, words!.length)
  }
}

/** The depth of a Markdown heading line as written in the file, or null. */
export function depthOf(line: string): number | null {
  const marks = /^[ \t]{0,3}(#{1,6})[ \t]/.exec(line)
  return marks ? marks[1]!.length : null
}

function around(sheet: Sheet, index: number, length: number, before: number, kept: number): void {
  remove(sheet, index, index + before, 'markup')
  remove(sheet, index + before + kept, index + length, 'markup')
}
