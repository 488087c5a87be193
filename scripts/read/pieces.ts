import type { Span } from '../model/position.ts'
import type { RichLine } from './assemble.ts'

/** A stretch of a paragraph in one kind of type; a line feed in it is a line break. */
export interface Piece {
  text: string
  isStrong: boolean
}

/** What holds of every line of a paragraph. */
export type ParagraphMarks = Pick<RichLine, 'kind' | 'depth' | 'isCentred'>

/** The lines of a paragraph: one, and one more for each line break in it. */
export function linesOf(pieces: readonly Piece[], marks: ParagraphMarks): RichLine[] {
  const lines: Piece[][] = [[]]
  for (const { text, isStrong } of pieces) {
    text.split('\n').forEach((part, index) => {
      if (index > 0) lines.push([])
      if (part) lines.at(-1)!.push({ text: part, isStrong })
    })
  }
  return lines.map(line => ({ text: line.map(({ text }) => text).join(''), ...marks, strong: strongIn(line), ...boldIn(line) }))
}

/** Whether a paragraph shows no words. */
export function isBlank(pieces: readonly Piece[]): boolean {
  return pieces.every(({ text }) => !text.trim())
}

/**
 * How many units from the start of a line are bold. White space is neither: all of a line is bold when all
 * its words are, and the blank after a bold word is not counted to it.
 *
 *   | 开放时间：每日八时至二十时
 *   | ^^^^^ bold, so 5
 */
function strongIn(line: readonly Piece[]): number {
  let at = 0
  let end = 0
  for (const { text, isStrong } of line) {
    const isWritten = text.trim() !== ''
    if (isWritten && !isStrong) return end
    if (isWritten) end = at + text.trimEnd().length
    at += text.length
  }
  return end ? at : 0
}

/** The stretches of a line that are bold, neighbours joined; none for a line without any. */
function boldIn(line: readonly Piece[]): { bold?: Span[] } {
  const bold: Span[] = []
  let at = 0
  for (const { text, isStrong } of line) {
    const last = bold.at(-1)
    if (isStrong && last?.[1] === at) bold[bold.length - 1] = [last[0], at + text.length]
    else if (isStrong && text.trim()) bold.push([at, at + text.length])
    at += text.length
  }
  return bold.length ? { bold } : {}
}

/** The text of a document in one line: line breaks and tabs would look like new lines and cells. */
export function inOneLine(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ')
}
