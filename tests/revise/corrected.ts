import { clean } from '../../scripts/clean/clean.ts'
import { pointAt } from '../../scripts/model/position.ts'
import type { Outline } from '../../scripts/model/outline.ts'
import type { Source } from '../../scripts/model/source.ts'
import { parse } from '../../scripts/parse/parse.ts'
import { outlineMarkdown } from '../../scripts/report.ts'
import { editedOutline } from '../../scripts/revise/edited-outline.ts'
import { revise } from '../../scripts/revise/revise.ts'
import { sourceOf } from '../clean/cleaned.ts'

/** What comes of the corrections to an outline file. */
export interface Corrected {
  /** The outline that the reader found by itself, and its file before and after the corrections. */
  found: Outline
  file: string
  edited: string
  outline: Outline
  /** `line:column code`, and the hint, of each complaint about the outline file. */
  complaints: string[]
  hints: string[]
}

/** The outline of a speech after its file was edited. */
export function corrected(text: string, edit: (file: string) => string, format: Source['format'] = 'txt'): Corrected {
  const transcript = clean(sourceOf(text, format)).value
  const found = parse(transcript).value
  const file = outlineMarkdown(found)
  const edited = edit(file)
  const { value: guide, diagnostics } = revise(found, editedOutline(edited))
  const complaints = diagnostics.map(({ code, span }) => {
    const { line, column } = pointAt(edited, span![0])
    return `${line}:${column} ${code}`
  })
  return { found, file, edited, outline: parse(transcript, guide).value, complaints, hints: diagnostics.map(({ hint }) => hint) }
}
