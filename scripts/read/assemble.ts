import type { LineKind, LineMark } from '../model/source.ts'

/** A line of a speech with what its format says of it; its text holds no line break. */
export interface RichLine {
  text: string
  kind: LineKind
  /** 1 to 6 for a heading, otherwise null. */
  depth: number | null
  /** How many units from the start of the line are set in bold. */
  strong: number
  isCentred: boolean
}

/** Lines as one text, a line feed between them, and the mark of each. */
export function assemble(lines: readonly RichLine[]): { text: string, lines: LineMark[] } {
  let start = 0
  const marks = lines.map(({ text, kind, depth, strong, isCentred }): LineMark => {
    const span = [start, start + text.length] as const
    start = span[1] + 1
    return { span, kind, depth, strong, isCentred }
  })
  return { text: lines.map(line => line.text).join('\n'), lines: marks }
}
