import { originsOf, written, type Line } from './lines.ts'
import { remove, type Sheet } from './sheet.ts'

/** A number without a mark before the words of a line, and one with a point before those of an English one. */
const bare = /^(\d{1,3})[ \t]+(?=[“"‘'(（《]?[\p{Lu}\p{Script=Han}])/u
const pointed = /^(\d{1,3})\.\s+(?=[“"‘'(]?[\p{Lu}\d])/u

/** From so many on, each one more than the one before, they count. */
const least = { bare: 8, pointed: 12 }
/** What they count are paragraphs where so many of them end as sentences do, and are longer than a heading is. */
const ended = 0.8
const longest = 70
/** Numbers with a point count right through so many headings, have this share of all lines from the first to the last, and half of what they count is longer than a heading. */
const through = { headings: 2, share: 0.6, prose: 0.5 }

interface Numbered {
  line: Line
  /** Index among the lines. */
  at: number
  number: number
  /** Units of the line that it takes, the blank after it included. */
  length: number
}

/**
 * Takes out the numbers that an office puts before the paragraphs of an address: they are not said. Numbers with a point may be parts, and are left to the
 * reader of the outline unless they count on through the headings.
 *
 *   | 11 Our branches open sixty hours a week. …
 *     ^^^
 *   | 12 Every card is good for ten books. …
 *     ^^^
 *   | Lamps
 *   | 13. A lamp is lit at dusk. …
 *     ^^^^
 */
export function dropParagraphNumbers(sheet: Sheet): void {
  const lines = written(sheet)
  const found = numberedBy(bare, lines)
  const others = numberedBy(pointed, lines)
  if (countsParagraphs(found)) dropFrom(sheet, found)
  else if (countsThroughHeadings(others, lines)) dropFrom(sheet, others)
}

function numberedBy(mark: RegExp, lines: readonly Line[]): Numbered[] {
  return lines.flatMap((line, at) => {
    const number = mark.exec(line.text)
    return number === null ? [] : [{ line, at, number: Number(number[1]), length: number[0].length }]
  })
}

function countsParagraphs(found: readonly Numbered[]): boolean {
  const prose = found.filter(({ line: { text } }) => text.length > longest && isEnded(text))
  return found.length >= least.bare && isCount(found) && found[0]!.number <= 2 && prose.length >= found.length * ended
}

function countsThroughHeadings(found: readonly Numbered[], lines: readonly Line[]): boolean {
  if (found.length < least.pointed || !isCount(found) || found[0]!.number !== 1) return false
  const [first, last] = [found[0]!.at, found.at(-1)!.at]
  const isHeading = ({ at }: Numbered): boolean => {
    const text = lines[at - 1]?.text ?? ''
    return at > first && text.length <= longest && !isEnded(text) && /^\p{Lu}/u.test(text)
  }
  const prose = found.filter(({ line: { text } }) => text.length > longest)
  return found.filter(isHeading).length >= through.headings && found.length >= (last - first + 1) * through.share
    && prose.length >= found.length * through.prose && found.filter(({ line: { text } }) => isEnded(text)).length >= found.length * ended
}

function isCount(found: readonly Numbered[]): boolean {
  return found.every(({ number }, at) => at === 0 || number === found[at - 1]!.number + 1)
}

function isEnded(text: string): boolean {
  return /\p{P}$/u.test(text)
}

function dropFrom(sheet: Sheet, found: readonly Numbered[]): void {
  for (const { line, length } of found) {
    const origins = originsOf(sheet, line)
    remove(sheet, origins[0]!, origins[length]!, 'markup')
  }
}
