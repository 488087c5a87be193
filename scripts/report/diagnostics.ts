import type { Diagnostic } from '../model/diagnostic.ts'
import { pointAt } from '../model/position.ts'
import type { Source } from '../model/source.ts'

type Place = Pick<Source, 'path' | 'text'>

/** A diagnostic for other programs: as it is, with line and column from 1 where it has a place. */
export function diagnosticJson({ code, severity, message, hint, span }: Diagnostic, { text }: Place): object {
  return { code, severity, message, hint, span, ...(span && pointAt(text, span[0])) }
}

/**
 * A diagnostic for people, on two lines. One about the whole file has no line and column.
 *
 *   talk.txt:42:7  warning  parse/enumerator-gap  "三、" follows "一、": is one missing?
 *                  hint: add the heading, or renumber.
 */
export function diagnosticText({ code, severity, message, hint, span }: Diagnostic, { path, text }: Place): string {
  const point = span && pointAt(text, span[0])
  const place = point ? `${path}:${point.line}:${point.column}` : path
  return `${place}  ${severity}  ${code}  ${message}\n${' '.repeat(place.length)}  hint: ${hint}`
}

/** The file in which a diagnostic has its place: the outline file for what is wrong with that, otherwise the speech. */
export function placeOf<P extends Place>({ code }: Diagnostic, speech: P, outlineFile: P | null): P {
  return outlineFile && code.startsWith('outline/') ? outlineFile : speech
}

/** In the order of the speech, what concerns the whole file first. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted((a, b) => (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1))
}
