import { removeLine, written, type Line } from './lines.ts'
import { remove, type Sheet } from './sheet.ts'

/** Characters of a running head, white space left out. */
const longest = 48
/** So many pages must bear the line; on two of them, and on this share of all, it must stand within a sentence, as no heading does. */
const enough = { pages: 3, within: 2, share: 1 / 3 }
/** So many letters of a running head may be misread. */
const misread = 2

/** A line with the number of its page before or behind its words. */
const counted = /^(?:(?<before>\d{1,4})(?<left>\P{N}{4,})|(?<right>\P{N}{4,}?)(?<behind>\d{1,4}))$/u

/** A line of the file that may be a running head: its letters, and the number of the page. */
interface CountedLine {
  line: Line
  letters: string
  number: number
}

/**
 * Takes out what a book prints at the head of each page together with the page's number, however far apart its letters stand: lines that come again with a
 * number that grows, in the middle of sentences. The hyphen of a word that such a line divides goes too.
 *
 *   | … and nobody had asked the night read-
 *   | 6               HARBOUR LIBRARY               page-number
 *   | ers what they wanted.
 *   | …
 *   | 8               H A R B O U R LIBRARY         page-number
 */
export function dropCountedHeads(sheet: Sheet): void {
  const lines = written(sheet)
  const found = lines.flatMap((line, at) => at ? countedLine(line) ?? [] : [])
  const heads = new Map<string, CountedLine[]>()
  for (const one of found) heads.set(one.letters, [...heads.get(one.letters) ?? [], one])
  const places = new Map(lines.map((line, at) => [line, at]))
  const isWithin = ({ line }: CountedLine): boolean => isWithinSentence(lines[places.get(line)! - 1]!, lines[places.get(line)! + 1])
  for (const [letters, pages] of heads) {
    const within = pages.filter(isWithin).length
    if (pages.length < enough.pages || within < Math.max(enough.within, pages.length * enough.share) || !isGrowing(pages)) continue
    for (const page of found.filter(other => isNearly(other.letters, letters))) {
      const at = places.get(page.line)!
      dropHyphen(sheet, lines[at - 1]!, lines[at + 1])
      removeLine(sheet, page.line, 'page-number')
    }
  }
}

function countedLine(line: Line): CountedLine | null {
  const text = line.text.length <= longest * 4 ? line.text.replace(/\s/g, '') : ''
  const groups = text.length <= longest ? counted.exec(text)?.groups : undefined
  const letters = (groups?.['left'] ?? groups?.['right'] ?? '').replace(/\P{L}/gu, '').toLowerCase()
  return groups && letters.length >= 4 ? { line, letters, number: Number(groups['before'] ?? groups['behind']) } : null
}

/** Whether the sentence of one line goes on in another. */
function isWithinSentence({ text: before }: Line, after: Line | undefined): boolean {
  return after !== undefined && !/[.!?:。！？：;；]["”’»)]?$/.test(before) && (/^\p{Ll}/u.test(after.text) || /[，、,-]$/.test(before))
}

/** Whether the numbers of pages grow, one of them misread or none. */
function isGrowing(pages: readonly CountedLine[]): boolean {
  return pages.slice(1).filter(({ number }, at) => number <= pages[at]!.number).length <= 1
}

/** Whether two words are one but for a few letters side by side. */
function isNearly(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > misread) return false
  const most = Math.min(one.length, other.length)
  let start = 0
  while (start < most && one[start] === other[start]) start += 1
  let end = 0
  while (end < most - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1
  return Math.max(one.length, other.length) - start - end <= misread
}

function dropHyphen(sheet: Sheet, before: Line, after: Line | undefined): void {
  const hyphen = /\p{Ll}[-\u2010]$/u.test(before.text) && /^\p{Ll}/u.test(after?.text ?? '')
  if (hyphen) remove(sheet, before.start + sheet.text.slice(before.start, before.end).trimEnd().length - 1, before.end, 'stray-mark')
}
