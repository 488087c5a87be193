import { writeWhole } from './files.ts'
import type { Browser, Page } from './browser.ts'
import { arrange, headingsShown, type CoverWords } from './pdf/arrange.ts'
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
  /** Nothing else is made of the site's open print page: it is closed once printed, for the rest of the work needs no browser. */
  isLast?: boolean
}

/**
 * Writes the slides of `site` as a PDF: one page a slide, everything shown; tagged, with bookmarks nested by section, links from
 * agenda and recap, and what the deck says of itself. The same site gives the same bytes.
 */
export async function exportPdf(browser: Browser, site: Site, file: string, facts: DeckFacts, { steps = false, isLast = false }: PdfOptions = {}): Promise<void> {
  const { printed, cover, headings, finish } = await withPrintPage(browser, site, page => print(page, facts), { steps })
  if (isLast) site.closePage?.()
  const { title, author, subject = null } = facts
  writeWhole(file, await finish(printed, { title, author, subject: subject ?? cover.occasion, keywords: cover.sections, date: statedDate(cover.date ?? '') }, headings))
}

/** No blank page at the end; and what a click has not brought yet is not there for those who search or listen either. */
const printStyle = `.print-slide-container:last-child { break-after: auto !important }
.slidev-vclick-hidden { visibility: hidden !important }`

interface Printed {
  printed: Uint8Array
  cover: CoverWords
  headings: string[]
  finish: typeof import('./pdf/finish.ts').finish
}

/** The fonts are there since the page was opened: not to ask again lets the browser print while the writer of PDFs is loaded. */
async function print(page: Page, { sections }: DeckFacts): Promise<Printed> {
  const cover = await arrange(page, sections)
  await page.addStyleTag({ content: printStyle })
  const printing = page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, waitForFonts: false })
  const [printed, { finish }] = await Promise.all([printing, import('./pdf/finish.ts')])
  return { printed, cover, headings: await page.evaluate(headingsShown), finish }
}
