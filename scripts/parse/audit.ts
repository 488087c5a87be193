import { diagnose, type Diagnostic } from '../model/diagnostic.ts'
import type { Announcement, Section } from '../model/outline.ts'
import { enumeratorOf, type Enumerator } from './entries/enumerators.ts'

/** Numbers that are missing or come twice, and announced counts that the sections do not bear out. */
export function auditOf(sections: readonly Section[], announced: readonly Announcement[]): Diagnostic[] {
  return [...gapsIn(sections), ...countsOf(sections, announced)]
}

/**
 *   | 一、…… 三、……      "三、" follows "一、"
 *
 * A list that begins again at 1 is another list; one whose first step is down counts down.
 */
function gapsIn(sections: readonly Section[]): Diagnostic[] {
  const found: Diagnostic[] = []
  const [first, second] = sections.map(section => markOf(section)?.number ?? NaN)
  const step = second === first! - 1 ? -1 : 1
  for (const [index, section] of sections.entries()) {
    found.push(...gapsIn(section.children))
    const before = sections[index - 1]
    if (!section.enumerator || !before?.enumerator) continue
    const [last, next] = [before, section].map(markOf)
    if (!last || !next || last.family !== next.family || next.family === 'countdown') continue
    if (Number.isNaN(next.number) || next.number === last.number + step || next.number === 1) continue
    const { enumerator } = section
    found.push(diagnose('parse/enumerator-gap', enumerator.span, before.enumerator.text, enumerator.text))
  }
  return found
}

/** An announcement before the first section counts the sections of the first level. */
function countsOf(sections: readonly Section[], announced: readonly Announcement[]): Diagnostic[] {
  const first = sections[0]
  if (!first?.enumerator) return []
  const family = markOf(first)?.family
  const last = sections.findIndex(section => markOf(section)?.family !== family)
  const count = last < 0 ? sections.length : last
  const opening = announced.filter(announcement => announcement.at < first.extent[0]).at(-1)
  if (!opening || opening.count === count || !/[点条]|方面/.test(opening.text)) return []
  return [diagnose('parse/announced-count', opening.span, opening.text.trim(), opening.count, count)]
}

/** The enumerator of a section once more, with a word after it to stand for what it numbers. */
function markOf({ enumerator }: Section): Enumerator | null {
  return enumerator && enumeratorOf(`${enumerator.text}x`)
}
