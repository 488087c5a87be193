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
  const fence = /^\s*---[ \t]*\r?\n/.exec(text)?.[0].length ?? 0
  const close = fence ? text.slice(fence - 1).search(/\n---[ \t]*(?:\r?\n|$)/) : -1
  const body = close < 0 ? 0 : fence - 1 + close
  return {
    head: close < 0 ? null : headIn(text, fence, body),
    headings: headingsIn(text, close < 0 ? 0 : body + 4),
  }
}

function headIn(text: string, from: number, to: number): EditedOutline['head'] {
  const head: Partial<Record<HeadField, EditedWords>> = {}
  for (const { 0: line, index } of text.slice(from, to).matchAll(/^.+$/gm)) {
    const [, key, value] = /^(\w+)[ \t]*:[ \t]*(.*?)\s*$/.exec(line) ?? []
    const field = headFields.find(name => name === key?.toLowerCase())
    const words = unquoted(value ?? '')
    if (field && words) head[field] = { text: words, span: [from + index, from + index + line.trimEnd().length] }
  }
  return head
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
