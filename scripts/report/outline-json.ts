import { diagnosticJson, placeOf } from './diagnostics.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Fact, Outline, Section, Statistic } from '../model/outline.ts'
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

function statisticJson(statistic: Statistic): object {
  const { value, unit, subject, change, direction, from, period } = statistic
  const parts = { value: words(value), unit: orNull(unit), subject: orNull(subject), change: orNull(change) }
  return { ...words(statistic), ...parts, direction, from: orNull(from), period: orNull(period) }
}

/** A fact with the parts of its kind, each with its place. */
function factJson(fact: Fact): object {
  const { kind } = fact
  switch (kind) {
    case 'contrast': return { kind, ...words(fact), form: fact.form, not: words(fact.not), but: words(fact.but) }
    case 'cause': return { kind, ...words(fact), cause: words(fact.cause), effect: words(fact.effect) }
    case 'chain': return { kind, ...words(fact), steps: fact.steps.map(words) }
    case 'definition': return { kind, ...words(fact), term: words(fact.term), meaning: words(fact.meaning) }
    case 'role': return { kind, ...words(fact), who: words(fact.who), what: words(fact.what) }
    case 'date': return { kind, ...words(fact), isPeriod: fact.isPeriod, what: orNull(fact.what) }
    case 'slogan':
    case 'call': return { kind, ...words(fact) }
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
    statistics: outline.statistics.map(statisticJson),
    quotations: outline.quotations.map(quotation => ({ ...words(quotation), source: orNull(quotation.source) })),
    facts: outline.facts.map(factJson),
    removed: removed.map(({ text, span, reason }) => ({ text, span, reason })),
    diagnostics: diagnostics.map(diagnostic => diagnosticJson(diagnostic, placeOf(diagnostic, source, outlineFile))),
  }
}
