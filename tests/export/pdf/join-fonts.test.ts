import { describe, expect, test } from 'vitest'
import { fontOf, tableOf, tablesOf } from '../../../scripts/export/fonts/true-type.ts'
import { gridOf, joinGlyphs } from '../../../scripts/export/pdf/join-glyphs.ts'
import { meaningsIn, toUnicode } from '../../../scripts/export/pdf/to-unicode.ts'
import { partsOf, retyped } from '../../../scripts/export/pdf/type-runs.ts'

/** A font of these outlines, the first for what is missing, each with its width. */
function fontWith(glyphs: readonly { outline: Buffer, width: number }[]): Buffer {
  const head = Buffer.alloc(54)
  head.writeUInt16BE(1000, 18)
  const hhea = Buffer.alloc(36)
  hhea.writeUInt16BE(glyphs.length, 34)
  const maxp = Buffer.alloc(32)
  maxp.writeUInt16BE(glyphs.length, 4)
  const loca = Buffer.alloc(glyphs.length * 2 + 2)
  const hmtx = Buffer.alloc(glyphs.length * 4)
  let at = 0
  glyphs.forEach(({ outline, width }, i) => {
    hmtx.writeUInt16BE(width, i * 4)
    at += outline.length
    loca.writeUInt16BE(at / 2, i * 2 + 2)
  })
  const tables = { glyf: Buffer.concat(glyphs.map(({ outline }) => outline)), head, hhea, hmtx, loca, maxp }
  return fontOf(Object.entries(tables).map(([tag, content]) => tableOf(tag, content)))
}

/** An outline within a box, with something in it that tells it from others. */
function drawn(mark: number, box = [0, 0, 500, 700]): Buffer {
  const outline = Buffer.alloc(12, mark)
  ;[1, ...box].forEach((number, i) => outline.writeInt16BE(number, i * 2))
  return outline
}

/** An outline composed of one other glyph. */
function composed(of: number): Buffer {
  const outline = Buffer.alloc(16)
  outline.writeInt16BE(-1, 0)
  outline.writeUInt16BE(of, 12)
  return outline
}

/** The outline and the width of a glyph, read without the program. */
function glyphIn(font: Buffer, number: number): { outline: Buffer, width: number } {
  const content = (tag: string): Buffer => tablesOf(font).find(table => table.tag === tag)!.content
  const [from, to] = [0, 1].map(i => content('loca').readUInt16BE((number + i) * 2) * 2)
  return { outline: content('glyf').subarray(from, to), width: content('hmtx').readUInt16BE(number * 4) }
}

describe('fonts that are joined', () => {
  const missing = { outline: drawn(0), width: 1000 }
  const lamps = fontWith([missing, { outline: drawn(1), width: 600 }, { outline: composed(3), width: 610 }, { outline: drawn(3), width: 620 }])
  const wells = fontWith([missing, { outline: drawn(4, [-20, -90, 980, 860]), width: 1000 }])

  test('have each glyph with its outline and width, and what it is composed of', () => {
    const { font, numberOf } = joinGlyphs([lamps, wells], [{ font: 1, glyph: 1 }, { font: 0, glyph: 2 }])
    expect(numberOf({ font: 1, glyph: 1 })).toBe(1)
    expect(glyphIn(font, 1)).toEqual(glyphIn(wells, 1))
    expect(glyphIn(font, 2).width).toBe(610)
    expect(glyphIn(font, glyphIn(font, 2).outline.readUInt16BE(12))).toEqual(glyphIn(lamps, 3))
    expect(numberOf({ font: 0, glyph: 1 })).toBe(0)
  })

  test('say how far their glyphs reach, by which readers decide how exactly they place them', () => {
    const { font } = joinGlyphs([lamps, wells], [{ font: 0, glyph: 1 }, { font: 1, glyph: 1 }])
    const head = tablesOf(font).find(({ tag }) => tag === 'head')!.content
    expect([36, 38, 40, 42].map(at => head.readInt16BE(at))).toEqual([-20, -90, 980, 860])
  })

  test('have one grid', () => {
    const tables = tablesOf(wells).map(table => table.tag === 'head' ? tableOf('head', Buffer.from(table.content).fill(8, 18, 20)) : table)
    expect(gridOf(lamps)).toBe(gridOf(wells))
    expect(gridOf(fontOf(tables))).not.toBe(gridOf(wells))
  })
})

