import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withBrowser, type Page } from '../../scripts/export/browser.ts'
import { serveFolder } from '../../scripts/export/serve.ts'
import { withSite } from '../../scripts/export/site.ts'
import { exportWeb } from '../../scripts/export/web.ts'
import { deckFolder } from './decks.ts'

let folder: string
let web: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'speechdeck-test-'))
  web = join(folder, 'web')
  await withSite(deckFolder('small'), async site => exportWeb(site, web))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Opens a path of the site from below a sub-path; returns what `look` sees and every address that was asked for. */
async function open<T>(path: string, look: (page: Page) => Promise<T>): Promise<{ seen: T, requests: string[], base: string }> {
  const server = await serveFolder(web, '/talks/2026/')
  try {
    return await withBrowser(async (browser) => {
      const page = await browser.newPage()
      const requests: string[] = []
      page.on('request', request => requests.push(request.url()))
      page.on('requestfailed', request => requests.push(`failed ${request.url()}`))
      page.on('response', response => response.status() >= 400 && requests.push(`failed ${response.url()}`))
      await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle0' })
      return { seen: await look(page), requests, base: server.url }
    })
  }
  finally {
    await server.close()
  }
}

function wholeText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.textContent ?? '')
}

function filesBelow(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}

describe('the web slides', () => {
  test('open from below a sub-path and ask nobody else for anything', async () => {
    const { seen, requests, base } = await open('', wholeText)
    expect(seen).toContain('关于河岸步道建设的发言')
    expect(requests.length).toBeGreaterThan(3)
    expect(requests.filter(url => !url.startsWith(base) && !url.startsWith('data:'))).toEqual([])
  })

  test('open from the disk with a double click, fonts and notes included', async () => {
    const address = (route: string): string => `${pathToFileURL(join(web, 'index.html')).href}${route}`
    await withBrowser(async (browser) => {
      const page = await browser.newPage()
      await page.goto(address(''), { waitUntil: 'networkidle0' })
      expect(await wholeText(page)).toContain('关于河岸步道建设的发言')
      expect(await page.evaluate(() => [...document.fonts].some(font => font.status === 'loaded'))).toBe(true)
      const presenter = await browser.newPage()
      await presenter.goto(address('#/presenter/2'), { waitUntil: 'networkidle0' })
      expect(await wholeText(presenter)).toContain('断点有三处，桥要补两座。')
    })
  })

  test('go to the next slide with a key', async () => {
    const { seen } = await open('#/1', async (page) => {
      await page.keyboard.press('ArrowRight')
      await page.waitForFunction(() => location.hash.startsWith('#/2'))
      await page.waitForFunction(() => document.body.textContent?.includes('步道要连起来'))
      return new URL(page.url()).hash
    })
    expect(seen).toMatch(/^#\/2/)
  })

  test('show the notes to the presenter', async () => {
    const { seen, requests, base } = await open('#/presenter/2', wholeText)
    expect(seen).toContain('断点有三处，桥要补两座。')
    expect(requests.filter(url => !url.startsWith(base) && !url.startsWith('data:'))).toEqual([])
  })

  test('replace what was in the folder before', async () => {
    writeFileSync(join(web, 'stale.txt'), 'from an earlier build')
    await withSite(deckFolder('small'), async site => exportWeb(site, web))
    expect(existsSync(join(web, 'stale.txt'))).toBe(false)
    expect(readdirSync(folder)).toEqual(['web'])
  })

  test('hold no word of the notes when they are to be left out', async () => {
    const published = join(folder, 'published')
    await withSite(deckFolder('small'), async site => exportWeb(site, published), { withoutNotes: true })
    const said = (root: string): string[] => filesBelow(root).filter(file => readFileSync(file, 'utf8').includes('断点有三处'))
    expect(said(web)).not.toEqual([])
    expect(said(published)).toEqual([])
  })
})
