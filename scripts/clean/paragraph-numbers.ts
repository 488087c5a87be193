import { written } from './lines.ts'
import { remove, type Sheet } from './sheet.ts'

/** A number without a mark before the words of a line. */
const bare = /^(\d{1,3})[ \t]+(?=[“"‘'(（《]?[\p{Lu}\p{Script=Han}])/u

/** From so many on, each one more than the one before, they count. */
const least = 8
/** What they count are paragraphs where so many of them end as sentences do, and are longer than a heading is. */
const ended = 0.8
const longest = 70

/**
 * Takes out the numbers that an office puts before the paragraphs of an address: they are not said. Numbers with a point may be parts and are left to the
 * reader of the outline.
 *
 *   | 11 Our branches open sixty hours a week. …
 *     ^^^
 *   | 12 Every card is good for ten books. …
 *     ^^^
 */
export function dropParagraphNumbers(sheet: Sheet): void {
  const found = written(sheet).flatMap(({ text, start }) => {
    const number = bare.exec(text)
    const at = number === null ? 0 : sheet.text.indexOf(number[0], start)
    return number === null ? [] : [{ text, start: at, end: at + number[0].length, number: Number(number[1]) }]
  })
  const isCount = found.every(({ number }, at) => at === 0 || number === found[at - 1]!.number + 1)
  const prose = found.filter(({ text }) => text.length > longest && /\p{P}$/u.test(text))
  if (found.length < least || !isCount || found[0]!.number > 2 || prose.length < found.length * ended) return
  for (const { start, end } of found) remove(sheet, start, end, 'markup')
}
