import { characterRuns, paragraphRuns, runAt, type ParagraphRun } from './settings.ts'
import type { Streams } from './streams.ts'

/** All text of a document, its notes and text boxes after it, with how each character is set. */
export interface DocText {
  characters: string
  /** 1 for each character that is bold. */
  isBold: Uint8Array
  /** 1 for each character that is deleted or hidden. */
  isUnseen: Uint8Array
  /** How the paragraph is set whose last character is `at`. */
  settings: (at: number) => ParagraphRun | undefined
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
  const isBold = new Uint8Array(characters.length)
  const isUnseen = new Uint8Array(characters.length)
  let run: ReturnType<typeof runs.at>
  offsets.forEach((offset, index) => {
    if (!run || offset < run.start || offset >= run.end) run = runAt(runs, offset)
    isBold[index] = run?.isBold ? 1 : 0
    isUnseen[index] = run?.isUnseen ? 1 : 0
  })
  return { characters, isBold, isUnseen, settings: index => runAt(paragraphs, offsets[index]!) }
}
