import { removeLine, written, type Line } from './lines.ts'
import type { Sheet } from './sheet.ts'

/** Lines of this many from the top of a file are where an archive says when and for whom it published a page. */
const zone = 12
/** So far below a stamp stands what sort of text was published, and its date once more. */
const near = 8

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const day = `(?:\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4}|${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`
/** A day of the week, a date and the time of day: Tuesday, 8 July 2031, 4:15 pm. */
const stamp = new RegExp(`^${weekday},? ${day},? (?:at )?\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?$`, 'i')
const dated = new RegExp(day, 'i')
/** What sort of text it is, and who sent it: Speech: Harbour Library Trust. */
const sort = /^(?:speech|address|press release|media release|news release|press statement|media statement|statement|release|opinion|article|column)\s*:\s*\p{Lu}[^.!?]{1,80}$/iu

/**
 * Takes out when an archive of press releases published a page, and under which sort: a line below the title with a day of the week, a date and a time of
 * day, and the line below it. The stamp stays where it is the only date.
 *
 *   | Lamps for Everyone
 *   | Tuesday, 8 July 2031, 4:15 pm          metadata
 *   | Speech: Harbour Library Trust          metadata
 *   | 7 July 2031
 */
export function dropPublicationStamps(sheet: Sheet): void {
  const lines = written(sheet)
  const at = lines.slice(0, zone).findIndex(({ text }, index) => index > 0 && stamp.test(text))
  const line = lines[at]
  if (!line) return
  const below = lines[at + 1]
  const isSorted = below !== undefined && sort.test(below.text)
  const others = [...lines.slice(Math.max(0, at - near), at), ...lines.slice(at + 1, at + 1 + near)]
  if (others.some(isDated)) removeLine(sheet, line, 'metadata')
  if (isSorted) removeLine(sheet, below, 'metadata')
}

function isDated({ text }: Line): boolean {
  return text.length < 100 && (dated.test(text) || /^(?:19|20)\d\d-\d\d-\d\d$/.test(text))
}
