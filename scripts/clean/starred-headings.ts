import { linesOf, type Line } from './lines.ts'
import { remove, type Sheet } from './sheet.ts'

const starred = /^(\*{1,4})[ \t]+(?=[\p{L}\p{N}“"‘《「])/u
/** A heading is no longer, and ends with no mark of a sentence. */
const longest = 100
const ended = /[.。;；,，!！:：…]$/
/** So many of them, and a line of so many units below most: a list has short items, one below the other. */
const least = 3
const body = 60
const share = 0.6

/**
 * Marks the headings of a plain text that an outliner wrote (Emacs, a wiki): lines behind stars, each more star a level deeper, with text between them. The items
 * of a list stand one below the other.
 *
 *   | * Why we light a lamp            depth 1
 *   |
 *   | Last year the harbour was dark for forty nights. …
 *   |
 *   | ** Oil and wick                  depth 2
 */
export function markStarredHeadings(sheet: Sheet): void {
  if (!sheet.text.includes('* ')) return
  const lines = linesOf(sheet)
  const found = lines.flatMap(({ text, indent }, at) => {
    const stars = indent ? null : starred.exec(text)
    return stars ? [{ at, depth: stars[1]!.length, length: stars[0].length }] : []
  })
  if (found.length < least || !found.every(({ at }) => isHeading(lines, at))) return
  const parts = found.map(({ at, depth }, index) => {
    const next = found[index + 1]
    const between = lines.slice(at + 1, next?.at).filter(({ text }) => text)
    return { isEmpty: !between.length && next !== undefined && next.depth <= depth, isTold: between.some(({ text }) => text.length >= body) }
  })
  if (parts.some(({ isEmpty }) => isEmpty) || parts.filter(({ isTold }) => isTold).length < found.length * share) return
  for (const { at, depth, length } of found) {
    const { start } = lines[at]!
    sheet.headed.set(start, depth)
    remove(sheet, start, start + length, 'markup')
  }
}

/** Whether a line stands apart and reads as a heading does; right below it nothing goes on with it. */
function isHeading(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  return text.length <= longest && !ended.test(text) && !lines[at - 1]?.text && !/^[\p{Ll}\p{P}]/u.test(lines[at + 1]?.text ?? '')
}
