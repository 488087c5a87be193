import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { layOut, readSpeech } from '../../scripts/compile.ts'
import { withShippedBrowser, type Browser } from '../../scripts/export/browser.ts'
import { measure } from '../../scripts/export/measure.ts'
import { exportPdf } from '../../scripts/export/pdf.ts'
import { redraw, type Redrawn } from '../../scripts/export/player/redraw.ts'
import { withPageOpen } from '../../scripts/export/print-page.ts'
import { buildSite, type Site } from '../../scripts/export/site.ts'
import type { PageMeasure } from '../../scripts/model/page.ts'
import { drawn } from '../pictures/drawn.ts'

const folder = mkdtempSync(join(tmpdir(), 'redraw-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const speech = await readSpeech('examples/library-network.txt')
const whole = layOut(speech)

/** The example with less on every third slide. */
const tighter = layOut(speech, { fit: new Map(whole.deck.slides.flatMap(({ id }, at) => at % 3 === 1 ? [[id, 1 + at % 2]] : [])) })

function deckOf(markdown: string): string {
  const deck = mkdtempSync(join(folder, 'deck-'))
  writeFileSync(join(deck, 'slides.md'), markdown)
  return deck
}

/** Draws a deck, puts another in its place and draws that again. */
async function again<T>(browser: Browser, first: string, second: string, work: (redrawn: Redrawn | null) => Promise<T>): Promise<T> {
  const deck = deckOf(first)
  const site = await withPageOpen(browser, await buildSite(deck, { target: 'print' }))
  try {
    writeFileSync(join(deck, 'slides.md'), second)
    return await work(await redraw(site, deck))
  }
  finally {
    site.remove()
  }
}

interface Seen {
  pages: PageMeasure[]
  pdf: Buffer
  pictures: string[]
}

async function seen(browser: Browser, site: Site): Promise<Seen> {
  const pages = await measure(browser, site)
  const file = join(mkdtempSync(join(folder, 'pdf-')), 'deck.pdf')
  await exportPdf(browser, site, file, { title: null, author: null, sections: null })
  return { pages, pdf: readFileSync(file), pictures: (await drawn(browser, site)).map(({ data }) => Buffer.from(data).toString('base64')) }
}

describe('slides that are drawn again', () => {
  test('are to the pixel and in every measure what a fresh page shows, and the same bytes in the PDF each time', async () => {
    await withShippedBrowser(async (browser) => {
      const seenAgain = async (): Promise<Seen> => await again(browser, whole.markdown, tighter.markdown, redrawn => seen(browser, redrawn!.site))
      const now = await seenAgain()
      const fresh = await withPageOpen(browser, await buildSite(deckOf(tighter.markdown), { target: 'print' }))
      const then = await seen(browser, fresh)
      fresh.remove()
      expect(now.pages).toEqual(then.pages)
      expect(now.pictures.flatMap((picture, index) => picture === then.pictures[index] ? [] : [index + 1])).toEqual([])
      expect(now.pictures.length).toBe(whole.deck.slides.length)
      expect((await seenAgain()).pdf.equals(now.pdf)).toBe(true)
    })
  }, 180_000)

  test('are measured alone', async () => {
    await withShippedBrowser(async (browser) => {
      await again(browser, whole.markdown, tighter.markdown, async (redrawn) => {
        expect(redrawn!.changed.length).toBeGreaterThan(2)
        expect(redrawn!.changed.length).toBeLessThan(whole.deck.slides.length / 2)
        const some = await measure(browser, redrawn!.site, redrawn!.changed)
        expect(some.map(({ no }) => no)).toEqual(redrawn!.changed)
        const all = await measure(browser, redrawn!.site)
        expect(some).toEqual(all.filter(({ no }) => redrawn!.changed.includes(no)))
      })
    })
  }, 180_000)

  test.each<[string, (markdown: string) => string]>([
    ['a character that the fonts lack', markdown => markdown.replace('thanks: 谢', 'thanks: 囧')],
    ['another head', markdown => markdown.replace(/palette: \w+/, 'palette: ink')],
    ['one slide less', markdown => markdown.slice(0, markdown.lastIndexOf('\n---\n', markdown.lastIndexOf('\n---\n') - 1))],
    ['more than the player knows', markdown => markdown.replace('layout: content', 'layout: two-cols')],
  ])('are not enough for %s', async (_, change) => {
    await withShippedBrowser(async (browser) => {
      expect(change(whole.markdown)).not.toBe(whole.markdown)
      await again(browser, whole.markdown, change(whole.markdown), async (redrawn) => {
        expect(redrawn).toBeNull()
      })
    })
  }, 180_000)
})
