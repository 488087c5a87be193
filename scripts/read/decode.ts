/** Text with the WHATWG name of the encoding it was in, its byte order mark left out. */
export interface Decoded {
  text: string
  encoding: string
}

/**
 * The text of a file, or null when it is not text. A byte order mark decides; then text that is valid
 * UTF-8 is UTF-8 (other encodings hit its bit patterns by accident only in a few bytes); then zeros in
 * every other byte mean UTF-16; then GB18030, which every older Chinese text file is written in.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = byMark(bytes)
  if (marked) return attempt(bytes, marked)
  const encoding = wide(bytes)
  if (encoding) return attempt(bytes, encoding)
  if (bytes.includes(0)) return null
  return attempt(bytes, 'utf-8') ?? attempt(bytes, 'gb18030')
}

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

/**
 * UTF-16 without a mark: line feeds and spaces are two bytes there, one of them always 0.
 *
 *   | 61 00 0a 00   little endian: "a", line feed
 *   | 00 61 00 0a   big endian
 */
function wide(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2) return null
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    const neighbour = sample[index ^ 1] ?? 0
    if (byte === 0 && (neighbour === 0x0a || neighbour === 0x20 || neighbour === 0x0d)) zeros[index % 2]! += 1
  })
  if (zeros[1]! > 0 && zeros[0] === 0) return 'utf-16le'
  if (zeros[0]! > 0 && zeros[1] === 0) return 'utf-16be'
  return null
}

function attempt(bytes: Uint8Array, encoding: string): Decoded | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return isText(text) ? { text, encoding } : null
  } catch {
    return null
  }
}

/** Whether almost nothing in a text is a control character: a picture read as GB18030 is full of them. */
function isText(text: string): boolean {
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0
  return !text.includes('\u0000') && controls * 200 <= text.length
}
