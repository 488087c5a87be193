import { clean, type CleanOptions } from '../../scripts/clean/clean.ts'
import type { Result } from '../../scripts/model/diagnostic.ts'
import type { Source } from '../../scripts/model/source.ts'
import type { Transcript } from '../../scripts/model/transcript.ts'

/** A speech as if read from a file. */
export function sourceOf(text: string, format: Source['format'] = 'txt'): Source {
  return { path: `speech.${format}`, name: 'speech', format, encoding: 'utf-8', text, lines: [], pages: [] }
}

/** The result of cleaning lines. */
export function cleaned(text: string, format: Source['format'] = 'txt', options: CleanOptions = {}): Result<Transcript> {
  return clean(sourceOf(text, format), options)
}

/** The paragraphs that are left of lines. */
export function paragraphsOf(text: string, format: Source['format'] = 'txt', options: CleanOptions = {}): string[] {
  return cleaned(text, format, options).value.paragraphs.map(paragraph => paragraph.text)
}

/** What was taken out of lines: reason and words. */
export function removedFrom(text: string, format: Source['format'] = 'txt'): string[] {
  return cleaned(text, format).value.removed.map(({ reason, text: words }) => `${reason}: ${words}`)
}

/** What of lines is not for the wall: kind and words. */
export function asidesIn(text: string, format: Source['format'] = 'txt'): string[] {
  return cleaned(text, format).value.asides.map(({ kind, text: words }) => `${kind}: ${words}`)
}
