import { writeWhole } from './files.ts'
import type { Browser, Page } from './browser.ts'
import { arrange, headingsShown } from './pdf/arrange.ts'
import { statedDate } from './pdf/stated-date.ts'
import { withPrintPage } from './print-page.ts'
import type { Site } from './site.ts'

/** What is known of the deck beside what its slides show. */
export interface DeckFacts {
  title: string | null
  author: string | null
  /** What it is about or given at, where the cover does not say it. */
  subject?: string | null
  /** The path of each slide into the outline's sections; null where it is not known. */
  sections: readonly (readonly number[])[] | null
}

export interface PdfOptions {
  /** A page for each click, as the slide grows. */
  steps?: boolean
}

/**
 * Writes the slides of `site` as a PDF: one page a slide, everything shown; tagged, with bookmarks nested by section, links from
 * agenda and recap, and what the deck says of itself. The same site gives the same bytes.
 */
export async function exportPdf(browser: Browser, site: Site, file: string, facts: DeckFacts, { steps = false }: PdfOptions = {}): Promise<void> {
  writeWhole(file, await withPrintPage(browser, site, page => print(page, facts), { steps }))
}

/** No blank page at the end; and what a click has not brought yet is not there for those who search or listen either. */
const printStyle = `.print-slide-container:last-child { break-after: auto !important }
.slidev-vclick-hidden { visibility: hidden !important }`

async function print(page: Page, facts: DeckFacts): Promise<Uint8Array> {
  const { occasion, date, sections } = await arrange(page, facts.sections)
  await page.addStyleTag({ content: printStyle })
  // The fonts are there since the page was opened: not to ask again lets the browser print while the writer of PDFs is loaded.
  const printing = page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, waitForFonts: false })
  const [printed, { finish }] = await Promise.all([printing, import('./pdf/finish.ts')])
  const { title, author, subject = null } = facts
  return await finish(printed, { title, author, subject: subject ?? occasion, keywords: sections, date: statedDate(date ?? '') }, await page.evaluate(headingsShown))
}
