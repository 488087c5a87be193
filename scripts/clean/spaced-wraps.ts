import { isBlank } from './lines.ts'
import { breakAt, isKept, type Sheet } from './sheet.ts'

/** A shorter line shows no rhythm. */
const long = 150
/** Characters of a line of print. */
const widths = { least: 20, most: 60 }
/** A line of print is so many characters short of the width at most. */
const slack = 4
/** Share of the pieces between spaces that must be whole lines of print. */
const share = 0.6

/**
 * Begins a new line at the spaces of a text in which each stands for the end of a line of print: they come at the same
 * distance again and again.
 *
 *   | 全馆同志今年要把书房办到每一条街上去,让读者 走出家门就能借到书。 一、选好址 书房要建在……
 *   |                                        ^ 20        ^ the end of a paragraph    ^ a heading
 */
export function breakAtSpacedWraps(sheet: Sheet): void {
  const offsets: number[] = []
  for (let index = 0; index < sheet.bounds.length; index += 2) {
    const [start, end] = [sheet.bounds[index]!, sheet.bounds[index + 1]!]
    if (end - start > long) offsets.push(...wrapsIn(sheet, start, end))
  }
  breakAt(sheet, offsets)
}

function wrapsIn(sheet: Sheet, start: number, end: number): number[] {
  const spaces = spacesIn(sheet, start, end)
  const han = sheet.text.slice(start, end).match(/\p{Script=Han}/gu)?.length ?? 0
  if (spaces.length < 6 || han * 2 < end - start) return []
  const pieces = [...spaces, end].map((at, index) => at - (index ? spaces[index - 1]! + 1 : start))
  const width = pieces.toSorted((a, b) => a - b)[Math.floor(pieces.length * 0.8)]!
  const whole = pieces.filter(length => length >= width - slack && length <= width + slack)
  if (width < widths.least || width > widths.most || whole.length < pieces.length * share) return []
  let from = start
  return spaces.flatMap((at) => {
    const isEnd = at - from >= width - slack || isParagraphEnd(sheet.text, at)
    if (!isEnd) return []
    from = at + 1
    return [at + 1]
  })
}

/** Single spaces that are still there. */
function spacesIn(sheet: Sheet, start: number, end: number): number[] {
  const spaces: number[] = []
  for (let at = start + 1; at < end - 1; at += 1) {
    if (isBlank(sheet.text[at]!) && isKept(sheet, at) && !isBlank(sheet.text[at - 1]!) && !isBlank(sheet.text[at + 1]!)) spaces.push(at)
  }
  return spaces
}

/** A short piece ends a paragraph or a title, unless the space belongs to a number or a Latin word. */
function isParagraphEnd(text: string, at: number): boolean {
  const isOpen = /[\p{Script=Han}，。！？；：、,.:;!?”』）]/u.test(text[at - 1]!)
  return isOpen && (/[\p{Script=Han}“『（〔]/u.test(text[at + 1]!) || /^\d{1,4}[年月日、.．]/.test(text.slice(at + 1, at + 7)))
}
