import { diagnose, SpeechdeckError } from '../model/diagnostic.ts'
import type { Browser, Page } from './browser.ts'
import { serveFolder } from './serve.ts'
import type { Site } from './site.ts'

/** Slidev's canvas at its default width and 16:9, in CSS pixels. */
const canvas = { width: 980, height: 552, deviceScaleFactor: 1 } as const

/**
 * Opens the page that shows every slide of `site` one below the other, everything visible, and hands it to `work` once
 * all slides are drawn and the fonts loaded. It is shown as on screen, without motion: what is measured is what is printed. A script error or a slide that cannot be drawn throws `export/page-failed`:
 * a deck with a hole in it must not pass for done. With `steps` a slide is there once for each click.
 */
export async function withPrintPage<T>(browser: Browser, site: Site, work: (page: Page) => Promise<T>, { steps = false } = {}): Promise<T> {
  if (site.page && !steps) return await work(site.page)
  const { page, close } = await openPrintPage(browser, site, steps)
  return await work(page).finally(close)
}

/** `site` with its print page open until it is removed: what is measured there is printed there, and drawn once. */
export async function withPageOpen(browser: Browser, site: Site): Promise<Site> {
  const { page, close } = await openPrintPage(browser, site)
  const remove = (): void => {
    void close()
    site.remove()
  }
  return { ...site, page, closePage: () => void close(), remove }
}

async function openPrintPage(browser: Browser, site: Site, steps = false): Promise<{ page: Page, close: () => Promise<void> }> {
  const server = await serveFolder(site.folder)
  const context = await browser.createBrowserContext().catch(async (error: unknown) => {
    await server.close()
    throw error
  })
  const close = async (): Promise<void> => {
    await context.close().catch(() => undefined)
    await server.close()
  }
  try {
    const page = await context.newPage()
    await draw(page, server.url, steps)
    return { page, close }
  }
  catch (error) {
    await close()
    throw error
  }
}

/**
 * Draws slides, told by their numbers, anew on a print page that is open, after `deck`, the script of a plain deck, and hands it on as
 * `withPrintPage` does.
 */
export async function drawAgain(page: Page, deck: string, numbers: readonly number[]): Promise<void> {
  const faults = watchFaults(page)
  await page.evaluate(deck)
  await page.evaluate(redraw, numbers)
  await drawn(page, faults)
  await settled(page, faults)
}

async function draw(page: Page, url: string, steps: boolean): Promise<void> {
  const faults = watchFaults(page)
  await page.emulateMediaType('screen')
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  await page.setViewport(canvas)
  await page.goto(`${url}?print=${steps ? 'clicks' : 'true'}#/print`, { waitUntil: 'load' })
  await drawn(page, faults)
  await page.setViewport({ ...canvas, ...await page.evaluate(sizeOfSlide) })
  await settled(page, faults)
}

async function settled(page: Page, faults: readonly string[]): Promise<void> {
  await page.evaluate(settle)
  if (faults[0]) throw new SpeechdeckError(diagnose('export/page-failed', null, faults[0]))
}

/** A script that fails early leaves an empty page: there is no use in waiting for the rest. */
async function drawn(page: Page, faults: readonly string[]): Promise<void> {
  const failed = new Promise<never>((_, fail) => page.once('pageerror', fail))
  try {
    if (faults[0]) throw new Error(faults[0])
    await Promise.race([page.waitForFunction(isDrawn, { timeout: 60_000, polling: 'mutation' }), failed])
  }
  catch (error) {
    throw new SpeechdeckError(diagnose('export/page-failed', null, faults[0] ?? String(error)))
  }
}

function watchFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', error => faults.push(error instanceof Error ? error.message : String(error)))
  page.on('console', message => message.type() === 'error' && faults.push(message.text()))
  page.on('requestfailed', request => faults.push(`${request.url()} ${request.failure()?.errorText ?? ''}`.trim()))
  page.on('response', response => response.status() >= 400 && faults.push(`${response.url()} ${response.status()}`))
  return faults
}

/** Runs in the page. Each container starts empty, shows a loading mark, then its layout. */
function isDrawn(): boolean {
  const slides = [...document.querySelectorAll('.print-slide-container')]
  return slides.length > 0
    && slides.every(slide => slide.querySelector('[data-slidev-no]')?.firstElementChild)
    && !document.querySelector('.slidev-slide-loading')
}

declare const __speechdeckRedraw: (numbers: readonly number[]) => Promise<void>

/** Runs in the page of a plain deck. */
async function redraw(numbers: readonly number[]): Promise<void> {
  await __speechdeckRedraw(numbers)
}

/** Runs in the page. A slide of another shape must be seen whole: what lies outside the window cannot be asked for. */
function sizeOfSlide(): { width: number, height: number } {
  const { width = 0, height = 0 } = document.querySelector('.print-slide-container')?.getBoundingClientRect() ?? {}
  return { width: Math.ceil(width), height: Math.ceil(height) }
}

/** Runs in the page. Fonts are asked for when text is laid out, so a frame passes before and after. */
async function settle(): Promise<void> {
  const frame = (): Promise<unknown> => new Promise(done => requestAnimationFrame(done))
  await frame()
  await document.fonts.ready
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel()
    else animation.finish()
  }
  await Promise.all([...document.images].map(image => image.decode().catch(() => undefined)))
  await frame()
}
