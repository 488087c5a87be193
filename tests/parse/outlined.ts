import { clean } from '../../scripts/clean/clean.ts'
import type { Result } from '../../scripts/model/diagnostic.ts'
import type { Outline, Section } from '../../scripts/model/outline.ts'
import type { Source } from '../../scripts/model/source.ts'
import { parse } from '../../scripts/parse/parse.ts'

/** The result of cleaning and parsing a speech. */
export function outlined(text: string, format: Source['format'] = 'txt'): Result<Outline> {
  return parse(clean({ path: `speech.${format}`, name: 'speech', format, encoding: 'utf-8', text, lines: [], pages: [] }).value)
}

/** The outline of a speech. */
export function outlineOf(text: string, format: Source['format'] = 'txt'): Outline {
  return outlined(text, format).value
}

/**
 * Sections as lines: two spaces for each level below the first, the enumerator, the heading, and marks: `>` the
 * heading shares its paragraph, `~` it carries no mark of its own, `…` there is no heading.
 */
export function treeOf(sections: readonly Section[]): string[] {
  return sections.flatMap(({ level, enumerator, heading, runIn, implicit, children }) => [
    `${'  '.repeat(level - 1)}${enumerator?.text ?? ''}${heading?.text ?? '…'}${runIn ? '>' : ''}${implicit ? '~' : ''}`, ...treeOf(children),
  ])
}

/** The tree of a speech. */
export function sectionsOf(text: string, format: Source['format'] = 'txt'): string[] {
  return treeOf(outlineOf(text, format).sections)
}
