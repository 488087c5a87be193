import type { Diagnostic } from '../model/diagnostic.ts'
import { pageAt, pointAt } from '../model/position.ts'
import type { Source } from '../model/source.ts'

type Place = Pick<Source, 'path' | 'text'> & Partial<Pick<Source, 'pages'>>

/** A diagnostic for other programs: as it is, with line, column and page from 1 where it has them. */
export function diagnosticJson({ code, severity, message, hint, span }: Diagnostic, { text, pages = [] }: Place): object {
  const page = span && pageAt(pages, span[0])
  return { code, severity, message, hint, span, ...(span && pointAt(text, span[0])), ...(page !== null && { page }) }
}

/**
 * A diagnostic for people, on two lines. One about the whole file has no line and column.
 *
 *   talk.txt:42:7  warning  parse/enumerator-gap  "三、" follows "一、": is one missing?
 *                  hint: add the heading, or renumber.
 *
 * Where the speech has pages, the message says which one, for the lines are those of `speechdeck read`.
 *
 *   talk.pdf:9:1  warning  parse/enumerator-gap  page 2: "三、" follows "一、": is one missing?
 */
export function diagnosticText(diagnostic: Diagnostic, { path, text, pages = [] }: Place): string {
  const { code, severity, message, hint, span } = diagnostic
  const point = span && pointAt(text, span[0])
  const place = point ? `${path}:${point.line}:${point.column}` : path
  const page = span && pageAt(pages, span[0])
  const where = page === null ? '' : `page ${page}: `
  return `${place}  ${severity}  ${code}  ${where}${message}\n${' '.repeat(place.length)}  hint: ${hint}`
}

/** The file in which a diagnostic has its place: the outline file for what is wrong with that, otherwise the speech. */
export function placeOf<P extends Place>({ code }: Diagnostic, speech: P, outlineFile: P | null): P {
  return outlineFile && code.startsWith('outline/') ? outlineFile : speech
}

/** In the order of the speech, what concerns the whole file first. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted((a, b) => (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1))
}
