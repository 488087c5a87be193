import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withBrowser, type Browser } from '../../scripts/export/browser.ts'
import { measure, measureInPalettes } from '../../scripts/export/measure.ts'
import { withSite, type Site } from '../../scripts/export/site.ts'
import { galleryDeck } from '../../scripts/gallery/deck.ts'
import { languages } from '../../scripts/gallery/words.ts'
import type { PageMeasure } from '../../scripts/model/page.ts'
import { palettes } from '../../scripts/model/palette.ts'
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

/** The site of a deck, with a browser. */
async function opened<T>(markdown: string, work: (browser: Browser, site: Site) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'speechdeck-gallery-'))
  try {
    writeFileSync(join(folder, 'slides.md'), markdown)
    return await withSite(folder, site => withBrowser(browser => work(browser, site)), { target: 'print' })
  }
  finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What is wrong with pages, a line each: `3 overlap words`. */
function told(pages: readonly PageMeasure[]): string[] {
  return pages.flatMap(page => page.faults.map(({ kind, text }) => `${page.no} ${kind} ${text}`))
}

/** The faults of a deck as a real browser draws it. */
async function faultsOf(markdown: string): Promise<{ pages: PageMeasure[], faults: string[] }> {
  const pages = await opened(markdown, measure)
  return { pages, faults: told(pages) }
}

/** Where everything stands, whatever its colour. */
function placesOn(pages: readonly PageMeasure[]): unknown {
  return pages.map(({ blocks, runs, size }) => ({ blocks, size, runs: runs.map(({ contrast: _contrast, ...run }) => run) }))
}

describe('the look, in a real browser', () => {
  it.each(['gallery', 'gallery-azure'])('shows the deck %s in every palette without a fault: nothing cut, covered, small or pale', async (name) => {
    const measured = await opened(readFileSync(join(decks, name, 'slides.md'), 'utf8'), measureInPalettes)
    expect([...measured.keys()]).toEqual(palettes)
    for (const [palette, pages] of measured) {
      expect(pages.length).toBeGreaterThan(15)
      expect([palette, ...told(pages)]).toEqual([palette])
    }
  })

  it('stands where it stands whatever the palette, and a palette that is put on is the one that is written', async () => {
    const markdown = readFileSync(join(decks, 'gallery', 'slides.md'), 'utf8')
    const measured = await opened(markdown, measureInPalettes)
    const places = placesOn(measured.get('scarlet')!)
    for (const palette of palettes) expect(placesOn(measured.get(palette)!)).toEqual(places)
    expect(measured.get('ink')).toEqual(await opened(inPalette(markdown, 'ink'), measure))
    expect(measured.get('ink')).not.toEqual(measured.get('scarlet'))
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
    expect(pages).toHaveLength(1 + 16 * 9 + 4 + 2 + 4 * 3 + 2 * 5 + 1)
    expect(faults).toEqual([])
  })
})
