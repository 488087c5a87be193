import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The style sheet of the palettes. */
export const css = readFileSync(join(import.meta.dirname, '..', '..', 'styles', 'palettes.css'), 'utf8')

/** The roles of a palette with their values. */
export function rolesOf(palette: string): Record<string, string> {
  const block = new RegExp(`\\[data-palette='${palette}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? ''
  return Object.fromEntries([...block.matchAll(/--sd-([\w-]+): ([^;]+);/g)].map(([, role, value]) => [role, value]))
}

/** What is read, and what it stands on in any layout or graphic. */
export const pairs: Record<string, readonly string[]> = {
  'ink': ['paper', 'surface', 'tint'],
  'ink-soft': ['paper', 'surface', 'tint'],
  'primary': ['paper', 'surface', 'tint'],
  'metal-ink': ['paper', 'surface'],
  'quiet-ink': ['quiet', 'paper'],
  'on-fill': ['fill', 'fill-deep'],
  'on-fill-soft': ['fill', 'fill-deep'],
  'on-field': ['field', 'field-deep'],
  'on-field-soft': ['field', 'field-deep'],
}
