import { PDFDocument, type PDFPage } from 'pdf-lib'
import { writeWhole } from './files.ts'
import type { Browser, Page } from './browser.ts'
import { withPrintPage } from './print-page.ts'
import type { Site } from './site.ts'

/** What the file says about itself beside its title, which is the deck's. */
export interface PdfMeta {
  title: string | null
  author: string | null
  subject: string | null
}

/**
 * Writes the slides of `site` as a PDF: one page a slide, everything shown; tagged, with bookmarks from the headings,
 * the deck's language, and links. The same site gives the same bytes.
 */
export async function exportPdf(browser: Browser, site: Site, file: string, meta: PdfMeta): Promise<void> {
  const printed = await withPrintPage(browser, site, print)
  writeWhole(file, await finish(printed, meta))
}

async function print(page: Page): Promise<Uint8Array> {
  await page.addStyleTag({ content: '.print-slide-container:last-child { break-after: auto !important }' })
  return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
}

/** A date that says nothing: the same speech must give the same file tomorrow. */
const fixedDate = new Date('2000-01-01T00:00:00Z')

async function finish(printed: Uint8Array, meta: PdfMeta): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false })
  if (meta.title) pdf.setTitle(meta.title, { showInWindowTitleBar: true })
  if (meta.author) pdf.setAuthor(meta.author)
  if (meta.subject) pdf.setSubject(meta.subject)
  pdf.setCreator('speechdeck')
  pdf.setProducer('speechdeck')
  pdf.setCreationDate(fixedDate)
  pdf.setModificationDate(fixedDate)
  pdf.getPages().forEach(trim)
  return await pdf.save()
}

/** Chromium rounds the page up by a fraction of a pixel (735.12 points for 980 pixels), which would show as a white edge. */
function trim(page: PDFPage): void {
  const { x, y, width, height } = page.getMediaBox()
  const whole = (points: number): number => Math.floor(points / 0.75 + 0.01) * 0.75
  page.setMediaBox(x, y + height - whole(height), whole(width), whole(height))
}
