import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readOwnPalette } from '../../scripts/look/own-palette.ts'

const folder = mkdtempSync(join(tmpdir(), 'palette-'))
const fixture = join(import.meta.dirname, '..', 'fixtures', 'palette', 'own.json')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The path of a palette file that holds this. */
function file(content: unknown): string {
  const path = join(folder, 'palette.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const three = { primary: '#0b5d3b', accent: '#8a4b00', paper: '#ffffff' }

describe('a palette file', () => {
  test('gives colours, and addresses in the deck for the logo and the font beside it', () => {
    const { value: { own, files }, diagnostics } = readOwnPalette(fixture)
    expect(own.colours['primary']).toBe('#0b5d3b')
    expect(own).toMatchObject({ logo: './speechdeck/logo.svg', font: { regular: './speechdeck/font.woff2', bold: null } })
    expect([...files]).toEqual([
      ['logo.svg', join(fixture, '..', 'logo.svg')],
      ['font.woff2', expect.stringMatching(/noto-serif-sc-latin-wght-normal\.woff2$/)],
    ])
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['look/contrast', expect.stringMatching(/^The accent colour #e0a83e has a contrast of 2\.0 to the paper.*set in #[\da-f]{6}\.$/)],
    ])
  })

  test('says nothing where all can be read', () => {
    expect(readOwnPalette(file(three)).diagnostics).toEqual([])
  })

  test.each([
    ['no JSON', '{"primary":', 'it is no JSON'],
    ['no object', '["#000"]', 'it is no JSON object'],
    ['a colour missing', { primary: '#000', accent: '#111' }, '"paper" must be a colour'],
    ['a colour by name', { ...three, accent: 'gold' }, '"accent" must be a colour'],
    ['an unknown field', { ...three, papper: '#fff' }, '"papper" is none of primary'],
    ['a logo that is not there', { ...three, logo: 'nowhere.svg' }, 'there is no file "nowhere.svg"'],
    ['a logo that is no picture', { ...three, logo: 'logo.pdf' }, '"logo" must be a file ending in .svg'],
    ['a bold font without a regular one', { ...three, font: { bold: 'a.ttf' } }, '"font" must be the path of a file'],
  ])('with %s is refused, and the reason told', (_, content, reason) => {
    expect(() => readOwnPalette(file(content))).toThrow(reason)
  })
})
