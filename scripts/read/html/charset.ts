import { byMark, decode, type Decoded } from '../decode.ts'
import { encodingOf } from '../encodings.ts'
import { headOf } from '../signatures.ts'

/**
 * The text of an HTML file: by the encoding asked for, else by its mark, else as it says itself at
 * its head (HTML standard, 13.2.3.2), else as found out.
 */
export function decodeHtml(bytes: Uint8Array, asked?: string): Decoded | null {
  if (asked) return decode(bytes, asked)
  const head = headOf(bytes)
  const said = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ?? /^<\?xml[^>]*encoding=["']([\w-]+)/.exec(head)
  const encoding = said && encodingOf(said[1]!)
  if (!encoding || encoding.startsWith('utf-16') || byMark(bytes)) return decode(bytes)
  const decoded = decode(bytes, encoding)
  return decoded && decoded.bad * 100 <= decoded.text.length ? decoded : decode(bytes)
}
