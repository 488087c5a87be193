import { parseSync } from '@slidev/parser'
import { wordsOfNote } from './escape.ts'

/** What Slidev finds in a `slides.md`, which a person may have edited. */
export interface WrittenDeck {
  title: string | null
  author: string | null
  language: string | null
  /** What is said on each slide, without markers for clicks. */
  notes: string[]
  /** The form that a person wants for each slide, or null. */
  forms: (string | null)[]
}

function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** Reads generated Markdown back with Slidev's own parser. */
export function readBack(markdown: string): WrittenDeck {
  const { slides } = parseSync(markdown, 'slides.md')
  const head = slides[0]?.frontmatter ?? {}
  return {
    title: stringOrNull(head['heading'] ?? head['title']),
    author: stringOrNull(head['author']),
    language: stringOrNull(head['lang']),
    forms: slides.map(({ frontmatter }) => stringOrNull(frontmatter['form'])),
    notes: slides.map(({ note }) => wordsOfNote((note ?? '').replace(/\[click(?::\d+)?\]/gi, ''))),
  }
}
