import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Compilation } from './compile.ts'
import { withLateBrowser } from './export/browser.ts'
import { projectRoot } from './export/paths.ts'
import type { OwnLookOptions } from './own-look.ts'
import type { Places } from './output/places.ts'

/** The speech that shows what the program does; its deck is the `slides.md` in the root. */
export const showcase = 'examples/library-network.txt'

export interface BuildOptions extends Omit<OwnLookOptions, 'fit' | 'forms'> {
  /** Overwrite a `slides.md` that a person has edited. */
  force?: boolean
  /** Leave the speaker's notes out of the web slides. */
  withoutNotes?: boolean
  /** Make no web slides: their fonts and their copy take as long as the PDF. */
  withoutWeb?: boolean
  /** Told what is being done. */
  onStep?: (step: string) => void
}

/** What a build has come to. When a diagnostic is an error, nothing was written. */
export interface Build extends Compilation {
  places: Places
  /** What was written; empty where the deck has errors. */
  files: string[]
}

/**
 * Builds the deck of a speech into `output`, or `decks/<name>` below the working folder; nothing when the speech
 * or its corrected outline has errors. Throws a `SpeechdeckError`.
 */
export async function build(path: string, output: string | null, options: BuildOptions = {}): Promise<Build> {
  return await made(path, path, options, ({ placesIn }, name) => placesIn(resolve(output ?? join('decks', name)), name))
}

/** Builds the showcase: its Markdown into the root, as in any Slidev project, the rest into `dist/`. */
export async function buildShowcase(options: BuildOptions = {}): Promise<Build> {
  const path = relative(process.cwd(), join(projectRoot, showcase))
  return await made(path, showcase, options, ({ placesIn }, name) => {
    const { slides, json } = placesIn(projectRoot, name)
    const { pdf, web } = placesIn(join(projectRoot, 'dist'), name)
    return { slides, json, pdf, web }
  })
}

/**
 * The browser starts in a process of its own while this one still loads the rest of the program and reads the speech. Whether it did
 * is asked when it is needed: what is wrong with the speech is told first.
 */
async function made(path: string, source: string, options: BuildOptions, placesOf: (places: typeof import('./output/places.ts'), name: string) => Places): Promise<Build> {
  return await withLateBrowser(async (browser) => {
    if (path === '-' || existsSync(path)) browser().catch(() => undefined)
    options.onStep?.('reading the speech')
    const [{ readSpeech }, { makeDeck }, places] = await Promise.all([import('./compile.ts'), import('./make-deck.ts'), import('./output/places.ts')])
    const reading = await readSpeech(path, options)
    return await makeDeck(reading, placesOf(places, reading.source.name), source, browser, options)
  })
}
