import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import texts from '../fixtures/hostile/texts.json' with { type: 'json' }
import { faithfulPages } from '../../scripts/check/faithfulness.ts'
import { openBrowser, type OpenBrowser, type Page } from '../../scripts/export/browser.ts'
import { measure } from '../../scripts/export/measure.ts'
import { serveFolder } from '../../scripts/export/serve.ts'
import { buildSite, type Site } from '../../scripts/export/site.ts'
import { write } from '../../scripts/write/write.ts'
import { hostileDeck } from './decks.ts'

/** All hostile texts in one deck, drawn by a browser. */
const { deck } = hostileDeck(Object.values(texts))
const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
describe.each([['with the ready-made player', false], ['with all of Slidev', true]])('%s', (_, isFull) => {
  let site: Site
  let browser: OpenBrowser

  beforeAll(async () => {
    writeFileSync(join(folder, 'slides.md'), write(deck).value)
    site = await buildSite(folder, { isFull })
    browser = await openBrowser()
  }, 180_000)

  afterAll(async () => {
    await browser.browser.close()
    site.remove()
    })

  test('the pages show every hostile text word for word', async () => {
    expect(faithfulPages(deck, await measure(browser.browser, site))).toEqual([])
  }, 120_000)

  test('nothing in titles, notes or slides runs, and no page asks for anything from elsewhere', async () => {
    const server = await serveFolder(site.folder)
    const page = await browser.browser.newPage()
    const complaints: string[] = []
    page.on('dialog', (dialog) => {
      complaints.push(dialog.message())
      void dialog.dismiss()
    })
    page.on('request', request => !request.url().startsWith(server.url) && !request.url().startsWith('data:') && complaints.push(request.url()))
    try {
      for (const route of ['#/presenter/2', '#/overview', '#/notes', '?print=true#/print']) {
        await page.goto(`${server.url}${route}`, { waitUntil: 'networkidle0' })
        expect(await ran(page), route).toBe(false)
      }
      expect(complaints).toEqual([])
    }
    finally {
      await page.close()
      await server.close()
    }
  }, 120_000)
})

/** Hostile code sets a global variable. */
async function ran(page: Page): Promise<boolean> {
  return await page.evaluate(() => 'hostile' in window)
}
