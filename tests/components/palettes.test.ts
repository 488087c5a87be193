import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contrastOf } from '../../scripts/export/measure/contrast.ts'
import { palettes } from '../../scripts/model/palette.ts'

const css = readFileSync(join(import.meta.dirname, '..', '..', 'styles', 'palettes.css'), 'utf8')

/** The roles of a palette with their values. */
function rolesOf(palette: string): Record<string, string> {
  const block = new RegExp(`\\[data-palette='${palette}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? ''
  return Object.fromEntries([...block.matchAll(/--sd-([\w-]+): ([^;]+);/g)].map(([, role, value]) => [role, value]))
}

/** WCAG contrast of two colours written as #rrggbb. */
function contrast(ink: string, ground: string): number {
  const rgba = (hex: string) => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)).concat(1) as unknown as readonly [number, number, number, number]
  return contrastOf({ color: rgba(ink), behind: [[[rgba(ground)]]] }) ?? 0
}

/** What is read, and what it stands on in any layout or graphic. */
const pairs: Record<string, readonly string[]> = {
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

describe.each(palettes)('the palette %s', (palette) => {
  const roles = rolesOf(palette)

  it('gives every role a value of its own', () => {
    expect(Object.keys(roles)).toEqual(Object.keys(rolesOf('scarlet')))
    expect(Object.keys(roles).length).toBeGreaterThan(25)
  })

  it.each(Object.entries(pairs).flatMap(([ink, grounds]) => grounds.map(ground => [ink, ground] as const)))('keeps AA with %s on %s', (ink, ground) => {
    expect(contrast(roles[ink]!, roles[ground]!)).toBeGreaterThanOrEqual(4.5)
  })

  it('keeps 3 between what shows a form, its lines and marks, and the paper', () => {
    const shown = ['primary', roles['edge'] === 'transparent' ? 'fill' : 'edge', roles['field-edge'] === 'transparent' ? 'field' : 'on-field']
    for (const mark of shown) expect(contrast(roles[mark]!, roles[mark === 'on-field' ? 'field' : 'paper']!), mark).toBeGreaterThanOrEqual(3)
  })
})

it('no layout or graphic has a colour of its own', () => {
  const root = join(import.meta.dirname, '..', '..')
  const files = globSync(['components/**/*.vue', 'layouts/*.vue', 'styles/page.css', 'styles/reveal.css'], { cwd: root })
  expect(files.length).toBeGreaterThan(30)
  const named = files.flatMap(file => (readFileSync(join(root, file), 'utf8').match(/#[\da-f]{6}\b|(?:rgb|hsl|oklch)a?\([^)]*\)/gi) ?? []).map(colour => `${file}: ${colour}`))
  expect(named).toEqual([])
})
