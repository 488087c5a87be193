import type { Span } from './position.ts'

/** The kinds of file a speech may come in. */
export type Format = 'txt' | 'md' | 'docx' | 'doc' | 'odt' | 'rtf' | 'html' | 'pdf'

/**
 * What a file's own format says of one line of its text, beside the words:
 *   title, subtitle, author   set in the style of that name
 *   heading           of a depth, as a style or a tag says
 *   item              of a list that the format itself knows
 *   row               of a table, its cells separated by tabs
 *   note              a footnote or endnote
 *   box               in a text box
 *   furniture         of the page and not of the text: a running head, a footer, a page number
 */
export type LineKind = 'text' | 'title' | 'subtitle' | 'author' | 'heading' | 'item' | 'row' | 'note' | 'box' | 'furniture'

/** One line of `Source.text` with what its format says of it. */
export interface LineMark {
  /** The whole line, without its line break. */
  span: Span
  kind: LineKind
  /** 1 to 6 for a heading, otherwise null. */
  depth: number | null
  /** How many units from the start of the line are set in bold; all of them when the whole line is. */
  strong: number
  /** Stretches of the line set in bold, as offsets in the line; absent where there are none. */
  bold?: Span[]
  isCentred: boolean
}

/** A speech as it was found: the characters of the file, nothing dropped yet. */
export interface Source {
  /** As the user gave it; shown in diagnostics and in `deck.json`. */
  path: string
  /** The file name without its ending: the name of the deck. */
  name: string
  format: Format
  /** WHATWG name of the encoding that was found, e.g. `utf-8`, `gb18030`; `utf-8` for a format that has none. */
  encoding: string
  /** Decoded text without a byte order mark. Every span of every later stage counts in it. */
  text: string
  /** In order; none for plain text and Markdown, whose marks stand in the text itself. */
  lines: LineMark[]
  /** Where each page begins in `text`, for a format that has pages; otherwise none. */
  pages: number[]
}
