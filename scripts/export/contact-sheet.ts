import type { Browser, Page } from './browser.ts'
import { writeWhole } from './files.ts'
import type { Site } from './site.ts'
import { slidePictures } from './slide-pictures.ts'

/** Writes one PNG with all slides in rows, each with its number, to see the whole deck at a glance. */
export async function exportContactSheet(browser: Browser, site: Site, file: string): Promise<void> {
  const pictures = await slidePictures(browser, site)
  const page = await browser.newPage()
  try {
    // A full page is never lower than the viewport.
    await page.setViewport({ width: 1400, height: 100, deviceScaleFactor: 1 })
    await page.setContent(sheet(pictures), { waitUntil: 'load' })
    writeWhole(file, Buffer.from(await whole(page)))
  }
  finally {
    await page.close()
  }
}

async function whole(page: Page): Promise<Uint8Array> {
  await page.evaluate(() => Promise.all([...document.images].map(image => image.decode())))
  return await page.screenshot({ type: 'png', fullPage: true })
}

function sheet(pictures: readonly Buffer[]): string {
  const cells = pictures.map((picture, at) => `<figure><img src="data:image/png;base64,${picture.toString('base64')}" alt=""><figcaption>${at + 1}</figcaption></figure>`)
  return `<!doctype html><style>
body { display: grid; grid-template-columns: repeat(${Math.min(4, pictures.length)}, 1fr); gap: 16px; margin: 0; padding: 24px; background: #fff; font: 14px/1.4 sans-serif; color: #444 }
figure { margin: 0 } img { display: block; width: 100%; outline: 1px solid #ccc } figcaption { padding-top: 4px; text-align: center }
</style>${cells.join('')}`
}
