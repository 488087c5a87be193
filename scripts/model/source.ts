/** A speech as it was found: the characters of the file, nothing dropped yet. */
export interface Source {
  /** As the user gave it; shown in diagnostics and in `deck.json`. */
  path: string
  /** The file name without its ending: the name of the deck. */
  name: string
  format: 'txt' | 'md'
  /** WHATWG name of the encoding that was found, e.g. `utf-8`, `gb18030`. */
  encoding: string
  /** Decoded text without a byte order mark. Every span of every later stage counts in it. */
  text: string
}
