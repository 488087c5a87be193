/** WHATWG names of the code pages that RTF files are written in. */
const pages: Record<number, string> = {
  866: 'ibm866', 874: 'windows-874', 932: 'shift_jis', 936: 'gb18030', 949: 'euc-kr', 950: 'big5', 1250: 'windows-1250', 1251: 'windows-1251',
  1252: 'windows-1252', 1253: 'windows-1253', 1254: 'windows-1254', 1255: 'windows-1255', 1256: 'windows-1256', 1257: 'windows-1257',
  1258: 'windows-1258', 10000: 'macintosh', 10001: 'shift_jis', 10002: 'big5', 10003: 'euc-kr', 10007: 'x-mac-cyrillic', 10008: 'gb18030',
  54936: 'gb18030', 65001: 'utf-8',
}

/** Code pages of the character sets of fonts (`\fcharset`, Rich Text Format Specification 1.9.1, "Font Table"). */
const charsets: Record<number, number> = {
  77: 10000, 78: 10001, 79: 10003, 80: 10008, 81: 10002, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255,
  178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250,
}

/** The code page of a font's character set, null when the set says nothing of its own: it is then the file's. */
export function codePageOf(charset: number): number | null {
  return charsets[charset] ?? null
}

const decoders = new Map<string, TextDecoder>()

/**
 * The text of bytes in a code page, Western when the page is not known. Bytes that a page does not have are
 * Western too: fonts of a Chinese file that are called Western may hold either.
 */
export function textIn(bytes: Uint8Array, page: number): string {
  try {
    return decoderOf(pages[page] ?? 'windows-1252').decode(bytes)
  }
  catch {
    return decoderOf('windows-1252').decode(bytes)
  }
}

function decoderOf(encoding: string): TextDecoder {
  const known = decoders.get(encoding) ?? new TextDecoder(encoding, { fatal: true })
  decoders.set(encoding, known)
  return known
}
