import { linesOf, removeLine, type Line } from './lines.ts'
import type { Sheet } from './sheet.ts'

/** A paragraph set in italics as a whole. */
const italic = /^(?:<(em|i)>.*<\/\1>|\*(?!\*)[^*]+\*|_(?!_)[^_]+_)$/
/** What stands between the title and the text and says nothing: a heading, a picture. */
const passed = /^(?:#{1,6}\s.*|!\[[^\]]*\]\([^)]*\)|(?:<a\b[^>]*>)?\s*<img\b[^>]*>\s*(?:<\/a>)?)$/i
/** Of the speech nobody tells in it that he spoke or put it on a page. */
const told = /\bI (?:\p{Ll}+ )?(?:spoke|gave|delivered|posted|publish(?:ed)?|wrote)\b|\b(?:posted|published|reproduced) (?:this|it|here|below)\b/iu
/** What a blogger says above a speech is no more than this part of the page. */
const share = 0.3

/**
 * Takes out what a blogger says in italics above a speech of his own: the paragraphs at the head of a page that are in italics as a whole, where one of them
 * tells that he spoke, or put the speech there.
 *
 *   | *We said farewell to the old lamp last week, and I spoke for the keepers.*     metadata
 *   | *I put it below for others; I wrote it by its light.*                          metadata
 *   | My name is Anna, and I kept it for nine years.
 */
export function dropItalicPreface(sheet: Sheet): void {
  const lines = linesOf(sheet).filter(({ text, start }) => text && start >= sheet.front)
  const first = lines.findIndex(({ text }) => !passed.test(text))
  const length = lines.slice(Math.max(first, 0)).findIndex(({ text }) => !italic.test(text))
  if (first < 0 || length < 1) return
  const preface = lines.slice(first, first + length)
  const isMinor = sizeOf(preface) <= sizeOf(lines) * share
  if (!isMinor || !preface.some(({ text }) => told.test(text)) || !preface.every(({ text }) => /[.!?]["”’)]?(?:[*_]|<\/\w+>)$/.test(text))) return
  for (const line of preface) removeLine(sheet, line, 'metadata')
}

function sizeOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0)
}
