import type { Source } from '../model/source.ts'
import { linesOf, removeLine, type Line } from './lines.ts'
import { isKept, type Sheet } from './sheet.ts'

/** A longer line is no running head. */
const longest = 40
/** So many pages must bear the line. */
const enough = 3

/**
 * Takes out what a document prints at the head or the foot of each page, found by standing beside the page's
 * number or at the page's edge each time.
 *
 *   | 市图书馆年报             duplicate-line
 *   | - 3 -
 *   | ……
 *   | 市图书馆年报             duplicate-line
 *   | - 4 -
 *
 * Where the line is the title, its first place stays.
 */
export function dropRunningHeads(sheet: Sheet, { pages }: Pick<Source, 'pages'>): void {
  const lines = linesOf(sheet)
  const edges = edgesOf(sheet, lines, pages)
  const places = new Map<string, Line[]>()
  for (const line of edges) {
    const text = line.text.replace(/\s/g, '')
    const found = places.get(text)
    if (found) found.push(line)
    else places.set(text, [line])
  }
  const top = lines.filter(line => line.text).slice(0, 3)
  for (const [text, found] of places) {
    if (found.length < enough) continue
    const title = top.find(line => line.text.replace(/\s/g, '') === text)
    for (const line of found) if (line !== title) removeLine(sheet, line, 'duplicate-line')
  }
}

/** The short lines that are the nearest to a page number that was taken out, or to the edge of a page. */
function edgesOf(sheet: Sheet, lines: readonly Line[], pages: readonly number[]): Set<Line> {
  const edges = new Set<Line>()
  const starts = new Set(pages)
  const near = (index: number, step: 1 | -1): void => {
    for (let at = index; at >= 0 && at < lines.length && Math.abs(at - index) < 4; at += step) {
      const line = lines[at]!
      if (!line.text) continue
      if (line.text.length <= longest && !/[。！？；，,]$/.test(line.text)) edges.add(line)
      return
    }
  }
  for (const [index, line] of lines.entries()) {
    const isEdge = starts.has(line.start) || sheet.text[line.start - 1] === '\f'
    if (isEdge || isPageNumber(sheet, line)) {
      near(index - 1, -1)
      near(isEdge ? index : index + 1, 1)
    }
  }
  return edges
}

function isPageNumber(sheet: Sheet, line: Line): boolean {
  if (line.text || line.end - line.start > longest) return false
  const at = sheet.text.slice(line.start, line.end).search(/\d/)
  return at >= 0 && !isKept(sheet, line.start + at)
}
