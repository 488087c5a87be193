/**
 * The encodings that `--encoding` takes, by their WHATWG names; what else the Encoding Standard calls them
 * (`gbk`, `cp936`, `sjis`, `latin1`) is understood too.
 */
export const encodings = [
  'utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'gbk', 'big5', 'shift_jis', 'euc-jp', 'iso-2022-jp', 'euc-kr',
  'windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254', 'windows-1255', 'windows-1256',
  'windows-1257', 'windows-1258', 'windows-874', 'iso-8859-2', 'iso-8859-5', 'iso-8859-7', 'iso-8859-15',
  'koi8-r', 'koi8-u', 'macintosh',
] as const

/** What programs of this trade call an encoding and the Encoding Standard does not. */
const nicknames: Record<string, string> = {
  'utf16': 'utf-16le', 'utf-16': 'utf-16le', 'cp936': 'gbk', 'gb-18030': 'gb18030', 'cp950': 'big5', 'cp932': 'shift_jis',
  'cp949': 'euc-kr', 'eucjp': 'euc-jp', 'euckr': 'euc-kr', 'ansi': 'windows-1252',
}

/** The WHATWG name of an encoding however it is called, or null when there is none of that name. */
export function encodingOf(name: string): string | null {
  const lower = name.trim().toLowerCase()
  try {
    const { encoding } = new TextDecoder(nicknames[lower] ?? lower)
    return (encodings as readonly string[]).includes(encoding) ? encoding : null
  }
  catch {
    return null
  }
}
