/** What a PDF needs of a TrueType font whose glyphs it names by number (PDF 32000-1, 9.9). */
const needed = new Set(['glyf', 'loca', 'head', 'hhea', 'hmtx', 'maxp', 'cvt ', 'fpgm', 'prep'])

/** A TrueType font without the tables that a PDF has no use for: names, styles, the map from characters, vertical setting. */
export function slimFont(font: Buffer): Buffer {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
    const entry = font.subarray(12 + i * 16, 28 + i * 16)
    return { tag: entry.toString('latin1', 0, 4), sum: entry.readUInt32BE(4), content: font.subarray(entry.readUInt32BE(8), entry.readUInt32BE(8) + entry.readUInt32BE(12)) }
  }).filter(({ tag }) => needed.has(tag))
  const head: Buffer = Buffer.alloc(12 + tables.length * 16)
  font.copy(head, 0, 0, 4)
  const most = 2 ** Math.floor(Math.log2(tables.length))
  head.writeUInt16BE(tables.length, 4)
  head.writeUInt16BE(most * 16, 6)
  head.writeUInt16BE(Math.log2(most), 8)
  head.writeUInt16BE((tables.length - most) * 16, 10)
  const parts: Buffer[] = [head]
  let at = head.length
  tables.forEach(({ tag, sum, content }, i) => {
    head.write(tag, 12 + i * 16, 'latin1')
    head.writeUInt32BE(sum, 16 + i * 16)
    head.writeUInt32BE(at, 20 + i * 16)
    head.writeUInt32BE(content.length, 24 + i * 16)
    const padding = Buffer.alloc((4 - content.length % 4) % 4)
    parts.push(content, padding)
    at += content.length + padding.length
  })
  return Buffer.concat(parts)
}
