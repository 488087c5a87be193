import { join } from 'node:path'
import type { Browser } from './browser.ts'
import { writeWhole } from './files.ts'
import type { Site } from './site.ts'
import { slidePictures } from './slide-pictures.ts'

/** Writes a picture of each slide into `folder`: `talk-01.png` and so on, with as many digits as the last one needs. */
export async function exportPngs(browser: Browser, site: Site, folder: string, name: string): Promise<void> {
  const pictures = await slidePictures(browser, site)
  const digits = Math.max(2, String(pictures.length).length)
  pictures.forEach((picture, at) => writeWhole(join(folder, `${name}-${String(at + 1).padStart(digits, '0')}.png`), picture))
}
