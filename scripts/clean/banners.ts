import type { LineMark, Source } from '../model/source.ts'
import { removeLine, written } from './lines.ts'
import type { Sheet } from './sheet.ts'
import { titleLinesOf } from './title-lines.ts'

/**
 * Takes out what a page sets above the title of a speech where the format shows which line that is: the one in bold right above the subtitle.
 *
 *   | 读书节全记录                      site-notice
 *   | **万家灯火照归人**
 *   | ——林馆长在读书节闭幕式上的讲话
 */
export function dropBanner(sheet: Sheet, source: Pick<Source, 'lines'>): void {
  const marks = new Map(source.lines.map(line => [line.span[0], line]))
  const lines = titleLinesOf(written(sheet))
  const title = lines.at(-1)
  if (!title || !isBold(marks.get(title.start)) || lines.slice(0, -1).some(({ start }) => marks.get(start)?.strong)) return
  for (const line of lines.slice(0, -1)) removeLine(sheet, line, 'site-notice')
}

function isBold(mark: LineMark | undefined): boolean {
  return mark !== undefined && mark.strong >= mark.span[1] - mark.span[0]
}
