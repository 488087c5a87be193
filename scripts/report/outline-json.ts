import { diagnosticJson, placeOf } from './diagnostics.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Outline, Section } from '../model/outline.ts'
import type { Source } from '../model/source.ts'
import type { Passage } from '../model/transcript.ts'

/** Words and where they stand in the extracted text, `[start, end)` in UTF-16 code units. */
function words({ text, span }: Pick<Passage, 'text' | 'span'>) {
  return { text, span }
}

function orNull(passage: Passage | null) {
  return passage && words(passage)
}

function sectionJson(section: Section): object {
  return {
    heading: orNull(section.heading),
    enumerator: section.enumerator?.text ?? null,
    level: section.level,
    runIn: section.runIn,
    implicit: section.implicit,
    paragraphs: section.blocks.map(words),
    children: section.children.map(sectionJson),
  }
}

/** `speechdeck/outline/1`: what the reader found in a speech, or what its corrected outline says, for other programs. */
export function outlineJson(outline: Outline, diagnostics: readonly Diagnostic[], outlineFile: Source | null = null): object {
  const { source, language, removed } = outline.transcript
  return {
    schema: 'speechdeck/outline/1',
    source: { path: source.path, encoding: source.encoding, language, characters: source.text.length },
    title: orNull(outline.title),
    subtitle: orNull(outline.subtitle),
    occasion: orNull(outline.occasion),
    speaker: orNull(outline.speaker),
    date: orNull(outline.date),
    salutation: orNull(outline.salutation),
    opening: outline.opening.map(words),
    sections: outline.sections.map(sectionJson),
    closing: outline.closing.map(words),
    enumerations: outline.enumerations.map(({ under, marker, items }) => (
      { under: under?.text ?? null, marker, items: items.map(words) }
    )),
    statistics: outline.statistics.map(words),
    quotations: outline.quotations.map(words),
    removed: removed.map(({ text, span, reason }) => ({ text, span, reason })),
    diagnostics: diagnostics.map(diagnostic => diagnosticJson(diagnostic, placeOf(diagnostic, source, outlineFile))),
  }
}
