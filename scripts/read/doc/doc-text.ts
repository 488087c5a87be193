import type { DocStyle } from './doc-styles.ts'
import { characterRuns, paragraphRuns, runAt, type CharacterRun, type ParagraphRun } from './runs.ts'
import type { Streams } from './streams.ts'

/** All text of a document, its notes and text boxes after it, with how each character is set. */
export interface DocText {
  characters: string
  /** How the paragraph is set that a character is in. */
  paragraph: (at: number) => ParagraphRun | undefined
  /** Whether a character is the last of its paragraph: one that begins a new page may be. */
  isLast: (at: number) => boolean
  /** Whether a character is bold in a paragraph of a style. */
  isBold: (at: number, style: DocStyle) => boolean
  /** Whether a character is deleted or hidden. */
  isUnseen: (at: number) => boolean
}

/** Text that is not Unicode is Western ([MS-DOC], 2.9.73: FcCompressed). */
const western = new TextDecoder('windows-1252')

/** The text of the pieces, in order. */
export function docText({ document, table, pieces }: Streams): DocText {
  const characters = pieces.map(({ start, length, isUnicode }) => {
    const bytes = document.subarray(start, start + length * (isUnicode ? 2 : 1))
    return isUnicode ? bytes.toString('utf16le') : western.decode(bytes)
  }).join('')
  const offsets = new Uint32Array(characters.length)
  let at = 0
  for (const { start, length, isUnicode } of pieces) {
    for (let index = 0; index < length && at < offsets.length; index += 1) offsets[at++] = start + index * (isUnicode ? 2 : 1)
  }
  const runs = characterRuns(document, table)
  const paragraphs = paragraphRuns(document, table)
  let last: CharacterRun | undefined
  const runOf = (index: number): CharacterRun | undefined => {
    const offset = offsets[index]!
    if (!last || offset < last.start || offset >= last.end) last = runAt(runs, offset)
    return last
  }
  return {
    characters,
    paragraph: index => runAt(paragraphs, offsets[index]!),
    isLast: index => (runAt(paragraphs, offsets[index]!)?.end ?? Infinity) <= offsets[index]! + 2,
    isBold(index, style) {
      const isBold = runOf(index)?.isBold ?? null
      return isBold === 'other' ? !style.isBold : isBold ?? style.isBold
    },
    isUnseen: index => runOf(index)?.isUnseen ?? false,
  }
}
