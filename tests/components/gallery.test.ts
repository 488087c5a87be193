import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withBrowser } from '../../scripts/export/browser.ts'
import { measure } from '../../scripts/export/measure.ts'
import { withSite } from '../../scripts/export/site.ts'
import { galleryDeck } from '../../scripts/gallery/deck.ts'
import { languages } from '../../scripts/gallery/words.ts'
import type { PageMeasure } from '../../scripts/model/page.ts'
import type { Palette } from '../../scripts/model/palette.ts'
import { crowdedDeck } from './crowds.ts'

const decks = join(import.meta.dirname, '..', 'fixtures', 'decks')

/** The same deck in another palette. */
function inPalette(markdown: string, palette: string): string {
  return markdown.replace(/palette: \w+/, `palette: ${palette}`)
}

/** The same deck on pages of another shape. */
function inRatio(markdown: string, ratio: string): string {
  return markdown.replace('routerMode: hash', `routerMode: hash\naspectRatio: ${ratio}`)
}

/** The faults of a deck as a real browser draws it, a line each: `3 overlap words`. */
async function faultsOf(markdown: string): Promise<{ pages: PageMeasure[], faults: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'speechdeck-gallery-'))
  try {
    writeFileSync(join(folder, 'slides.md'), markdown)
    const pages = await withSite(folder, site => withBrowser(browser => measure(browser, site)), { printOnly: true })
    return { pages, faults: pages.flatMap(page => page.faults.map(({ kind, text }) => `${page.no} ${kind} ${text}`)) }
  }
  finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('the look, in a real browser', () => {
  it.each([
    ['scarlet', 'gallery'],
    ['azure', 'gallery-azure'],
    ['ink', 'gallery-azure'],
    ['plain', 'gallery'],
  ] satisfies [Palette, string][])('in %s shows the deck %s without a fault: nothing cut, covered, small or pale', async (palette, name) => {
    const { pages, faults } = await faultsOf(inPalette(readFileSync(join(decks, name, 'slides.md'), 'utf8'), palette))
    expect(pages.length).toBeGreaterThan(15)
    expect(faults).toEqual([])
  })

  it.each(languages)('shows the gallery of $lang without a fault, every graphic with one, some and many members', async (words) => {
    const { pages, faults } = await faultsOf(galleryDeck('plain', words))
    expect(pages.length).toBeGreaterThan(40)
    expect(faults).toEqual([])
  })

  it('shows every graphic on pages of 4:3 as well', async () => {
    const { pages, faults } = await faultsOf(inRatio(readFileSync(join(decks, 'gallery', 'slides.md'), 'utf8'), '4/3'))
    expect(pages.length).toBeGreaterThan(15)
    expect(Math.max(...pages.flatMap(page => page.runs.map(({ ink }) => ink.y)))).toBeGreaterThan(690)
    expect(faults).toEqual([])
  })

  it.each(['16/9', '4/3'])('gives every graphic a form that fits from one member to nine, on pages of %s', async (ratio) => {
    const { pages, faults } = await faultsOf(inRatio(crowdedDeck('azure'), ratio))
    expect(pages).toHaveLength(1 + 17 * 9)
    expect(faults).toEqual([])
  })
})
