import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { withBrowser, type Page } from '../export/browser.ts'
import { projectRoot } from '../export/paths.ts'
import { openLive } from '../live/live.ts'
import { median, table } from './measuring.ts'

/** What is changed in the bundled speech, and the slide on which it is waited for; `mark` is another one each time. */
const changes = [
  { name: 'a number, on one slide', slide: 3, mark: (round: number) => `51${round}`, changed: (speech: string, mark: string) => speech.replace('486', mark) },
  { name: 'a heading, on nine slides', slide: 7, mark: (round: number) => `第${round}次`, changed: (speech: string, mark: string) => speech.replace(/^(\s*一、)/m, `$1${mark}`) },
]

/** The first saves find most of Slidev not yet compiled. */
const warmUp = 3

/**
 * Between two saves, in milliseconds: what a page still does once it shows a save, as the slides that it does not show, is no part of the next
 * one, and nobody saves again that soon.
 */
const settling = 1500

/**
 * The time from a save of the speech to the changed slide in the live view's page, `rounds` times; what of it went to reading the speech
 * and laying its slides out. The rest is the file watcher, Slidev and the browser.
 */
export async function timeSaves(rounds: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'speechdeck-bench-'))
  const file = join(folder, 'speech.txt')
  const speech = readFileSync(join(projectRoot, 'examples', 'library-network.txt'), 'utf8')
  const rows = [['what is changed', 'save to screen', 'longest', 'of it speech to slides.md']]
  let took = 0
  writeFileSync(file, speech)
  const live = await openLive(file, { port: 3630, onTake: (take) => (took = take.took, []) })
  try {
    await withBrowser(async (browser) => {
      const page = await browser.newPage()
      for (const { name, slide, mark, changed } of changes) {
        await page.goto(`${live.url}#/${slide}`, { waitUntil: 'load' })
        const saves: { whole: number, compiled: number }[] = []
        for (let round = 0; round < rounds + warmUp; round++) {
          await pause(settling)
          const begin = performance.now()
          const shown = showing(page, mark(round))
          writeFileSync(file, changed(speech, mark(round)))
          await shown
          saves.push({ whole: performance.now() - begin, compiled: took })
        }
        const counted = saves.slice(warmUp)
        const whole = counted.map(save => save.whole)
        rows.push([name, milliseconds(median(whole)), milliseconds(Math.max(...whole)), milliseconds(median(counted.map(save => save.compiled)))])
      }
    })
  }
  finally {
    await live.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return table(rows)
}

async function showing(page: Page, words: string): Promise<unknown> {
  return await page.waitForFunction(expected => document.body.textContent.includes(expected), { polling: 'mutation' }, words)
}

function milliseconds(time: number): string {
  return `${time.toFixed(0)} ms`
}