test('what glyphs mean is read as it was written, signs of several characters and of none too', () => {
  const meanings = ['0041', null, '00660069', ...Array.from({ length: 300 }, (_, i) => (0x4E00 + i).toString(16).toUpperCase())]
  expect([...meaningsIn('2 beginbfchar\n<0003> <4E0D>\n<0007> <00660069>\nendbfchar\n1 beginbfrange\n<0011> <0012> <529E>\nendbfrange')])
    .toEqual([[3, '4E0D'], [7, '00660069'], [0x11, '529E'], [0x12, '529F']])
  const said = [...toUnicode(meanings).matchAll(/<(\w+)><(\w+)>\[(.*)\]/g)].flatMap(([, from = '', to = '', all = '']) => {
    expect(from.slice(0, 2)).toBe(to.slice(0, 2))
    return [...all.matchAll(/<(\w+)>/g)].map(([, meaning], i) => [Number.parseInt(from, 16) + i, meaning])
  })
  expect(said).toEqual(meanings.flatMap((meaning, i) => meaning === null ? [] : [[i + 1, meaning]]))
})

describe('a line of type', () => {
  const line = (...pieces: string[]): string => pieces.flatMap(piece => ['BT', ...piece.split('|'), 'ET']).join('\n')
  const all = (font: string, codes: string): { font: string, code: number, width: number }[] => (codes.match(/.{4}/g) ?? [])
    .map(code => ({ font: 'F1', code: Number.parseInt(code, 16) + (font === 'F2' ? 16 : 0), width: code === '0002' ? 500 : 1000 }))
  const set = (content: string, glyphsOf: Parameters<typeof retyped>[1] = all): string | null => retyped(partsOf(content)!, glyphsOf)

  test('that changes its font within is said at once', () => {
    const content = line('/F1 20 Tf|1 0 0 -1 40 90 Tm|<00010002> Tj', '/F2 20 Tf|1 0 0 -1 40 90 Tm|30 0 Td <0001> Tj')
    expect(set(content)).toBe(line('/F1 20 Tf|1 0 0 -1 40 90 Tm|<000100020011> Tj'))
  })

  test('keeps what stands between its letters', () => {
    const spaced = line('/F1 20 Tf|1 0 0 -1 40 90 Tm|<0001> Tj|20.4 0 Td <0001> Tj|20.4 0 Td <0003> Tj')
    expect(set(spaced)).toBe(line('/F1 20 Tf|.4 Tc|1 0 0 -1 40 90 Tm|<000100010003> Tj|0 Tc'))
    const kerned = line('/F1 20 Tf|1 0 0 -1 40 90 Tm|<0001> Tj|19 0 Td <00010003> Tj')
    expect(set(kerned)).toBe(line('/F1 20 Tf|1 0 0 -1 40 90 Tm|[<0001>50<00010003>]TJ'))
  })

  test('begins where it began, and another one stays another', () => {
    const content = line('/F2 20 Tf|1 0 0 -1 40 90 Tm|5 0 Td <0001> Tj|0 24 Td <0001> Tj', '/F1 20 Tf|1 0 0 -1 40 150 Tm|<0001> Tj')
    expect(set(content)).toBe(line('/F1 20 Tf|1 0 0 -1 40 90 Tm|5 0 Td <0011> Tj', '/F1 20 Tf|1 0 0 -1 40 90 Tm|5 24 Td <0011> Tj', '/F1 20 Tf|1 0 0 -1 40 150 Tm|<0001> Tj'))
  })

  test('in a font that stays is left alone, and so are a tag within and all that is not type', () => {
    const content = ['q', line('/F1 20 Tf|1 0 0 -1 40 90 Tm|<0001> Tj'), 'EMC', '/P <</MCID 4 >>BDC', line('/F9 20 Tf|1 0 0 -1 40 90 Tm|20 0 Td <4142> Tj'), 'Q'].join('\n')
    expect(set(content, (font, codes) => font === 'F9' ? null : all(font, codes))).toBe(content)
  })

  test('that says what is not known is nothing to work on', () => {
    expect(partsOf(line('/F1 20 Tf|2 Tr|1 0 0 -1 40 90 Tm|<0001> Tj'))).toBeNull()
    expect(partsOf('.5 Tc')).toBeNull()
    expect(partsOf(line('/F1 20 Tf|(A) Tj'))).toBeNull()
    expect(set(line('/F9 20 Tf|1 0 0 -1 40 90 Tm|<41> Tj|<42> Tj'), () => null)).toBeNull()
  })
})
