import type { SlideWords } from '../model/slide-words.ts'
import type { Browser } from './browser.ts'
import { writeWhole } from './files.ts'
import { drawingScript } from './pptx/collect.ts'
import type { Drawing, Shape } from './pptx/drawing.ts'
import { presentation, type PptxMeta } from './pptx/presentation.ts'
import { picturesOn } from './slide-pictures.ts'
import { withPrintPage } from './print-page.ts'
import type { Site } from './site.ts'
import { wordsScript } from './words.ts'

export type { PptxMeta }

/**
 * Writes the slides of `site` as a PowerPoint file that can be edited: text boxes, shapes and lines where the browser
 * draws them, lines broken as it breaks them. The same site gives the same bytes.
 */
export async function exportPptx(browser: Browser, site: Site, file: string, meta: PptxMeta): Promise<void> {
  const drawings = await withPrintPage(browser, site, async page => await page.evaluate(drawingScript()) as Drawing[])
  writeWhole(file, presentation(drawings, meta))
}

/**
 * Writes the slides of `site` as a PowerPoint file of pictures, which looks the same everywhere; their words are the
 * pictures' alternative texts.
 */
export async function exportPicturePptx(browser: Browser, site: Site, file: string, meta: PptxMeta): Promise<void> {
  const drawings = await withPrintPage(browser, site, async (page) => {
    const words = await page.evaluate(wordsScript()) as SlideWords[]
    const drawn = await page.evaluate(drawingScript()) as Drawing[]
    const pictures = await picturesOn(page)
    return drawn.map((drawing, at): Drawing => {
      const { title, lines } = words[at]!
      const alt = [...(title ? [title] : []), ...lines.map(line => line.text)].join('\n')
      const picture: Shape = { kind: 'picture', groups: [], link: null, at: { x: 0, y: 0, ...drawing.size }, png: pictures[at]!.toString('base64'), alt }
      return { ...drawing, art: [], clicks: {}, shapes: [picture] }
    })
  })
  writeWhole(file, presentation(drawings, meta))
}
