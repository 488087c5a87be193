import { endOf, type Passage, type Paragraph, type Table, type Transcript } from '../model/transcript.ts'
import { dictionaries } from './dictionaries.ts'

/** Every traditional character with its simplified form, unit for unit, and the quotation marks of the other script. */
const forms = new Map([
  ...dictionaries.traditionalToSimplified,
  ...[['「', '“'], ['」', '”'], ['『', '‘'], ['』', '’']] as const,
])

/**
 * A traditional transcript as it would read in simplified characters, for the rules that know only these; any other as it is.
 * Every offset stays what it was, so that `asWritten` can undo it.
 *
 *   | 館員們說：「讀者第一」
 *   | 馆员们说：“读者第一”
 */
export function simplified(transcript: Transcript): Transcript {
  if (transcript.language !== 'zh-Hant') return transcript
  const text = transcript.text.replace(/[\u2e80-\u9fff]/g, unit => forms.get(unit) ?? unit)
  const read = <T extends Passage>(passage: T): T => ({ ...passage, text: text.slice(passage.at, endOf(passage)) })
  const readParagraph = (paragraph: Paragraph): Paragraph => ({ ...read(paragraph), sentences: paragraph.sentences.map(read) })
  const readRow = (row: (Passage | null)[]): (Passage | null)[] => row.map(cell => cell && read(cell))
  const readTable = (table: Table): Table => ({ ...read(table), caption: table.caption && read(table.caption), head: table.head && readRow(table.head), rows: table.rows.map(readRow) })
  const paragraphs = transcript.paragraphs.map(readParagraph)
  const front = transcript.front && Object.fromEntries(Object.entries(transcript.front).map(([field, paragraph]) => [field, readParagraph(paragraph)]))
  return { ...transcript, text, paragraphs, asides: transcript.asides.map(read), tables: transcript.tables.map(readTable), bold: transcript.bold.map(read), ...(front && { front }) }
}

/**
 * What was found in a simplified transcript, every passage in the words of the speech as they are written. Passages that are one
 * object stay one.
 */
export function asWritten<T>(found: T, heard: Transcript, written: Transcript): T {
  if (heard === written) return found
  const known = new Map<object, unknown>([[heard, written]])
  const restore = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value
    const before = known.get(value)
    if (before !== undefined) return before
    if (Array.isArray(value)) {
      const list: unknown[] = []
      known.set(value, list)
      for (const one of value) list.push(restore(one))
      return list
    }
    const copy: Record<string, unknown> = {}
    known.set(value, copy)
    for (const [key, one] of Object.entries(value)) copy[key] = restore(one)
    if (isPassage(value)) copy['text'] = written.text.slice(value.at, endOf(value))
    return copy
  }
  return restore(found) as T
}

function isPassage(value: object): value is Passage {
  return 'at' in value && typeof value.at === 'number' && 'text' in value && typeof value.text === 'string'
}
