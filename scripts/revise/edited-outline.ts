import type { Span } from '../model/position.ts'
import { headFields, type HeadField } from '../model/transcript.ts'

/** Words in the outline file; the span counts in that file. */
export interface EditedWords {
  text: string
  span: Span
}

/** A heading line of the outline file. */
export interface EditedHeading extends EditedWords {
  /** The number of its `#`. */
  level: number
  /** Its words are in italics: a section without a heading that begins with them. */
  isHeadless: boolean
  /** Marked as found by reading. */
  isImplicit: boolean
}

/** An outline as a person has left it. */
export interface EditedOutline {
  /** Null when the file has no front matter; a field that is missing or empty is not there. */
  head: Partial<Record<HeadField, EditedWords>> | null
  headings: EditedHeading[]
}

/** What marks a section that carries no mark in the speech. */
const foundMark = /<!--\s*found by reading\s*-->/

/**
 * Reads an outline file: its front matter and its headings. Bullets and comments are for the reader's eye.
 *
 *   | ## （一）要建好分馆。…                 a heading, level 2
 *   | ### 1、*去年新开了十座书房…*           a point without a heading
 *   | ### 优化馆藏。… <!-- found by reading -->
 */
export function editedOutline(text: string): EditedOutline {
  const front = frontIn(text)
  const head: EditedOutline['head'] = {}
  for (const { key, words } of front?.entries ?? []) {
    const field = headFields.find(name => name === key)
    if (field) head[field] = words
  }
  return { head: front && head, headings: headingsIn(text, front?.end ?? 0) }
}

/** The speech of which a text says that it is the outline; null for any other text. */
export function speechOutlinedIn(text: string): EditedWords | null {
  return frontIn(text)?.entries.find(({ key }) => key === 'outline-of')?.words ?? null
}

/** The front matter of a file: its entries that have words, and where it ends; null when there is none. */
function frontIn(text: string): { entries: { key: string, words: EditedWords }[], end: number } | null {
  const start = /^\s*---[ \t]*\r?\n/.exec(text)?.[0].length ?? 0
  const close = start ? text.slice(start - 1).search(/\n---[ \t]*(?:\r?\n|$)/) : -1
  if (close < 0) return null
  const lines = [...text.slice(start, start + close).matchAll(/^.+$/gm)]
  const entries = lines.flatMap(({ 0: line, index }) => {
    const [, key = '', value = ''] = /^([\w-]+)[ \t]*:(.*)$/.exec(line) ?? []
    const words = unquoted(value.trim())
    const span: Span = [start + index, start + index + line.trimEnd().length]
    return words ? [{ key: key.toLowerCase(), words: { text: words, span } }] : []
  })
  return { entries, end: start + close + 3 }
}

/** A YAML scalar: in double quotes, in single quotes, or as it stands. */
function unquoted(value: string): string {
  if (/^(?:~|null)$/.test(value)) return ''
  if (/^'.*'$/.test(value)) return value.slice(1, -1).replaceAll('\'\'', '\'')
  if (!/^".*"$/.test(value)) return value
  try {
    return String(JSON.parse(value))
  }
  catch {
    return value.slice(1, -1)
  }
}

function headingsIn(text: string, from: number): EditedHeading[] {
  const shown = withoutComments(text)
  const headings: EditedHeading[] = []
  for (const { 0: line, index } of shown.slice(from).matchAll(/^ {0,3}#+[ \t].*$/gm)) {
    const start = from + index
    const [marks = ''] = /^ *#+/.exec(line) ?? []
    const words = line.slice(marks.length).replace(/[ \t]#+\s*$/, '').trim()
    const isHeadless = /^[^*_]*(?:(?<![\\*])\*(?!\*).*(?<![\\*])\*|(?<!\\)_.*(?<!\\)_)$/.test(words)
    headings.push({
      text: words.replace(/^([^*_]*)[*_](.*)[*_]$/, isHeadless ? '$1$2' : '$&').replace(/\\(?=[!-/:-@[-`{-~])/g, ''),
      span: [start, start + line.trimEnd().length],
      level: marks.trim().length,
      isHeadless,
      isImplicit: foundMark.test(text.slice(start, text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start))),
    })
  }
  return headings
}

/** The text with blanks for its comments, so that offsets stay. */
function withoutComments(text: string): string {
  let shown = ''
  let at = 0
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open)
    const end = close < 0 ? text.length : close + 3
    shown += text.slice(at, open) + text.slice(open, end).replace(/[^\n]/g, ' ')
    at = end
  }
  return shown + text.slice(at)
}
