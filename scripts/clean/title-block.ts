import { removeLine, written, type Line } from './lines.ts'
import type { Sheet } from './sheet.ts'
import { bare, headOf } from './title-lines.ts'

/**
 * Takes a title's broken pieces out, and its repetitions. A converter lets a cover of several text boxes
 * fall apart above the title that is also there whole; a site prints the title again above the text.
 *
 *   | 2031             title-fragment
 *   | 在图书馆         title-fragment
 *   | 讲话             title-fragment
 *   | 在图书馆工作会议上的讲话
 *
 * Of equal lines the last stays: it is the one that belongs to the text under it.
 */
export function dropTitleFragments(sheet: Sheet): void {
  const head = headOf(written(sheet))
  const titles = head.map(line => bare(line.text))
  for (const [index, line] of head.entries()) {
    const text = titles[index]!
    const later = titles.slice(index + 1)
    if (later.includes(text)) removeLine(sheet, line, 'duplicate-line')
    else if (isFragment(text, titles, index)) removeLine(sheet, line, 'title-fragment')
  }
  dropRepetitions(sheet)
}

function isFragment(text: string, titles: readonly string[], index: number): boolean {
  const others = titles.filter((title, at) => at !== index && title.length > text.length && title.length >= 6)
  if (/^(?:19|20)\d\d年?$/.test(text)) return others.length > 0
  return text.length <= 16 && others.some((title, _, all) => title.includes(text) && all.indexOf(title) >= 0)
    && titles.slice(index + 1).some(title => title.length > text.length && title.includes(text))
}

/** Takes a body line out that is the title once more, as page headers leave it. */
function dropRepetitions(sheet: Sheet): void {
  const lines = written(sheet)
  const title = headOf(lines)[0]
  if (!title || bare(title.text).length < 8) return
  for (const line of lines.slice(1)) {
    if (isSame(line, title)) removeLine(sheet, line, 'duplicate-line')
  }
}

function isSame(line: Line, title: Line): boolean {
  return line.text.length < title.text.length * 2 && bare(line.text) === bare(title.text)
}
