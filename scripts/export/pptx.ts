import { writeWhole } from './files.ts'
import type { Browser } from './browser.ts'
import { drawingScript } from './pptx/collect.ts'
import type { Drawing } from './pptx/drawing.ts'
import { presentation, type PptxMeta } from './pptx/presentation.ts'
import { withPrintPage } from './print-page.ts'
import type { Site } from './site.ts'

export type { PptxMeta }

/**
 * Writes the slides of `site` as a PowerPoint file that can be edited: text boxes, shapes and lines where the browser
 * draws them, lines broken as it breaks them. The same site gives the same bytes.
 */
export async function exportPptx(browser: Browser, site: Site, file: string, meta: PptxMeta): Promise<void> {
  const drawings = await withPrintPage(browser, site, async page => await page.evaluate(drawingScript()) as Drawing[])
  writeWhole(file, presentation(drawings, meta))
}
