import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { colourOf } from '../../scripts/look/colour.ts'
import { contrast } from '../../scripts/model/contrast.ts'
import { palettes } from '../../scripts/model/palette.ts'
import { pairs, rolesOf } from './roles.ts'

describe.each(palettes)('the palette %s', (palette) => {
  const roles = rolesOf(palette)
  const between = (one: string, other: string): number => contrast(colourOf(roles[one]!)!, colourOf(roles[other]!)!)

  it('gives every role a value of its own', () => {
    expect(Object.keys(roles)).toEqual(Object.keys(rolesOf('scarlet')))
    expect(Object.keys(roles).length).toBeGreaterThan(25)
  })

  it.each(Object.entries(pairs).flatMap(([ink, grounds]) => grounds.map(ground => [ink, ground] as const)))('keeps AA with %s on %s', (ink, ground) => {
    expect(between(ink, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it('sets panels apart from the paper by 3, by their ground or by their edge', () => {
    expect(between(roles['edge'] === 'transparent' ? 'fill' : 'edge', 'paper')).toBeGreaterThanOrEqual(3)
  })
})

it('no layout or graphic has a colour of its own', () => {
  const root = join(import.meta.dirname, '..', '..')
  const files = globSync(['components/**/*.vue', 'layouts/*.vue', 'styles/page.css', 'styles/reveal.css'], { cwd: root })
  expect(files.length).toBeGreaterThan(30)
  const named = files.flatMap(file => (readFileSync(join(root, file), 'utf8').match(/#[\da-f]{6}\b|(?:rgb|hsl|oklch)a?\([^)]*\)/gi) ?? []).map(colour => `${file}: ${colour}`))
  expect(named).toEqual([])
})
