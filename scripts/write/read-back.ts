import { parseSync } from '@slidev/parser'
import { wordsOfNote } from './escape.ts'

/** What Slidev finds in a `slides.md`, which a person may have edited. */
export interface WrittenDeck {
  title: string | null
  author: string | null
  language: string | null
  /** What is said on each slide, without markers for clicks. */
  notes: string[]
  /** The same, parted where a click comes, for each slide. */
  parts: string[][]
  /** How long each slide stands, in seconds; null where that is not said. */
  seconds: (number | null)[]
  /** The form that a person wants for each slide, or null. */
  forms: (string | null)[]
}

function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** Slidev's marker of a click in a note. */
const click = /\[click(?::\d+)?\]/gi

/** Reads generated Markdown back with Slidev's own parser. */
export function readBack(markdown: string): WrittenDeck {
  const { slides } = parseSync(markdown, 'slides.md')
  const head = slides[0]?.frontmatter ?? {}
  return {
    title: stringOrNull(head['heading'] ?? head['title']),
    author: stringOrNull(head['author']),
    language: stringOrNull(head['lang']),
    forms: slides.map(({ frontmatter }) => stringOrNull(frontmatter['form'])),
    seconds: slides.map(({ frontmatter }) => (typeof frontmatter['seconds'] === 'number' ? frontmatter['seconds'] : null)),
    parts: slides.map(({ note }) => (note ?? '').split(click).map(part => wordsOfNote(part).trim())),
    notes: slides.map(({ note }) => wordsOfNote((note ?? '').replace(click, ''))),
  }
}
