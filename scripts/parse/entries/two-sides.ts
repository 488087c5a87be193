import type { Entry } from './entries.ts'
import { lengthOf } from './headings.ts'
import type { Piece } from './pieces.ts'

/** With what the two sides of a matter begin. */
const sides = [/^一方面[，,：:]\s*(?=\S)/, /^(?:另一方面|另外一方面)[，,：:]\s*(?=\S)/] as const
/** Characters of such a line. */
const longest = 30

/**
 * Two lines in bold with the two sides of a matter, each over what is said of it, are headings, and what tells them apart counts them.
 *
 *   | **一方面，要把灯点亮。**
 *   |         ^^^^^^^^^^ heading
 *   | 夜里的路……
 *   | **另一方面，要把门敞开**
 */
export function withTwoSides(pieces: readonly Piece[], entries: readonly Entry[]): Entry[] {
  const isLine = (at: number): boolean => {
    const [{ isFirst, paragraph, text }, next] = [pieces[at]!, entries[at + 1]]
    return isFirst && paragraph.strong >= text.trimEnd().length && lengthOf(text) <= longest && next !== undefined && !sides[1].test(next.text)
  }
  const found = new Map<number, number>()
  for (const [at, { text }] of entries.entries()) {
    if (!sides[0].test(text) || !isLine(at)) continue
    const other = entries.findIndex((entry, index) => index > at && (sides[0].test(entry.text) || sides[1].test(entry.text)))
    if (other > at && sides[1].test(entries[other]!.text) && isLine(other)) found.set(at, 0).set(other, 1)
  }
  return entries.map((entry, at) => {
    const side = found.get(at)
    if (side === undefined || entry.depth !== null) return entry
    const { length } = sides[side]!.exec(entry.text)![0]
    const enumerator = { family: 'line' as const, variant: 'bold', number: NaN, length: entry.text.slice(0, length).trimEnd().length, skip: length }
    return { ...entry, enumerator, key: 'line bold', heading: { start: length, end: entry.text.trimEnd().length, runIn: false } }
  })
}
