import { linesOf, type Line } from './lines.ts'
import { remove, type Sheet } from './sheet.ts'

/** A longer block is not front matter any more. */
const longest = 200
const fence = /^(?:---|\+\+\+)$/
const entry = /^["']?[\w-]+["']?[ \t]*[:=]/

/**
 * Takes out a block of settings at the head of a file, with or without its opening fence.
 *
 *   | ---
 *   | title: "Opening day"    metadata
 *   | tags: [library]         metadata
 *   | ---
 */
export function dropFrontMatter(sheet: Sheet): void {
  const lines = linesOf(sheet)
  const first = lines.findIndex(line => line.text)
  if (first < 0) return
  const isFenced = fence.test(lines[first]!.text)
  const body = lines.slice(isFenced ? first + 1 : first, first + longest)
  const close = body.findIndex(line => fence.test(line.text))
  if (close < 1) return
  const inside = body.slice(0, close)
  if (isFenced ? isFencedBlock(inside) : isOpenBlock(inside)) remove(sheet, 0, body[close]!.end, 'metadata')
}

function isFencedBlock(lines: readonly Line[]): boolean {
  return lines.some(line => entry.test(line.text))
}

/** `key: value` twice at least, with nothing between but lists and continuations. */
function isOpenBlock(lines: readonly Line[]): boolean {
  const isEntry = (line: Line): boolean => /^[a-z][\w-]*[ \t]*:/.test(line.text)
  const others = lines.filter(line => line.text && !isEntry(line))
  return lines.filter(isEntry).length > 1 && others.every(line => line.indent > 0 || line.text.startsWith('- '))
}
