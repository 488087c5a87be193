/** A half-open range `[start, end)` in UTF-16 code units of `Source.text`. */
export type Span = readonly [start: number, end: number]

/** A place in the speech as editors count it: line and column from 1, column in UTF-16 code units. */
export interface Point {
  line: number
  column: number
}

/** The page from 1 on which an offset stands, `pages` being where each begins; null when there are none. */
export function pageAt(pages: readonly number[], offset: number): number | null {
  return pages.length ? Math.max(1, pages.findLastIndex(start => start <= offset) + 1) : null
}

/** The line and column of an offset in `text`; an offset past the end gives the end. */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset)
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  return { line: before.split(/\r\n|\r|\n/).length, column: before.length - lineStart + 1 }
}

/** `pointAt` for many offsets in one text: counts its lines once. */
export function pointsIn(text: string): (offset: number) => Point {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)]
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: Math.min(offset, text.length) - starts[low]! + 1 }
  }
}
