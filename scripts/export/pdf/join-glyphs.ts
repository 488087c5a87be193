import { fontOf, tableOf, tablesOf, type FontTable } from '../fonts/true-type.ts'

/** A glyph of one of several fonts. */
export interface GlyphOf {
  /** The font's place among them. */
  font: number
  glyph: number
}

/** One font with the glyphs of several. */
export interface JoinedGlyphs {
  font: Buffer
  /** The number that a glyph has in it. */
  numberOf: (glyph: GlyphOf) => number
}

/** What fonts must have in common to be joined: the size of their grid, and what moves points on it. */
export function gridOf(font: Buffer): string {
  const content = contentOf(tablesOf(font))
  return [String(content('head').readUInt16BE(18)), ...['cvt ', 'fpgm', 'prep'].map(tag => content(tag).toString('hex'))].join(' ')
}

/**
 * Joins TrueType fonts of one grid: `wanted` are the glyphs that are numbered from 1 in their order; what they are composed of comes
 * after them, and the sign for a missing character stays 0.
 */
export function joinGlyphs(fonts: readonly Buffer[], wanted: readonly GlyphOf[]): JoinedGlyphs {
  const sources = fonts.map(font => glyphsIn(tablesOf(font)))
  const order: GlyphOf[] = [{ font: 0, glyph: 0 }]
  const numbers = new Map<string, number>()
  const add = ({ font, glyph }: GlyphOf): void => {
    const key = `${font} ${glyph}`
    if (glyph === 0 || numbers.has(key)) return
    numbers.set(key, order.length)
    order.push({ font, glyph })
  }
  wanted.forEach(add)
  for (let i = 0; i < order.length; i++) {
    const { font, glyph } = order[i]!
    for (const { glyph: part } of componentsOf(sources[font]!.outline(glyph))) add({ font, glyph: part })
  }
  const numberOf = ({ font, glyph }: GlyphOf): number => numbers.get(`${font} ${glyph}`) ?? 0
  const outlines = order.map(({ font, glyph }) => {
    const outline = Buffer.from(sources[font]!.outline(glyph))
    for (const { at, glyph: part } of componentsOf(outline)) outline.writeUInt16BE(numberOf({ font, glyph: part }), at)
    return outline.length % 2 === 0 ? outline : Buffer.concat([outline, Buffer.alloc(1)])
  })
  const metrics = order.map(({ font, glyph }) => sources[font]!.metric(glyph))
  return { font: assembled(sources.map(({ tables }) => tables), outlines, metrics), numberOf }
}

interface Glyphs {
  tables: readonly FontTable[]
  outline: (glyph: number) => Buffer
  /** Its width and the place of its left edge. */
  metric: (glyph: number) => Buffer
}

function contentOf(tables: readonly FontTable[]): (tag: string) => Buffer {
  return tag => tables.find(table => table.tag === tag)?.content ?? Buffer.alloc(0)
}

function glyphsIn(tables: readonly FontTable[]): Glyphs {
  const content = contentOf(tables)
  const [glyf, loca, hmtx] = [content('glyf'), content('loca'), content('hmtx')]
  const isLong = content('head').readInt16BE(50) === 1
  const start = (glyph: number): number => isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2
  const full = content('hhea').readUInt16BE(34)
  return {
    tables,
    outline: glyph => glyf.subarray(start(glyph), start(glyph + 1)),
    metric: (glyph) => {
      if (glyph < full) return hmtx.subarray(glyph * 4, glyph * 4 + 4)
      return Buffer.concat([hmtx.subarray(full * 4 - 4, full * 4 - 2), hmtx.subarray(full * 2 + glyph * 2, full * 2 + glyph * 2 + 2)])
    },
  }
}

/** Flags of a part of a composed glyph: numbers of two bytes, another part follows, one scale, two, or a matrix. */
const flags = { words: 1, scale: 8, more: 32, scales: 64, matrix: 128 } as const

/** The glyphs that a glyph is composed of, and where in its outline their numbers stand; none for one that is drawn. */
function componentsOf(outline: Buffer): { at: number, glyph: number }[] {
  const found: { at: number, glyph: number }[] = []
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return found
  for (let at = 10; ;) {
    const flag = outline.readUInt16BE(at)
    found.push({ at: at + 2, glyph: outline.readUInt16BE(at + 2) })
    at += 4 + (flag & flags.words ? 4 : 2) + (flag & flags.scale ? 2 : flag & flags.scales ? 4 : flag & flags.matrix ? 8 : 0)
    if (!(flag & flags.more)) return found
  }
}

function assembled(sources: readonly (readonly FontTable[])[], outlines: readonly Buffer[], metrics: readonly Buffer[]): Buffer {
  const content = contentOf(sources[0]!)
  const glyf = Buffer.concat(outlines)
  const isLong = glyf.length > 2 * 0xFFFF
  const loca = Buffer.alloc((outlines.length + 1) * (isLong ? 4 : 2))
  let at = 0
  for (let i = 0; i <= outlines.length; i++) {
    if (isLong) loca.writeUInt32BE(at, i * 4)
    else loca.writeUInt16BE(at / 2, i * 2)
    at += outlines[i]?.length ?? 0
  }
  const head = Buffer.from(content('head'))
  head.writeUInt32BE(0, 8)
  head.writeInt16BE(isLong ? 1 : 0, 50)
  const drawn = outlines.filter(({ length }) => length > 0)
  const bounds = [[2, Math.min], [4, Math.min], [6, Math.max], [8, Math.max]] as const
  for (const [place, extreme] of bounds) head.writeInt16BE(drawn.reduce((most, outline) => extreme(most, outline.readInt16BE(place)), 0), 34 + place)
  const hhea = Buffer.from(content('hhea'))
  hhea.writeUInt16BE(metrics.length, 34)
  const maxp = Buffer.from(content('maxp'))
  for (let place = 6; place < maxp.length; place += 2) maxp.writeUInt16BE(Math.max(...sources.map(tables => contentOf(tables)('maxp').readUInt16BE(place))), place)
  maxp.writeUInt16BE(outlines.length, 4)
  const made: Record<string, Buffer> = { glyf, loca, head, hhea, maxp, hmtx: Buffer.concat(metrics) }
  return fontOf(sources[0]!.map(({ tag, sum, content: old }) => made[tag] ? tableOf(tag, made[tag]) : { tag, sum, content: old }))
}
