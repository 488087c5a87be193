import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { check } from './check/check.ts'
import { layOut, readSpeech, type Compilation, type CompileOptions, type Reading } from './compile.ts'
import { deckName, fingerprint, formsIn } from './deck-file.ts'
import { withBrowser, type Browser } from './export/browser.ts'
import { projectRoot } from './export/paths.ts'
import { exportPdf } from './export/pdf.ts'
import type { Site } from './export/site.ts'
import { checkTheme } from './export/themes.ts'
import { exportWeb } from './export/web.ts'
import { fitted } from './fitted.ts'
import { readOwnIcons } from './look/own-icons.ts'
import { ownFolder, readOwnPalette } from './look/own-palette.ts'
import { hasErrors } from './model/diagnostic.ts'
import { checkPlaces, obsoletePdf, placesIn, type Places } from './output/places.ts'
import { publish } from './output/publish.ts'
import { deckJson } from './report.ts'

/** The speech that shows what the program does; its deck is the `slides.md` in the root. */
export const showcase = 'examples/library-network.txt'

export interface BuildOptions extends Omit<CompileOptions, 'fit' | 'forms'> {
  /** The path of a palette of the user's own. */
  paletteFile?: string
  /** The path of icons of the user's own. */
  iconsFile?: string
  /** Overwrite a `slides.md` that a person has edited. */
  force?: boolean
  /** Leave the speaker's notes out of the web slides. */
  withoutNotes?: boolean
  /** Told what is being done. */
  onStep?: (step: string) => void
}

/** What a build has come to. When a diagnostic is an error, nothing was written. */
export interface Build extends Compilation {
  places: Places
  written: boolean
}

/** The places of the showcase: its Markdown in the root, as in any Slidev project, the rest in `dist/`. */
function showcasePlaces(): Places {
  const { slides, json } = placesIn(projectRoot, '')
  const { pdf, web } = placesIn(join(projectRoot, 'dist'), deckName(showcase))
  return { slides, json, pdf, web }
}

/**
 * Builds the deck of a speech into `output`, or `decks/<name>` below the working folder; nothing when the speech
 * or its corrected outline has errors. Throws a `SpeechdeckError`.
 */
export async function build(path: string, output: string | null, options: BuildOptions = {}): Promise<Build> {
  const look = options.paletteFile === undefined ? null : readOwnPalette(options.paletteFile)
  options.onStep?.('reading the speech')
  const reading = await readSpeech(path, options)
  const folder = resolve(output ?? join('decks', reading.source.name))
  if (!look) return await make(reading, placesIn(folder, reading.source.name), path, options)
  const { own, files } = look.value
  const told = { ...reading, diagnostics: [...reading.diagnostics, ...look.diagnostics] }
  return await make(told, placesIn(folder, reading.source.name), path, { ...options, look: { ...options.look, own }, files })
}

/** Builds the showcase into the root `slides.md` and `dist/`. */
export async function buildShowcase(options: BuildOptions = {}): Promise<Build> {
  const reading = await readSpeech(relative(process.cwd(), join(projectRoot, showcase)), options)
  return await make(reading, showcasePlaces(), showcase, options)
}

async function make(reading: Reading, places: Places, source: string, given: MakeOptions): Promise<Build> {
  const own = given.iconsFile === undefined ? {} : { icons: readOwnIcons(given.iconsFile) }
  const near = [dirname(places.slides), process.cwd()]
  checkTheme(given.look?.theme ?? 'default', near)
  checkPlaces(places, given.force ?? false)
  const options = { ...given, ...own, forms: formsIn(dirname(places.slides)) }
  if (hasErrors(reading.diagnostics)) return { ...layOut(reading, options), places, written: false }
  const stage = mkdtempSync(join(tmpdir(), 'speechdeck-build-'))
  const removeStage = (): void => rmSync(stage, { recursive: true, force: true })
  process.once('exit', removeStage)
  try {
    return await withBrowser(async (browser) => {
      for (const [name, file] of options.files ?? []) cpSync(file, join(stage, ownFolder, name))
      const { compilation, pages, site } = await fitted(reading, stage, browser, { ...options, near })
      try {
        const faults = check(compilation.deck, compilation.transcript, pages)
        const diagnostics = [...compilation.diagnostics, ...faults]
        const written = !hasErrors(diagnostics)
        if (written) await finish(compilation, site, browser, { stage, places, source }, options)
        return { ...compilation, diagnostics, places, written }
      }
      finally {
        site.remove()
      }
    })
  }
  finally {
    process.off('exit', removeStage)
    removeStage()
  }
}

interface MakeOptions extends BuildOptions {
  /** Logo and fonts, by their names in the deck. */
  files?: ReadonlyMap<string, string>
}

interface Destination { stage: string, places: Places, source: string }

async function finish(
  { deck, markdown }: Compilation,
  site: Site,
  browser: Browser,
  to: Destination,
  options: MakeOptions,
): Promise<void> {
  const staged = placesIn(to.stage, 'slides')
  options.onStep?.('printing the PDF')
  await exportPdf(browser, site, staged.pdf, {
    title: deck.title?.text ?? null,
    author: deck.speaker?.text ?? null,
    subject: deck.occasion?.text ?? null,
    sections: deck.slides.map(({ section }) => section),
  })
  options.onStep?.('writing the web slides')
  exportWeb(site, staged.web)
  const json = deckJson({ ...deck, source: to.source }, fingerprint(markdown))
  writeFileSync(staged.json, `${JSON.stringify(json, null, 2)}\n`)
  const keys = ['slides', 'json', 'pdf', 'web'] as const
  const folder = { from: join(to.stage, ownFolder), to: join(dirname(to.places.slides), ownFolder) }
  const brought = options.files?.size ? [folder] : []
  const obsolete = !brought.length && existsSync(folder.to) ? [folder.to] : []
  publish([...keys.map(key => ({ from: staged[key], to: to.places[key] })), ...brought], [...obsoletePdf(to.places), ...obsolete])
}
