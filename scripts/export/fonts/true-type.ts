/** A table of a TrueType font. */
export interface FontTable {
  tag: string
  /** Its checksum as the font states it. */
  sum: number
  content: Buffer
}

/** The tables of a font, in the order of its directory. */
export function tablesOf(font: Buffer): FontTable[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
    const entry = font.subarray(12 + i * 16, 28 + i * 16)
    const start = entry.readUInt32BE(8)
    return { tag: entry.toString('latin1', 0, 4), sum: entry.readUInt32BE(4), content: font.subarray(start, start + entry.readUInt32BE(12)) }
  })
}

/** A table with its checksum: the sum of its content as numbers of four bytes. */
export function tableOf(tag: string, content: Buffer): FontTable {
  const whole = padded(content)
  let sum = 0
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0
  return { tag, sum, content }
}

/** A TrueType font of these tables, which stand in the order of their names. */
export function fontOf(tables: readonly FontTable[]): Buffer {
  const head: Buffer = Buffer.alloc(12 + tables.length * 16)
  const most = 2 ** Math.floor(Math.log2(tables.length))
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(tables.length, 4)
  head.writeUInt16BE(most * 16, 6)
  head.writeUInt16BE(Math.log2(most), 8)
  head.writeUInt16BE((tables.length - most) * 16, 10)
  let at = head.length
  const parts = tables.map(({ tag, sum, content }, i) => {
    head.write(tag, 12 + i * 16, 'latin1')
    head.writeUInt32BE(sum, 16 + i * 16)
    head.writeUInt32BE(at, 20 + i * 16)
    head.writeUInt32BE(content.length, 24 + i * 16)
    const part = padded(content)
    at += part.length
    return part
  })
  return Buffer.concat([head, ...parts])
}

function padded(content: Buffer): Buffer {
  return content.length % 4 === 0 ? content : Buffer.concat([content, Buffer.alloc(4 - content.length % 4)])
}
