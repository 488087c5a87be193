import type { Format } from '../model/source.ts'
import { linesOf, type Line } from './lines.ts'
import { remove, type Sheet } from './sheet.ts'

/** A longer block is not front matter any more. */
const longest = 200
const fence = /^(?:---|\+\+\+)$/
const entry = /^["']?[\w-]+["']?[ \t]*[:=]/

/**
 * Takes out a block of settings at the head of a file; in Markdown also one that lost its opening fence.
 *
 *   | ---
 *   | title: "Opening day"    metadata
 *   | tags: [library]         metadata
 *   | ---
 */
export function dropFrontMatter(sheet: Sheet, format: Format): void {
  const lines = linesOf(sheet)
  const first = lines.findIndex(line => line.text)
  if (first < 0) return
  const isFenced = fence.test(lines[first]!.text)
  if (!isFenced && format !== 'md') return
  const body = lines.slice(isFenced ? first + 1 : first, first + longest)
  const close = body.findIndex(line => fence.test(line.text))
  if (close < 1) return
  const inside = body.slice(0, close)
  if (isFenced ? isFencedBlock(inside) : isOpenBlock(inside)) remove(sheet, 0, body[close]!.end, 'metadata')
}

/** It begins with an entry, and most of its lines are entries, lists or continuations of them. */
function isFencedBlock(lines: readonly Line[]): boolean {
  const filled = lines.filter(line => line.text)
  const settings = filled.filter(line => entry.test(line.text) || line.indent > 0 || /^(?:-\s|#|[\]}])/.test(line.text))
  return filled.length > 0 && entry.test(filled[0]!.text) && settings.length * 5 >= filled.length * 3
}

/** `key: value` twice at least, with nothing between but lists and continuations. */
function isOpenBlock(lines: readonly Line[]): boolean {
  const isEntry = (line: Line): boolean => /^[a-z][\w-]*[ \t]*:/.test(line.text)
  const others = lines.filter(line => line.text && !isEntry(line))
  return lines.filter(isEntry).length > 1 && others.every(line => line.indent > 0 || line.text.startsWith('- '))
}
