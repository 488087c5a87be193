import { cpSync, existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Build, BuildOptions } from './build.ts'
import { check } from './check/check.ts'
import { layOut, type Compilation, type Reading } from './compile.ts'
import { fingerprint, formsIn } from './deck-file.ts'
import type { Browser, LateBrowser } from './export/browser.ts'
import { exportPdf } from './export/pdf.ts'
import { buildSite, type Site, type SiteOptions } from './export/site.ts'
import { checkTheme } from './export/themes.ts'
import { exportWeb } from './export/web.ts'
import { fitted } from './fitted.ts'
import { ownFolder } from './look/own-palette.ts'
import { madeFrom } from './made-from.ts'
import { hasErrors } from './model/diagnostic.ts'
import { checkPlaces, obsoletePdf, obsoleteWeb, placesIn, type Places } from './output/places.ts'
import { publish } from './output/publish.ts'
import { temporaryFolder } from './output/temporary.ts'
import { readOwnLook, type OwnLook } from './own-look.ts'
import { deckJson } from './report.ts'

/** Makes the deck of a speech that has been read, and puts it in its places unless it has errors. `source` is the name of the speech in `deck.json`. */
export async function makeDeck(heard: Reading, places: Places, source: string, browser: LateBrowser, given: BuildOptions): Promise<Build> {
  const own = readOwnLook(given)
  const reading = { ...heard, diagnostics: [...heard.diagnostics, ...own.diagnostics] }
  const near = [dirname(places.slides), process.cwd()]
  checkTheme(given.look?.theme ?? 'default', near)
  checkPlaces(places, given.force ?? false)
  const options = { ...given, ...own.options, files: own.files, forms: formsIn(dirname(places.slides)) }
  if (hasErrors(reading.diagnostics)) return { ...layOut(reading, options), places, files: [] }
  const { path: stage, remove: removeStage } = temporaryFolder('build')
  try {
    for (const [name, file] of own.files) cpSync(file, join(stage, ownFolder, name))
    const { compilation, pages, site } = await fitted(reading, stage, browser, { ...options, near, target: 'print-and-web' })
    try {
      const faults = check(compilation.deck, compilation.transcript, pages)
      const diagnostics = [...compilation.diagnostics, ...faults]
      if (hasErrors(diagnostics)) return { ...compilation, diagnostics, places, files: [] }
      await finish(compilation, site, await browser(), { stage, places, source, speech: reading.source.path }, { ...options, near })
      const { slides, json, pdf, web } = places
      return { ...compilation, diagnostics, places, files: [slides, json, pdf, ...given.withoutWeb ? [] : [web]] }
    }
    finally {
      site.remove()
    }
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
  const weaving = site.isPrintOnly && !options.withoutWeb ? buildSite(to.stage, options) : Promise.resolve(site)
  weaving.catch(() => undefined)
  try {
    options.onStep?.('printing the PDF')
    await exportPdf(browser, site, staged.pdf, {
      title: deck.title?.text ?? null,
      author: deck.speaker?.text ?? null,
      subject: deck.occasion?.text ?? null,
      sections: deck.slides.map(({ section }) => section),
    }, { isLast: true })
    if (!options.withoutWeb) {
      options.onStep?.('writing the web slides')
      exportWeb(await weaving, staged.web)
    }
  }
  finally {
    const woven = await weaving.catch(() => site)
    if (woven !== site) woven.remove()
  }
  const json = deckJson({ ...deck, source: to.source }, {
    slidesSha256: fingerprint(markdown),
    madeFrom: madeFrom(to.speech, markdown, options),
  })
  writeFileSync(staged.json, `${JSON.stringify(json, null, 2)}\n`)
  const keys = (['slides', 'json', 'pdf', 'web'] as const).filter(key => key !== 'web' || !options.withoutWeb)
  const folder = { from: join(to.stage, ownFolder), to: join(dirname(to.places.slides), ownFolder) }
  const brought = options.files.size ? [folder] : []
  const ownBefore = !brought.length && existsSync(folder.to) ? [folder.to] : []
  const obsolete = [...obsoletePdf(to.places), ...ownBefore, ...options.withoutWeb ? obsoleteWeb(to.places) : []]
  publish([...keys.map(key => ({ from: staged[key], to: to.places[key] })), ...brought], obsolete)
}
