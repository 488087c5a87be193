/**
 * `npm run gallery [PALETTE …]`: every layout and graphic with one, some and many members, in each palette and both languages, as PDF
 * and web slides in `dist/gallery/`. Tells what does not fit, and ends with 1 then.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withBrowser } from '../export/browser.ts'
import { measure } from '../export/measure.ts'
import { projectRoot } from '../export/paths.ts'
import { exportPdf } from '../export/pdf.ts'
import { withSite } from '../export/site.ts'
import { exportWeb } from '../export/web.ts'
import { palettes, type Palette } from '../model/palette.ts'
import { galleryDeck } from './deck.ts'
import { languages, type Words } from './words.ts'

const output = join(projectRoot, 'dist', 'gallery')

/** Builds the gallery in one palette and one language; the number of faults. */
async function build(palette: Palette, words: Words): Promise<number> {
  const name = `${palette}-${words.lang}`
  const stage = mkdtempSync(join(tmpdir(), 'speechdeck-gallery-'))
  try {
    writeFileSync(join(stage, 'slides.md'), galleryDeck(palette, words))
    return await withSite(stage, site => withBrowser(async (browser) => {
      const faults = (await measure(browser, site)).flatMap(page => page.faults.map(({ kind, text }) => `${name} ${page.no}  ${kind}  ${text}`))
      for (const fault of faults) process.stderr.write(`${fault}\n`)
      await exportPdf(browser, site, join(output, `${name}.pdf`), { title: words.title, author: null, sections: null })
      exportWeb(site, join(output, name))
      process.stdout.write(`dist/gallery/${name}.pdf  dist/gallery/${name}/\n`)
      return faults.length
    }))
  }
  finally {
    rmSync(stage, { recursive: true, force: true })
  }
}

const wanted = process.argv.slice(2)
mkdirSync(output, { recursive: true })
let faults = 0
for (const palette of palettes.filter(name => !wanted.length || wanted.includes(name))) {
  for (const words of languages) faults += await build(palette, words)
}
process.exitCode = faults ? 1 : 0
