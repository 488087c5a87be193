import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { diagnose, SpeechdeckError } from './model/diagnostic.ts'
import type { DeckJson } from './report.ts'
import { readBack, type WrittenDeck } from './write/read-back.ts'

/** A deck on disk. */
export interface DeckFile extends WrittenDeck {
  folder: string
  /** The file name of its PDF without the ending. */
  name: string
  markdown: string
  /** Its `deck.json`, or null for a deck that was not built here. */
  json: DeckJson | null
}

/** SHA-256 in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The `deck.json` in a folder; null when there is none that can be read. */
export function readDeckJson(folder: string): DeckJson | null {
  try {
    const json: DeckJson = JSON.parse(readFileSync(join(folder, 'deck.json'), 'utf8'))
    return json.schema === 'speechdeck/deck/1' ? json : null
  }
  catch {
    return null
  }
}

/**
 * The name of a deck: its speech's file name without the ending; `speech` for one that came on standard
 * input.
 */
export function deckName(source: string): string {
  return source === '-' ? 'speech' : basename(source, extname(source))
}

/** The deck in a folder, or of a `slides.md`. Throws `export/no-deck` when there is none. */
export function openDeck(path: string): DeckFile {
  const found = existsSync(path) && statSync(path)
  const folder = resolve(found && found.isFile() ? dirname(path) : path)
  const file = join(folder, 'slides.md')
  if (!found || found.isFile() && basename(path) !== 'slides.md' || !existsSync(file)) {
    throw new SpeechdeckError(diagnose('export/no-deck', null, path))
  }
  const markdown = readFileSync(file, 'utf8')
  const json = readDeckJson(folder)
  return { folder, name: json ? deckName(json.source) : basename(folder), markdown, json, ...readBack(markdown) }
}

/**
 * SHA-256 of a `slides.md` without the lines that ask for a form: those are for the next build to heed, and no
 * editing that it would undo.
 */
export function fingerprint(markdown: string): string {
  return sha256(markdown.replace(/^form:.*\r?\n/gm, ''))
}

/** The forms that a person wants for slides of the deck in a folder, by the ids that these had when it was built. */
export function formsIn(folder: string): Map<string, string> {
  const file = join(folder, 'slides.md')
  const json = readDeckJson(folder)
  if (json === null || !existsSync(file)) return new Map()
  const { forms } = readBack(readFileSync(file, 'utf8'))
  if (forms.length !== json.slides.length) return new Map()
  return new Map(forms.flatMap((form, index): [string, string][] => (form === null ? [] : [[json.slides[index]!.id, form]])))
}

/**
 * True when a `slides.md` stands in a folder that is not as it was generated: a person wrote or edited it.
 * Its `deck.json` keeps the fingerprint of what was generated.
 */
export function isEdited(folder: string): boolean {
  const file = join(folder, 'slides.md')
  if (!existsSync(file)) return false
  return readDeckJson(folder)?.slidesSha256 !== fingerprint(readFileSync(file, 'utf8'))
}
