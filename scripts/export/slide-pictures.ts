import type { Browser, Page } from './browser.ts'
import { withPrintPage } from './print-page.ts'
import type { Site } from './site.ts'

/** Every slide of `site` as a PNG, twice as wide and high as the slide in CSS pixels. */
export async function slidePictures(browser: Browser, site: Site): Promise<Buffer[]> {
  return await withPrintPage(browser, site, picturesOn)
}

/** The same of a print page that is open; its window is as large as a slide. */
export async function picturesOn(page: Page): Promise<Buffer[]> {
  const count = await page.evaluate(() => document.querySelectorAll('.print-slide-container').length)
  const size = page.viewport()!
  await page.setViewport({ ...size, deviceScaleFactor: 2 })
  const pictures: Buffer[] = []
  for (let at = 0; at < count; at++) {
    await page.evaluate(showOnly, at)
    pictures.push(await settled(page))
  }
  return pictures
}

/** So often a slide is looked at again at most. */
const LOOKS = 5

/** The picture of what the page shows, once two in a row are the same: a busy machine may still be painting the first. */
async function settled(page: Page): Promise<Buffer> {
  let before = Buffer.alloc(0)
  for (let look = 0; look < LOOKS; look++) {
    const now = Buffer.from(await page.screenshot({ type: 'png', optimizeForSpeed: true }))
    if (now.equals(before)) break
    before = now
  }
  return Buffer.from(await page.screenshot({ type: 'png' }))
}

/** Runs in the page. */
function showOnly(at: number): void {
  document.querySelectorAll('.print-slide-container')[at]?.scrollIntoView({ block: 'start', behavior: 'instant' })
}
