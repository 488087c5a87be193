/**
 * Signs of fonts that have no letters, by code point (U+F000 and up, where such fonts are mapped), as Unicode
 * has them. Tables of Wingdings and Symbol: https://www.unicode.org/L2/L2011/11196-n4022-wingdings.pdf
 */
const wingdings: Record<number, string> = {
  0xf04a: '☺', 0xf06c: '●', 0xf06e: '■', 0xf06f: '□', 0xf071: '❑', 0xf075: '◆', 0xf076: '❖', 0xf09f: '•', 0xf0a7: '▪', 0xf0a8: '◻', 0xf0ab: '★',
  0xf0d8: '➢', 0xf0df: '←', 0xf0e0: '→', 0xf0e8: '➔', 0xf0f0: '⇨', 0xf0fb: '✗', 0xf0fc: '✓', 0xf0fd: '☒', 0xf0fe: '☑',
}
const symbol: Record<number, string> = {
  0xf044: 'Δ', 0xf053: 'Σ', 0xf061: 'α', 0xf062: 'β', 0xf06d: 'μ', 0xf070: 'π', 0xf0a3: '≤', 0xf0a5: '∞', 0xf0ac: '←', 0xf0ae: '→', 0xf0b0: '°',
  0xf0b1: '±', 0xf0b3: '≥', 0xf0b4: '×', 0xf0b7: '•', 0xf0b8: '÷', 0xf0b9: '≠', 0xf0bb: '≈', 0xf0bc: '…', 0xf0d7: '·',
}

/**
 * The character for a sign that is named by its font and its code in hexadecimal; empty for an ornament that
 * Unicode does not have.
 */
export function signOf(font: string, code: string): string {
  const point = Number.parseInt(code, 16)
  if (!(point > 0x1f && point < 0xfffe)) return ''
  if (point < 0xe000 || point > 0xf8ff) return String.fromCharCode(point)
  const high = 0xf000 | point & 0xff
  if (/wingdings/i.test(font)) return circledDigit(high) ?? wingdings[high] ?? ''
  return symbol[high] ?? ''
}

/** Text in which the signs of a font without letters are the characters of Unicode. */
export function withSigns(text: string, font: string): string {
  return text.replace(/[\uf000-\uf0ff]/g, sign => signOf(font, sign.charCodeAt(0).toString(16)))
}

/** Wingdings has ① to ⑩ from 0x81 on and ❶ to ❿ from 0x8C on. */
function circledDigit(point: number): string | null {
  if (point >= 0xf081 && point <= 0xf08a) return String.fromCharCode(0x2460 + point - 0xf081)
  if (point >= 0xf08c && point <= 0xf095) return String.fromCharCode(0x2776 + point - 0xf08c)
  return null
}
