import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { readSpeech, type CompileOptions } from '../../scripts/compile.ts'
import { withShippedBrowser, type Browser } from '../../scripts/export/browser.ts'
import { shippedBrowserFolder } from '../../scripts/export/shipped-browser.ts'
import { withSite } from '../../scripts/export/site.ts'
import { fitted } from '../../scripts/fitted.ts'
import { galleryDeck } from '../../scripts/gallery/deck.ts'
import { languages } from '../../scripts/gallery/words.ts'
import type { Palette } from '../../scripts/model/palette.ts'
import { root } from '../cli/run.ts'
import { expectAccepted } from './accepted.ts'
import { drawn } from './drawn.ts'
import type { Picture } from './picture.ts'

const galleries = { 'zh-Hans': 'scarlet', 'en': 'plain' } as const satisfies Record<string, Palette>

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'speechdeck-pictures-'))
  return await work(folder).finally(() => rmSync(folder, { recursive: true, force: true }))
}

/** The gallery of a language. */
async function gallery(browser: Browser, lang: keyof typeof galleries): Promise<Picture[]> {
  const words = languages.find(one => one.lang === lang)!
  return await inFolder(async (folder) => {
    writeFileSync(join(folder, 'slides.md'), galleryDeck(galleries[lang], words))
    return await withSite(folder, site => drawn(browser, site), { target: 'print' })
  })
}

/** The deck that a build makes of an example. */
async function example(browser: Browser, speech: string, options: CompileOptions): Promise<Picture[]> {
  const reading = await readSpeech(join(root, 'examples', speech))
  return await inFolder(async (folder) => {
    const { site } = await fitted(reading, folder, async () => browser, { ...options, target: 'print' })
    return await drawn(browser, site).finally(() => site.remove())
  })
}

describe.skipIf(!shippedBrowserFolder())('the slides are those that were accepted', () => {
  test.each(['zh-Hans', 'en'] as const)('of the gallery in %s', async (lang) => {
    expectAccepted(`gallery-${lang}`, await withShippedBrowser(browser => gallery(browser, lang)))
  })

  test.each<[speech: string, CompileOptions]>([
    ['library-network.txt', { purpose: 'stage', palette: 'scarlet' }],
    ['night-buses.md', { purpose: 'reading', palette: 'azure' }],
    ['old-well.txt', { purpose: 'study', palette: 'ink', look: { ratio: '4:3' } }],
  ])('of the deck of %s, %o', async (speech, options) => {
    expectAccepted(speech.replace(/\.\w+$/, ''), await withShippedBrowser(browser => example(browser, speech, options)))
  })
})
