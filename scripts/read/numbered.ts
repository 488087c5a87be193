import type { RichLine } from './assemble.ts'
import { isBlank, type ParagraphMarks, type Piece } from './pieces.ts'

/** What one paragraph leaves to the next. */
export interface Waits {
  /** The number of an empty paragraph, which is shown before the words of the next. */
  waiting: Pick<RichLine, 'text' | 'kind' | 'depth'> | null
}

/**
 * A paragraph with the number that its list gives it (null for none, empty for a bullet) before its words.
 * The number of an empty paragraph waits for the next that has words and no number of its own: people press
 * Enter behind a number.
 *
 *   | 一、
 *   | 延长开放时间。        which is 一、延长开放时间。
 */
export function numbered(words: Piece[], marks: ParagraphMarks, number: string | null, waits: Waits): [Piece[], ParagraphMarks] {
  const kind = marks.kind === 'text' ? 'item' : marks.kind
  if (isBlank(words)) {
    if (number) waits.waiting = { text: number, kind, depth: marks.depth }
    return [words, marks]
  }
  const { waiting } = waits
  waits.waiting = null
  if (number !== null) return [withNumber(words, number), { ...marks, kind }]
  if (!waiting) return [words, marks]
  return [withNumber(words, waiting.text), marks.kind === 'text' ? { ...marks, kind: waiting.kind, depth: waiting.depth } : marks]
}

/** A number is set as the first words are; line breaks before these would leave it alone on its line. */
function withNumber(words: Piece[], number: string): Piece[] {
  if (!number) return words
  const first = words.findIndex(({ text }) => text.trim())
  const isBroken = words.slice(0, first).some(({ text }) => text.includes('\n'))
  const [start, ...rest] = words.slice(isBroken ? first : 0)
  const shown = start ? [{ ...start, text: start.text.replace(/^\s*\n\s*/, '') }, ...rest] : []
  return [{ text: number, isStrong: words[first]?.isStrong ?? false }, ...shown]
}
