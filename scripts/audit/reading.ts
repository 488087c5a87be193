import { cut, type Passage, type Transcript } from '../model/transcript.ts'

/**
 * The transcript with the marks that the file has, before any were mended: as long as `transcript.text`, so that
 * offsets are the same.
 */
export function asWritten({ text, origins, source }: Transcript): string {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const written = source.text[origins[at]!]
    if (written === undefined || written === text[at] || /\s/.test(written) || /\s/.test(text[at]!)) continue
    parts.push(text.slice(from, at), written)
    from = at + 1
  }
  parts.push(text.slice(from))
  return parts.join('')
}

/** A piece of the transcript with its words as the file has them. */
export function cutWritten(transcript: Transcript, written: string, start: number, end: number): Passage {
  return { ...cut(transcript, start, end), text: written.slice(start, end) }
}

/** The text of the file, with spaces for what is not part of the speech; offsets are those of the file. */
export function spokenSource({ source, removed }: Transcript): string {
  const parts: string[] = []
  let from = 0
  const foreign = removed.filter(({ reason }) => !formatting.has(reason)).toSorted((a, b) => a.span[0] - b.span[0])
  for (const { span: [start, end] } of foreign) {
    if (start < from) continue
    parts.push(source.text.slice(from, start), source.text.slice(start, end).replace(/[^\n]/g, ' '))
    from = end
  }
  parts.push(source.text.slice(from))
  return parts.join('')
}

/** What cleaning takes away as marks of the format may be the very blank that nobody filled: `__`, `<name>`. */
const formatting = new Set(['markup', 'stray-mark', 'layout-space'])
