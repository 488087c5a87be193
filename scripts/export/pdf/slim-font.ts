import { fontOf, tablesOf } from '../fonts/true-type.ts'

/** What a PDF needs of a TrueType font whose glyphs it names by number (PDF 32000-1, 9.9). */
const needed = new Set(['glyf', 'loca', 'head', 'hhea', 'hmtx', 'maxp', 'cvt ', 'fpgm', 'prep'])

/** A TrueType font without the tables that a PDF has no use for: names, styles, the map from characters, vertical setting. */
export function slimFont(font: Buffer): Buffer {
  return fontOf(tablesOf(font).filter(({ tag }) => needed.has(tag)))
}
