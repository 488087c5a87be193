import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withBrowser } from '../export/browser.ts'
import { projectRoot } from '../export/paths.ts'
import { openLive } from '../live/live.ts'
import { median, table } from './measuring.ts'

/**
 * The time from a save of the speech to the changed slide in the live view's page, `rounds` times; what of it went to reading the speech
 * and laying its slides out, and the rest to the file watcher, to Slidev and the browser.
 */
export async function timeSaves(rounds: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'speechdeck-bench-'))
  const file = join(folder, 'speech.txt')
  const speech = readFileSync(join(projectRoot, 'examples', 'library-network.txt'), 'utf8')
  const whole: number[] = []
  const compiled: number[] = []
  writeFileSync(file, speech)
  const live = await openLive(file, { port: 3630, onTake: ({ took }) => (compiled.push(took), []) })
  try {
    await withBrowser(async (browser) => {
      const page = await browser.newPage()
      await page.goto(`${live.url}#/7`, { waitUntil: 'load' })
      for (let round = 0; round <= rounds; round++) {
        const mark = `第${round}次`
        const begin = performance.now()
        const shown = page.waitForFunction(words => document.body.textContent.includes(words), { polling: 'mutation' }, mark)
        writeFileSync(file, speech.replace(/^(\s*一、)/m, `$1${mark}`))
        await shown
        whole.push(performance.now() - begin)
      }
    })
  }
  finally {
    await live.close()
    rmSync(folder, { recursive: true, force: true })
  }
  const inMilliseconds = (times: readonly number[]): string => `${median(times).toFixed(0)} ms`
  const longest = Math.max(...whole.slice(1)).toFixed(0)
  return table([
    ['saves', 'save to screen', 'longest', 'of it speech to slides.md'],
    [String(rounds), inMilliseconds(whole.slice(1)), `${longest} ms`, inMilliseconds(compiled.slice(2))],
  ])
}
