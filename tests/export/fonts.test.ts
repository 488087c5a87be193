import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { charactersShown } from '../../scripts/export/fonts/characters.ts'
import { cutFace } from '../../scripts/export/fonts/cut.ts'
import { cutFonts } from '../../scripts/export/fonts/cut-all.ts'
import { facesOf, shareOut } from '../../scripts/export/fonts/faces.ts'

const faces = facesOf('@fontsource-variable/noto-sans-sc')

describe('cutting fonts', () => {
  test('shares out every character once and leaves those without a glyph to other fonts', () => {
    const shares = shareOut('步道步道A1，\u{1F9F6}', faces)
    const shared = [...shares.values()].join('')
    expect([...shared].toSorted()).toEqual([...'步道A1，'].toSorted())
  })

  test('gives a WOFF2 that is much smaller than its slice, and the same one for the same characters', async () => {
    const [entry] = shareOut('步', faces)
    if (!entry) throw new Error('no slice covers 步')
    const [face, share] = entry
    const file = await cutFace(face, share, 400)
    const font = readFileSync(file)
    expect(font.toString('latin1', 0, 4)).toBe('wOF2')
    expect(font.length).toBeLessThan(readFileSync(face.file).length / 5)
    expect(await cutFace(face, share, 400)).toBe(file)
    expect(await cutFace(face, share, 700)).not.toBe(file)
    expect(readFileSync(await cutFace(face, share, 400, 'truetype')).readUInt32BE(0)).toBe(0x00010000)
  })

  test('names a font for each weight of each slice, for its share of the characters alone', async () => {
    const rules = await cutFonts(new Set('步道'), file => basename(file))
    expect([...new Set(rules.match(/font-family: '[^']+'; font-weight: \d+/g))].toSorted()).toEqual([
      `font-family: 'Noto Sans SC Variable'; font-weight: 400`,
      `font-family: 'Noto Sans SC Variable'; font-weight: 700`,
      `font-family: 'Noto Serif SC Variable'; font-weight: 700`,
    ])
    expect(new Set(rules.match(/U\+[\da-f]+/g))).toEqual(new Set(['U+6b65', 'U+9053']))
  })

  test('counts characters of the text, of character references, and the whole of ASCII', () => {
    const shown = charactersShown('步道 &#x6865; &#8212;\n', [])
    for (const character of '步道桥—Az09{}') expect(shown).toContain(character)
    expect(shown).not.toContain('\n')
  })
})
