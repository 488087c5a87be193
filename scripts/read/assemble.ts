import type { Span } from '../model/position.ts'
import type { LineKind, LineMark, Source } from '../model/source.ts'

/** A line as a format gives it: its words and what the format says of them. */
export interface RichLine {
  text: string
  kind: LineKind
  /** 1 to 6 for a heading, otherwise null. */
  depth: number | null
  /** How many units from the start are set in bold. */
  strong: number
  /** Stretches set in bold, as offsets in the line; absent where there are none. */
  bold?: Span[]
  isCentred: boolean
}

/** What a reader finds in a file; the rest of a `Source` is known from its path. */
export type Content = Pick<Source, 'format' | 'encoding' | 'text' | 'lines' | 'pages'>

/** Adds lines to those of a document, a blank one only after one with words: a file may hold millions. */
export function addLines(lines: RichLine[], more: readonly RichLine[]): void {
  for (const line of more) if (line.text.trim() || lines.at(-1)?.text.trim()) lines.push(line)
}

/**
 * The text of a document and the marks of its lines, one each, in order. Empty lines at its ends are left
 * out, and one stands for several.
 */
export function assemble(richLines: readonly RichLine[]): Pick<Content, 'text' | 'lines'> {
  const texts: string[] = []
  const lines: LineMark[] = []
  let start = 0
  let isBlank = false
  const put = (text: string, mark: Omit<LineMark, 'span'>): void => {
    texts.push(text)
    lines.push({ span: [start, start + text.length], ...mark })
    start += text.length + 1
  }
  for (const { text, kind, depth, strong, bold, isCentred } of richLines) {
    if (!text.trim()) {
      isBlank = texts.length > 0
      continue
    }
    if (isBlank) put('', { kind: 'text', depth: null, strong: 0, isCentred: false })
    isBlank = false
    put(text, { kind, depth, strong, ...bold && { bold }, isCentred })
  }
  return { text: texts.join('\n'), lines }
}
