import { byMark, decode, type Decoded } from '../decode.ts'
import { encodingOf } from '../encodings.ts'

/**
 * Where a page says how it is encoded, it says so at its head (HTML standard, 13.2.3.2: within 1024 bytes; Word needs
 * more).
 */
const headLength = 4096

/** The text of an HTML file: by the encoding asked for, else by its mark, else as it says itself, else as found out. */
export function decodeHtml(bytes: Uint8Array, asked?: string): Decoded | null {
  if (asked) return decode(bytes, asked)
  const head = headOf(bytes)
  const said = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ?? /^<\?xml[^>]*encoding=["']([\w-]+)/.exec(head)
  const encoding = said && encodingOf(said[1]!)
  if (!encoding || encoding.startsWith('utf-16') || byMark(bytes)) return decode(bytes)
  const decoded = decode(bytes, encoding)
  return decoded && decoded.bad * 100 <= decoded.text.length ? decoded : decode(bytes)
}

/** The start of a file as letters, whatever its encoding: what matters there is ASCII. */
export function headOf(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes.subarray(0, headLength)).replaceAll('\u0000', '')
}
