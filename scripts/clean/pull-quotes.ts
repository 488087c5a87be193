import { linesOf, removeLine, type Line } from './lines.ts'
import type { Sheet } from './sheet.ts'

/** Letters of a pull quote at least, lines of one at most, and how many an editor sets in a page at least: a lone one may be the speaker's. */
const least = { letters: 30, quotes: 2 }
const most = 8
/** What stands in marks within the text is quoted from somebody else. */
const quoted = /[«“„][^«»“”„]{1,2000}[»”]|"[^"\n]{1,2000}"/g
const opening = /^\s*[«“„"]/
const closing = /[»”"]\s*$/
const marks = /[«»“”„"]/

/**
 * Takes out what an editor lifted from a speech and set between its paragraphs, in quotation marks: a paragraph that is one quotation, whose words the speaker says
 * elsewhere with no marks around them. The speaker's own words stay.
 *
 *   | We keep one lamp alight for the boat that comes late. …
 *   | “We keep one lamp alight for the boat that comes late.”      duplicate-line
 */
export function dropPullQuotes(sheet: Sheet): void {
  const quotes = paragraphsOf(linesOf(sheet)).filter(isQuotation)
  if (quotes.length < least.quotes) return
  const taken = new Set(quotes.flat())
  const said = linesOf(sheet).filter(line => !taken.has(line)).map(({ text }) => text).join('\n')
  const letters = lettersOf(said.replace(quoted, ''))
  const lifted = quotes.filter((quote) => {
    const words = lettersOf(textOf(quote))
    return words.length >= least.letters && letters.includes(words)
  })
  if (lifted.length < least.quotes) return
  for (const line of lifted.flat()) removeLine(sheet, line, 'duplicate-line')
}

/** The runs of lines between blank ones. */
function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = []
  let open: Line[] | null = null
  for (const line of lines) {
    if (!line.text) open = null
    else if (open) open.push(line)
    else paragraphs.push(open = [line])
  }
  return paragraphs
}

/** Whether a paragraph is one quotation and nothing else. */
function isQuotation(paragraph: readonly Line[]): boolean {
  if (paragraph.length > most || !opening.test(paragraph[0]!.text) || !closing.test(paragraph.at(-1)!.text)) return false
  return !marks.test(textOf(paragraph).replace(opening, '').replace(closing, ''))
}

function textOf(paragraph: readonly Line[]): string {
  return paragraph.map(({ text }) => text).join('\n')
}

function lettersOf(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}
