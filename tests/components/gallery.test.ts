import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withBrowser } from '../../scripts/export/browser.ts'
import { measure } from '../../scripts/export/measure.ts'
import { withSite } from '../../scripts/export/site.ts'
import type { PageMeasure } from '../../scripts/model/page.ts'
import { crowdedDeck } from './crowds.ts'

/** The faults of a deck as a real browser draws it, a line each: `3 overlap words`. */
async function faultsOf(folder: string): Promise<{ pages: PageMeasure[], faults: string[] }> {
  const pages = await withSite(folder, site => withBrowser(browser => measure(browser, site)))
  return { pages, faults: pages.flatMap(page => page.faults.map(({ kind, text }) => `${page.no} ${kind} ${text}`)) }
}

describe('the look, in a real browser', () => {
  it.each(['gallery', 'gallery-azure'])('shows %s without a fault: nothing cut, covered, small or pale', async (name) => {
    const { pages, faults } = await faultsOf(join(import.meta.dirname, '..', 'fixtures', 'decks', name))
    expect(pages.length).toBeGreaterThan(15)
    expect(faults).toEqual([])
  })

  it('gives every graphic a form that fits from one member to nine', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'speechdeck-crowds-'))
    try {
      writeFileSync(join(folder, 'slides.md'), crowdedDeck('azure'))
      const { pages, faults } = await faultsOf(folder)
      expect(pages).toHaveLength(1 + 14 * 9)
      expect(faults).toEqual([])
    }
    finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
