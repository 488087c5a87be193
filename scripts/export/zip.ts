import { deflateRawSync } from 'node:zlib'

/** A file that goes into an archive. */
export interface Packed {
  /** With forward slashes. */
  name: string
  content: Uint8Array | string
  /** Laid in as it is: already compressed, or to be found without unpacking. */
  isStored?: true
}

/** 1980-01-01, the first day that an archive can name: the same files must give the same bytes tomorrow. */
const dosDate = 0x21

/**
 * A ZIP archive of these files in their order, with a fixed date (PKWARE APPNOTE 6.3.3, without ZIP64: up to 4 GB
 * and 65,535 files).
 *
 *   | local header, name, content | … | central header, name | … | end of central directory |
 */
export function zip(files: readonly Packed[]): Uint8Array {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, content, isStored } of files) {
    const raw = Buffer.from(content)
    const packed = isStored ? raw : deflateRawSync(raw, { level: 9 })
    const title = Buffer.from(name, 'utf8')
    const fields = [20, 0x800, isStored ? 0 : 8, 0, dosDate]
    const sizes = [crc32(raw), packed.length, raw.length]
    const local = record([[0x04034B50, 4], ...fields.map(two), ...sizes.map(four), two(title.length), two(0)])
    directory.push(record([
      [0x02014B50, 4], two(20), ...fields.map(two), ...sizes.map(four), two(title.length), ...[0, 0, 0, 0].map(two), four(0), four(offset),
    ]), title)
    parts.push(local, title, packed)
    offset += local.length + title.length + packed.length
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0)
  const end = record([[0x06054B50, 4], two(0), two(0), two(files.length), two(files.length), four(length), four(offset), two(0)])
  return Buffer.concat([...parts, ...directory, end])
}

type Field = readonly [value: number, bytes: 2 | 4]

function two(value: number): Field {
  return [value, 2]
}

function four(value: number): Field {
  return [value, 4]
}

function record(fields: readonly Field[]): Buffer {
  return Buffer.concat(fields.map(([value, bytes]) => {
    const field = Buffer.alloc(bytes)
    field.writeUIntLE(value >>> 0, 0, bytes)
    return field
  }))
}

const table = Array.from({ length: 256 }, (_, start) => {
  let value = start
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xEDB88320 ^ value >>> 1 : value >>> 1
  return value >>> 0
})

/** The checksum of ISO 3309, which Node has of its own only from 20.15 on. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xFFFFFFFF
  for (const byte of bytes) crc = table[(crc ^ byte) & 0xFF]! ^ crc >>> 8
  return (crc ^ 0xFFFFFFFF) >>> 0
}
