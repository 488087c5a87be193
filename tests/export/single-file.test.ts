import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withBrowser, type Browser, type Page } from '../../scripts/export/browser.ts'
import { exportSingleFile } from '../../scripts/export/single-file.ts'
import { withSite } from '../../scripts/export/site.ts'
import { deckFolder } from './decks.ts'

const said = '断点有三处'
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'speechdeck-test-'))
  for (const withoutNotes of [true, false]) {
    await withSite(deckFolder('small'), async site => exportSingleFile(site, join(folder, 'made', `${withoutNotes}.html`)), { withoutNotes })
  }
  for (const [from, to] of [['true', 'plain'], ['false', 'with-notes']] as const) {
    mkdirSync(join(folder, to))
    copyFileSync(join(folder, 'made', `${from}.html`), join(folder, to, 'talk.html'))
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A page of a browser without a network, and every address that it asks for beside the file itself; a headless one has no screen to keep awake. */
async function offline<T>(name: string, route: string, look: (page: Page, browser: Browser, address: string) => Promise<T>): Promise<{ seen: T, asked: string[] }> {
  const address = pathToFileURL(join(folder, name, 'talk.html')).href
  return await withBrowser(async (browser) => {
    const page = await browser.newPage()
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    const complain = (words: string): void => void (words.includes('Wake Lock') || asked.push(`error ${words}`))
    page.on('pageerror', error => complain(String(error)))
    page.on('console', message => message.type() === 'error' && complain(message.text()))
    await page.setOfflineMode(true)
    await page.goto(`${address}${route}`, { waitUntil: 'networkidle0' })
    const seen = await look(page, browser, address)
    return { seen, asked: asked.filter(url => !url.startsWith(address) && !url.startsWith('data:')) }
  })
}

const wholeText = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? '')

describe('the single file', () => {
  test('opens from the disk, alone in its folder and without a network, and asks for nothing', async () => {
    const { seen, asked } = await offline('plain', '', async (page) => {
      const fonts = await page.evaluate(async () => {
        await document.fonts.ready
        return [...document.fonts].filter(font => font.status === 'loaded').map(font => font.family.replaceAll(/["']/g, ''))
      })
      return { fonts, words: await wholeText(page) }
    })
    expect(asked).toEqual([])
    expect(seen.words).toContain('关于河岸步道建设的发言')
    expect(seen.fonts).toContain('Noto Serif SC Variable')
  })

  test('goes to the next slide with a key, and to any by its address', async () => {
    const { seen } = await offline('plain', '#/1', async (page) => {
      await page.keyboard.press('ArrowRight')
      await page.waitForFunction(() => location.hash.startsWith('#/2') && document.body.textContent?.includes('步道要连起来'))
      return page.url()
    })
    expect(new URL(seen).hash).toMatch(/^#\/2/)
  })

  test('holds the notes only when they are asked for', () => {
    expect(readFileSync(join(folder, 'plain', 'talk.html'), 'utf8')).not.toContain(said)
    expect(readFileSync(join(folder, 'with-notes', 'talk.html'), 'utf8')).toContain(said)
  })

  test('with notes has the presenter view, which leads the slides in another window', async () => {
    const { seen, asked } = await offline('with-notes', '#/presenter/2', async (presenter, browser, address) => {
      const words = await wholeText(presenter)
      const slides = await browser.newPage()
      await slides.goto(`${address}#/2`, { waitUntil: 'networkidle0' })
      await presenter.bringToFront()
      await presenter.keyboard.press('ArrowRight')
      await presenter.keyboard.press('ArrowRight')
      await slides.waitForFunction(() => location.hash.startsWith('#/3'), { timeout: 10_000 })
      return words
    })
    expect(seen).toContain(said)
    expect(asked).toEqual([])
  })

  test('is not much larger than what is in it', () => {
    expect(statSync(join(folder, 'plain', 'talk.html')).size).toBeLessThan(1_300_000)
  })
})

test('files that are named in scripts, styles and by address go in, and no script ends early', () => {
  const site = { folder: join(folder, 'site'), remove: () => undefined }
  mkdirSync(join(site.folder, 'assets'), { recursive: true })
  mkdirSync(join(site.folder, 'pictures'))
  writeFileSync(join(site.folder, 'index.html'), '<html><head><script defer src="./assets/a.js"></script><link rel="stylesheet" href="./assets/a.css"></head><body></body></html>')
  writeFileSync(join(site.folder, 'assets', 'a.css'), '@font-face { src: url(./sans-1.woff2) }')
  writeFileSync(join(site.folder, 'assets', 'a.js'), 'a = new URL(`map.png`, document.currentScript && x || document.baseURI).href; b = "/pictures/boat.svg"; c = "</script><!-- $& "')
  writeFileSync(join(site.folder, 'assets', 'sans-1.woff2'), 'font')
  writeFileSync(join(site.folder, 'assets', 'map.png'), 'map')
  writeFileSync(join(site.folder, 'pictures', 'boat.svg'), 'boat')
  const file = join(folder, 'bound.html')
  exportSingleFile(site, file)
  const bound = readFileSync(file, 'utf8')
  expect(bound).toContain('url(data:font/woff2;base64,Zm9udA==)')
  expect(bound).toContain('a = "data:image/png;base64,bWFw"; b = "data:image/svg+xml;base64,Ym9hdA=="; c = "\\x3C/script>\\x3C!-- $& "')
  expect(bound.match(/<\/script>/g)).toHaveLength(1)
})
