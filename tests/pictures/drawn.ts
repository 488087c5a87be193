import type { Browser, Page } from '../../scripts/export/browser.ts'
import { withPrintPage } from '../../scripts/export/print-page.ts'
import type { Site } from '../../scripts/export/site.ts'
import { smaller, type Picture } from './picture.ts'

/** Every slide of a site as a picture, half as wide and as high as its canvas. */
export async function drawn(browser: Browser, site: Site): Promise<Picture[]> {
  return await withPrintPage(browser, site, async (page) => {
    const pictures: Picture[] = []
    const count = await page.evaluate(() => document.querySelectorAll('.print-slide-container').length)
    for (let at = 0; at < count; at++) pictures.push(await slideOn(page, at))
    return pictures
  })
}

async function slideOn(page: Page, at: number): Promise<Picture> {
  await page.evaluate(showOnly, at)
  return smaller(Buffer.from(await page.screenshot({ type: 'png', optimizeForSpeed: true })))
}

/** Runs in the page, whose window is as large as a slide. */
function showOnly(at: number): void {
  document.querySelectorAll('.print-slide-container')[at]?.scrollIntoView({ block: 'start', behavior: 'instant' })
}
