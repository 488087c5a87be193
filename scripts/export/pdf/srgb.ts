/**
 * The colours of the screen as an ICC profile (version 4: matrix and curve of IEC 61966-2-1, adapted to D50), for a printing house
 * to know what the red of a slide is.
 */
export function srgbProfile(): Buffer {
  const curve = tag('para', [u16(3), u16(0), ...[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].map(fixed)])
  const xyz = (...values: number[]): Buffer => tag('XYZ ', values.map(fixed))
  const tags: [string, Buffer][] = [
    ['desc', words('sRGB')],
    ['cprt', words('public domain')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['chad', tag('sf32', [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168].map(fixed))],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve], ['gTRC', curve], ['bTRC', curve],
  ]
  const bodies = [...new Set(tags.map(([, body]) => body))]
  const start = 128 + 4 + tags.length * 12
  const offset = (body: Buffer): number => start + bodies.slice(0, bodies.indexOf(body)).reduce((sum, one) => sum + one.length, 0)
  const table = [u32(tags.length), ...tags.flatMap(([name, body]) => [Buffer.from(name, 'latin1'), u32(offset(body)), u32(body.length)])]
  const rest = Buffer.concat([...table, ...bodies])
  return Buffer.concat([header(128 + rest.length), rest])
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.writeUInt32BE(size, 0)
  bytes.writeUInt32BE(0x04200000, 8)
  bytes.write('mntrRGB XYZ ', 12, 'latin1')
  ;[2000, 1, 1].forEach((part, i) => bytes.writeUInt16BE(part, 24 + i * 2))
  bytes.write('acsp', 36, 'latin1')
  ;[0.9642, 1, 0.8249].forEach((part, i) => fixed(part).copy(bytes, 68 + i * 4))
  return bytes
}

function tag(type: string, parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), u32(0), ...parts])
  return Buffer.concat([body, Buffer.alloc((4 - body.length % 4) % 4)])
}

function words(text: string): Buffer {
  const units = Buffer.from(text, 'utf16le').swap16()
  return tag('mluc', [u32(1), u32(12), Buffer.from('enUS', 'latin1'), u32(units.length), u32(28), units])
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value)
  return bytes
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

/** A number with sixteen bits behind the point. */
function fixed(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(Math.round(value * 65536))
  return bytes
}
