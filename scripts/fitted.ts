import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crowdedSlides } from './check/check.ts'
import { draft, layOut, type Compilation, type CompileOptions, type Reading } from './compile.ts'
import type { Browser, LateBrowser } from './export/browser.ts'
import { measure } from './export/measure.ts'
import { redraw } from './export/player/redraw.ts'
import { withPageOpen } from './export/print-page.ts'
import { buildSite, type Site, type SiteOptions } from './export/site.ts'
import type { PageMeasure } from './model/page.ts'

/** How often a deck is laid out anew when words do not fit. */
const rounds = 3

/** The tightest a slide can be laid out (see `PlanOptions.fit`). */
const tightest = 3

/** How the deck is laid out and its site built. */
export interface FittedOptions extends Omit<CompileOptions, 'fit'>, SiteOptions {
  /** Told what is being done. */
  onStep?: (step: string) => void
}

/** A deck whose slides hold no more than fits, as far as that can be. The caller removes the site, whose print page is open. */
export interface Fitted {
  compilation: Compilation
  pages: PageMeasure[]
  site: Site
}

/**
 * Lays the deck out in the folder `stage`, draws it in the browser, and gives the slides that are too full another try
 * with less. Of a plain deck only what has changed is drawn and measured again.
 */
export async function fitted(reading: Reading, stage: string, late: LateBrowser, options: FittedOptions): Promise<Fitted> {
  const fit = new Map<string, number>()
  const drafts = draft(reading, options)
  let drawn: Drawn | null = null
  try {
    for (let round = 0; ; round++) {
      options.onStep?.(round === 0 ? 'drawing the slides' : `drawing again, with less on ${fit.size} slides`)
      const compilation = layOut(reading, { ...options, fit }, drafts)
      writeFileSync(join(stage, 'slides.md'), compilation.markdown)
      const next: Drawn | null = drawn && await again(drawn, stage, await late(), options)
      if (!next) drawn?.site.remove()
      drawn = next
      drawn ??= await anew(stage, late, options)
      if (round === rounds || !tighten(fit, compilation, drawn.pages)) return { compilation, ...drawn }
    }
  }
  catch (error) {
    drawn?.site.remove()
    throw error
  }
}

type Drawn = Omit<Fitted, 'compilation'>

/** All slides, on a page of their own. */
async function anew(stage: string, late: LateBrowser, options: FittedOptions): Promise<Drawn> {
  let site = await buildSite(stage, options)
  try {
    options.onStep?.('measuring the slides')
    const browser = await late()
    site = await withPageOpen(browser, site)
    return { site, pages: await measure(browser, site) }
  }
  catch (error) {
    site.remove()
    throw error
  }
}

/** The slides that have changed, on the page that is open; null where that cannot be. */
async function again({ site, pages }: Drawn, stage: string, browser: Browser, options: FittedOptions): Promise<Drawn | null> {
  const redrawn = await redraw(site, stage)
  if (!redrawn) return null
  options.onStep?.('measuring what was drawn again')
  const measured = new Map((await measure(browser, redrawn.site, redrawn.changed)).map(page => [page.no, page]))
  return { site: redrawn.site, pages: pages.map(page => measured.get(page.no) ?? page) }
}

/**
 * Raises the level of the slides that are too full; false when there is none, or none that could be tighter.
 */
function tighten(fit: Map<string, number>, { deck }: Compilation, pages: readonly PageMeasure[]): boolean {
  const ids = crowdedSlides(pages).flatMap(no => deck.slides[no - 1]?.id ?? [])
  const loose = ids.filter(id => (fit.get(id) ?? 0) < tightest)
  for (const id of loose) fit.set(id, (fit.get(id) ?? 0) + 1)
  return loose.length > 0
}
