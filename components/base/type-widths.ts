import { ems } from './crowd.ts'
import { clauses, needsBox } from './phrases.ts'

/**
 * Widths in em by which a style sheet sizes a large text: of the whole text (`--sd-ems`), of its longest clause, which
 * should fit on a line (`--sd-clause`), and of its longest phrase or word, which must (`--sd-phrase`).
 */
export function typeWidths(text: string): Record<string, string> {
  const made = clauses(text, document.documentElement.lang)
  const widest = (parts: string[]): string => Math.max(1, ...parts.map(ems)).toFixed(2)
  return {
    '--sd-ems': widest([text]),
    '--sd-clause': widest(made.map(clause => clause.join(''))),
    '--sd-phrase': widest(made.flat().flatMap(phrase => needsBox(phrase) ? [phrase.trimEnd()] : phrase.split(/\s+/))),
  }
}
