/** A piece of RTF: the borders of a group, a control word or sign with its number, or bytes of text. */
export type Token =
  | { type: 'open' | 'close' }
  | { type: 'control', word: string, value: number | null }
  | { type: 'byte', byte: number }

const [backslash, openBrace, closeBrace, quote, minus, space, lineFeed, carriageReturn] = [0x5c, 0x7b, 0x7d, 0x27, 0x2d, 0x20, 0x0a, 0x0d]

/** No control word has more letters than this, and no number more digits. */
const longest = 32

/**
 * The tokens of an RTF file, one byte of text at a time, for what a byte means depends on the font around it
 * (Rich Text Format Specification 1.9.1, "RTF Syntax"). `\'b0` is the byte b0; line breaks between tokens
 * mean nothing; the bytes that `\bin` announces are passed over.
 */
export function* tokensOf(bytes: Uint8Array): Generator<Token> {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at]!
    at += 1
    if (byte === openBrace) yield { type: 'open' }
    else if (byte === closeBrace) yield { type: 'close' }
    else if (byte === backslash) {
      const { token, end } = controlAt(bytes, at)
      at = end
      yield token
    }
    else if (byte !== lineFeed && byte !== carriageReturn && byte !== 0) yield { type: 'byte', byte }
  }
}

/** The control that begins after the backslash before `start`. */
function controlAt(bytes: Uint8Array, start: number): { token: Token, end: number } {
  if (!isLetter(bytes[start])) return signAt(bytes, start)
  let at = start
  while (isLetter(bytes[at]) && at - start < longest) at += 1
  const word = ascii(bytes, start, at)
  const from = at
  if (bytes[at] === minus && isDigit(bytes[at + 1])) at += 1
  while (isDigit(bytes[at]) && at - from < longest) at += 1
  const value = at > from ? Number(ascii(bytes, from, at)) : null
  if (bytes[at] === space) at += 1
  return { token: { type: 'control', word, value }, end: word === 'bin' && value !== null && value > 0 ? at + value : at }
}

/** A control of one character: an escaped byte, a brace, a sign such as `~`, or a line break, which ends the paragraph. */
function signAt(bytes: Uint8Array, at: number): { token: Token, end: number } {
  const byte = bytes[at]
  if (byte === undefined) return { token: { type: 'control', word: '', value: null }, end: at }
  if (byte === quote) {
    const code = Number.parseInt(ascii(bytes, at + 1, at + 3), 16)
    return { token: Number.isNaN(code) ? { type: 'control', word: '', value: null } : { type: 'byte', byte: code }, end: at + 3 }
  }
  if (byte === backslash || byte === openBrace || byte === closeBrace) return { token: { type: 'byte', byte }, end: at + 1 }
  const word = byte === lineFeed || byte === carriageReturn ? 'par' : String.fromCharCode(byte)
  return { token: { type: 'control', word, value: null }, end: at + 1 }
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte >= 0x61 && byte <= 0x7a || byte >= 0x41 && byte <= 0x5a)
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end))
}
