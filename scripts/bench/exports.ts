import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { openBrowser } from '../export/browser.ts'
import { projectRoot } from '../export/paths.ts'
import { shippedBrowserFolder, unpackShippedBrowser } from '../export/shipped-browser.ts'
import { openWorkspace } from '../export/workspace.ts'
import { deckOf } from './deck.ts'
import { median, seconds, table } from './measuring.ts'

const run = promisify(execFile)

/**
 * The time of `speechdeck export --pdf` and of `slidev export` for the same deck with the same browser, from the start of
 * the command to its end; the two take turns, and a first round of each is not counted.
 */
export async function compareExports(sizes: readonly number[], rounds: number): Promise<string> {
  const { browser, executable } = await openBrowser()
  await browser.close()
  const rows = [['slides', 'speechdeck', 'slidev', 'ratio']]
  for (const slides of sizes) {
    const [ours, theirs] = await alternate(slides, rounds, executable)
    rows.push([String(slides), `${ours.toFixed(2)} s`, `${theirs.toFixed(2)} s`, (ours / theirs).toFixed(2)])
  }
  return table(rows)
}

async function alternate(slides: number, rounds: number, executable: string): Promise<[ours: number, theirs: number]> {
  const folder = mkdtempSync(join(tmpdir(), 'speechdeck-bench-'))
  const deck = join(folder, 'deck')
  mkdirSync(deck)
  writeFileSync(join(deck, 'slides.md'), deckOf(slides))
  const workspace = openWorkspace(deck)
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-chromium/package.json'))
  symlinkSync(playwright, join(workspace.folder, 'node_modules', 'playwright-chromium'), 'junction')
  const environment = await environmentOf(executable)
  const ours = (): Promise<unknown> =>
    run(process.execPath, [join(projectRoot, 'scripts', 'cli.ts'), 'export', deck, '--pdf', '-o', join(folder, 'ours')])
  const slidev = join(projectRoot, 'node_modules', '@slidev', 'cli', 'bin', 'slidev.mjs')
  const theirs = (): Promise<unknown> =>
    run(process.execPath, [slidev, 'export', 'slides.md', '--output', join(folder, 'theirs.pdf'), '--executable-path', executable],
      { cwd: workspace.folder, env: environment })
  try {
    const times: [number[], number[]] = [[], []]
    for (let round = 0; round <= rounds; round++) {
      const pair = [await seconds(ours), await seconds(theirs)] as const
      process.stderr.write(`${slides} slides, ${round || 'first'}: speechdeck ${pair[0].toFixed(2)} s, slidev ${pair[1].toFixed(2)} s\n`)
      if (round > 0) pair.forEach((time, which) => times[which]?.push(time))
    }
    return [median(times[0]), median(times[1])]
  }
  finally {
    workspace.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The shipped browser needs its libraries; Slidev's browser driver knows nothing of them. */
async function environmentOf(executable: string): Promise<NodeJS.ProcessEnv> {
  const shipped = shippedBrowserFolder() ? await unpackShippedBrowser() : null
  return shipped?.executable === executable ? { ...process.env, LD_LIBRARY_PATH: shipped.libraries } : process.env
}
