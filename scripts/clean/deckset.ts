import { remove, type Sheet } from './sheet.ts'

/** A heading set to fill the slide, and headings right below it, which go on with it. */
const fitted = /^(#{1,6}[ \t]+)?\[fit\][ \t]*|\r?\n#{1,6}(?:[ \t]+\[fit\])?(?=[ \t]+\S)/gm
const grouped = /^#{1,6}[ \t]+\[fit\].*(?:\r?\n#{1,6}[ \t]+\S.*)*/gm
/** What is said over a slide. */
const said = /^\^[ \t]*(?=\S)/gm
/** So many lines that are said over slides make a file of such slides. */
const least = 3

/**
 * The slides of a file for Deckset: lines after `^` are what is said; a heading that is set to fill the slide in several lines is one.
 *
 *   | # [fit] A lamp at night
 *   | # [fit] is read by boats             A lamp at night is read by boats
 *   |
 *   | ^ It is learned, like everything.    It is learned, like everything.
 */
export function dropDeckset(sheet: Sheet): void {
  const marks = [...sheet.text.matchAll(said)]
  if (marks.length < least) return
  for (const { index, 0: mark } of marks) remove(sheet, index, index + mark.length, 'markup')
  const joined = new Set<number>()
  for (const { index, 0: heading } of sheet.text.matchAll(grouped)) {
    for (const { index: at, 0: mark, 1: hashes = '' } of heading.matchAll(fitted)) {
      remove(sheet, index + at + hashes.length, index + at + mark.length, 'markup')
      if (/^\r?\n/.test(mark)) joined.add(index + at)
    }
  }
  sheet.bounds = sheet.bounds.filter((offset, at, bounds) => !joined.has(at % 2 ? offset : bounds[at - 1]!))
  sheet.lines = null
}
