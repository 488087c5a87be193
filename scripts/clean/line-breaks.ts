import { isBlank } from './lines.ts'
import { breakAt, isKept, type Sheet } from './sheet.ts'
import { isEnumerated } from './title-lines.ts'

/** A shorter line is a title or a table, whose spaces are no paragraphs. */
const long = 120
/** A shorter line has no room for a heading and text. */
const short = 16
const full = /[。！？；：…!?][”’」』）)"']*$/
const latinFull = /(?:[.!?:]|--)["”’)\]]*$/

/**
 * Begins a new paragraph where a run of spaces stands for one, as in a text that lost its line breaks.
 *
 *   | ……谢谢大家的支持。　　今年，我们要把书房……        two full-width spaces after an end mark
 *   | … the readers came.     This year we shall …       four spaces after the end of a sentence
 */
export function breakAtSpaces(sheet: Sheet): void {
  const offsets: number[] = []
  for (let index = 0; index < sheet.bounds.length; index += 2) {
    const [start, end] = [sheet.bounds[index]!, sheet.bounds[index + 1]!]
    if (end - start > long) for (const offset of breaksIn(sheet, start, end)) offsets.push(offset)
    else if (end - start > short) offsets.push(...breakAfterHeading(sheet, start, end))
  }
  breakAt(sheet, offsets)
}

/**
 * Where a numbered line goes on after a wide gap, the words before the gap are the heading.
 *
 *   | 一、把书房建好　　书房要近，也要亮，夜里也
 */
function breakAfterHeading(sheet: Sheet, start: number, end: number): number[] {
  const line = sheet.text.slice(start, end)
  const heading = /^[\s]*(\S[^。！？；：\s]{5,40})(?:\u3000{1,4}| {2,8})(?=\p{Script=Han}[^\s]{7})/u.exec(line)
  return heading && isEnumerated(heading[1]!) && isKept(sheet, start) ? [start + heading[0].length] : []
}

function breaksIn(sheet: Sheet, start: number, end: number): number[] {
  const { text } = sheet
  const certain: number[] = []
  const likely: number[] = []
  let first = start
  while (first < end && isBlank(text[first]!)) first += 1
  for (let at = first; at < end; at += 1) {
    if (!isBlank(text[at]!) || !isKept(sheet, at)) continue
    const from = at
    let wide = 0
    for (; at < end && isBlank(text[at]!); at += 1) if (text[at] === '\u3000') wide += 1
    if (at - from < 2 || at === end) continue
    const before = text.slice(Math.max(first, from - 6), from)
    if (full.test(before) && (wide > 1 || at - from > 2) || latinFull.test(before) && at - from > 3) certain.push(at)
    else if (wide > 1) likely.push(at)
  }
  return certain.length > 1 || end - start > long * 4 ? [...certain, ...likely] : certain
}
