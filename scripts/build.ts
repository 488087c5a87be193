import { cpSync, existsSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { check } from './check/check.ts'
import { layOut, readSpeech, type Compilation, type Reading } from './compile.ts'
import { deckName, fingerprint, formsIn } from './deck-file.ts'
import { withBrowser, type Browser } from './export/browser.ts'
import { projectRoot } from './export/paths.ts'
import { exportPdf } from './export/pdf.ts'
import { buildSite, type Site, type SiteOptions } from './export/site.ts'
import { checkTheme } from './export/themes.ts'
import { exportWeb } from './export/web.ts'
import { fitted } from './fitted.ts'
import { ownFolder } from './look/own-palette.ts'
import { madeFrom } from './made-from.ts'
import { hasErrors } from './model/diagnostic.ts'
import { readOwnLook, type OwnLook, type OwnLookOptions } from './own-look.ts'
import { checkPlaces, obsoletePdf, placesIn, type Places } from './output/places.ts'
import { publish } from './output/publish.ts'
import { temporaryFolder } from './output/temporary.ts'
import { deckJson } from './report.ts'

/** The speech that shows what the program does; its deck is the `slides.md` in the root. */
export const showcase = 'examples/library-network.txt'

export interface BuildOptions extends Omit<OwnLookOptions, 'fit' | 'forms'> {
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
  options.onStep?.('reading the speech')
  const reading = await readSpeech(path, options)
  return await make(reading, placesIn(resolve(output ?? join('decks', reading.source.name)), reading.source.name), path, options)
}

/** Builds the showcase into the root `slides.md` and `dist/`. */
export async function buildShowcase(options: BuildOptions = {}): Promise<Build> {
  const reading = await readSpeech(relative(process.cwd(), join(projectRoot, showcase)), options)
  return await make(reading, showcasePlaces(), showcase, options)
}

async function make(heard: Reading, places: Places, source: string, given: BuildOptions): Promise<Build> {
  const own = readOwnLook(given)
  const reading = { ...heard, diagnostics: [...heard.diagnostics, ...own.diagnostics] }
  const near = [dirname(places.slides), process.cwd()]
  checkTheme(given.look?.theme ?? 'default', near)
  checkPlaces(places, given.force ?? false)
  const options = { ...given, ...own.options, files: own.files, forms: formsIn(dirname(places.slides)) }
  if (hasErrors(reading.diagnostics)) return { ...layOut(reading, options), places, written: false }
  const { path: stage, remove: removeStage } = temporaryFolder('build')
  try {
    return await withBrowser(async (browser) => {
      for (const [name, file] of own.files) cpSync(file, join(stage, ownFolder, name))
      const { compilation, pages, site } = await fitted(reading, stage, browser, { ...options, near, printFirst: true })
      try {
        const faults = check(compilation.deck, compilation.transcript, pages)
        const diagnostics = [...compilation.diagnostics, ...faults]
        const written = !hasErrors(diagnostics)
        if (written) await finish(compilation, site, browser, { stage, places, source, speech: reading.source.path }, { ...options, near })
        return { ...compilation, diagnostics, places, written }
      }
      finally {
        site.remove()
      }
    })
  }
  finally {
    removeStage()
  }
}

interface Destination {
  stage: string
  places: Places
  /** The speech as `deck.json` names it, and the path it was read from. */
  source: string
  speech: string
}

async function finish(
  { deck, markdown }: Compilation,
  site: Site,
  browser: Browser,
  to: Destination,
  options: BuildOptions & Pick<OwnLook, 'files'> & Pick<SiteOptions, 'near'>,
): Promise<void> {
  const staged = placesIn(to.stage, 'slides')
  const weaving = site.isPrintOnly ? buildSite(to.stage, options) : Promise.resolve(site)
  weaving.catch(() => undefined)
  options.onStep?.('printing the PDF')
  await exportPdf(browser, site, staged.pdf, {
    title: deck.title?.text ?? null,
    author: deck.speaker?.text ?? null,
    subject: deck.occasion?.text ?? null,
    sections: deck.slides.map(({ section }) => section),
  })
  options.onStep?.('writing the web slides')
  const woven = await weaving
  exportWeb(woven, staged.web)
  if (woven !== site) woven.remove()
  const json = deckJson({ ...deck, source: to.source }, {
    slidesSha256: fingerprint(markdown),
    madeFrom: madeFrom(to.speech, markdown, options),
  })
  writeFileSync(staged.json, `${JSON.stringify(json, null, 2)}\n`)
  const keys = ['slides', 'json', 'pdf', 'web'] as const
  const folder = { from: join(to.stage, ownFolder), to: join(dirname(to.places.slides), ownFolder) }
  const brought = options.files.size ? [folder] : []
  const obsolete = !brought.length && existsSync(folder.to) ? [folder.to] : []
  publish([...keys.map(key => ({ from: staged[key], to: to.places[key] })), ...brought], [...obsoletePdf(to.places), ...obsolete])
}
