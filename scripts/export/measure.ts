import type { PageMeasure, TextRun } from '../model/page.ts'
import { palettes, type Palette } from '../model/palette.ts'
import type { Browser, Page } from './browser.ts'
import { collectScript, type RawPage } from './measure/collect.ts'
import { contrastOf } from './measure/contrast.ts'
import { faultsOf, linesOf } from './measure/faults.ts'
import { withPrintPage } from './print-page.ts'
import type { Site } from './site.ts'

/** Slides of `site`, all or those of some numbers, as a real browser draws them with everything shown, and what is wrong with them. */
export async function measure(browser: Browser, site: Site, numbers?: readonly number[]): Promise<PageMeasure[]> {
  return await withPrintPage(browser, site, page => measuredOn(page, numbers))
}

/** The same in each palette there is, whatever the deck's own: they are changed on the page that is open. */
export async function measureInPalettes(browser: Browser, site: Site): Promise<Map<Palette, PageMeasure[]>> {
  return await withPrintPage(browser, site, async (page) => {
    const measured = new Map<Palette, PageMeasure[]>()
    for (const palette of palettes) {
      await page.evaluate(wear, palette)
      measured.set(palette, await measuredOn(page))
    }
    return measured
  })
}

/** Runs in the page. */
function wear(palette: string): void {
  for (const slide of document.querySelectorAll<HTMLElement>('[data-palette]')) slide.dataset['palette'] = palette
}

async function measuredOn(page: Page, numbers?: readonly number[]): Promise<PageMeasure[]> {
  const pages = await page.evaluate(collectScript(numbers)) as RawPage[]
  return pages.map((raw) => {
    const runs: TextRun[] = raw.runs.map(run => ({
      text: run.text,
      ink: run.ink,
      block: run.block,
      fontSize: run.fontSize,
      bold: run.bold,
      contrast: contrastOf(run),
      isPageNumber: run.isPageNumber,
    }))
    const blocks = raw.blocks.map((text, block) => ({ text, lines: linesOf(raw.runs.filter(run => run.block === block)).length }))
    const panels = new Map(raw.runs.flatMap(run => run.panels.map(panel => [JSON.stringify(panel), panel])))
    return { no: raw.no, size: raw.size, blocks, runs, panels: [...panels.values()], faults: faultsOf(raw, runs) }
  })
}
