import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildOptions } from './build.ts'
import { deckName, readDeckJson } from './deck-file.ts'
import { projectRoot } from './export/paths.ts'
import { placesIn } from './output/places.ts'
import { readBack } from './write/read-back.ts'

/** What a deck depends on beside the speech. */
type Told = Omit<BuildOptions, 'onStep' | 'force'>

/**
 * SHA-256 in hexadecimal of all that decides what a deck becomes: this program's version, the speech and its corrected outline, the
 * options, palette and icons of the user's own, and the forms that are asked for in `markdown`. An empty text for a speech that came
 * on standard input, which nobody can read twice.
 */
export function madeFrom(speech: string, markdown: string, told: Told): string {
  if (speech === '-') return ''
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string }
  const hash = createHash('sha256').update(JSON.stringify([version, decisions(told), readBack(markdown).forms]))
  for (const file of [speech, told.outline, told.paletteFile, told.iconsFile]) {
    hash.update('\0').update(file === undefined ? '' : readFileSync(file))
  }
  return hash.digest('hex')
}

/** The options as they were given, without what was read from files for them. */
function decisions({ look, palette, icons, purpose, punctuation, withoutNotes, withoutWeb, delivery, rate, minutes, encoding }: Told): unknown[] {
  return [look?.ratio, look?.theme, palette, icons === null, purpose, punctuation ?? true, withoutNotes ?? false, withoutWeb ?? false, delivery, rate, minutes, encoding]
}

/**
 * True when a build of the speech would give the deck in `folder` once more: it is whole, and what it was made from is the same. What
 * a person has changed in its `slides.md` since then is theirs.
 */
export function isFinished(speech: string, folder: string, told: Told): boolean {
  const json = readDeckJson(folder)
  const places = placesIn(folder, deckName(speech))
  if (!json?.madeFrom || !existsSync(speech) || ![places.slides, places.pdf, ...told.withoutWeb ? [] : [places.web]].every(place => existsSync(place))) return false
  return madeFrom(speech, readFileSync(places.slides, 'utf8'), told) === json.madeFrom
}
