import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { table } from '../bench/measuring.ts'
import { check } from '../check/check.ts'
import { readSpeech, type Reading } from '../compile.ts'
import { withBrowser, type Browser } from '../export/browser.ts'
import { measureInPalettes } from '../export/measure.ts'
import { fitted } from '../fitted.ts'
import { purposes, type Purpose } from '../model/purpose.ts'
import { hasErrors, SpeechdeckError } from '../model/diagnostic.ts'
import { ratios, type Ratio } from '../model/look.ts'
import { palettes } from '../model/palette.ts'

/** What decides where words stand on a page; a palette changes no more than colours. */
export interface Layout {
  ratio: Ratio
  purpose: Purpose
}

/** Pages of every shape for every purpose. */
export const layouts: readonly Layout[] = ratios.flatMap(ratio => purposes.map(purpose => ({ ratio, purpose })))

/** What came of a deck: a cell of the table, and what is wrong with it, a line each. */
interface Outcome {
  cell: string
  faults: string[]
}

/**
 * Builds the deck of every speech in each of the layouts and measures it in every palette. A table with the slides and the
 * faults of each, below it the faults.
 *
 *   | speech  | 16:9 stage | 4:3 study    |
 *   | talk.md |         29 |  41, 1 wrong |
 *
 *   talk.md, 4:3 study, plain: Slide 12: "…" has a contrast of …
 */
export async function buildLooks(paths: readonly string[], wanted: readonly Layout[]): Promise<string> {
  const rows = [['speech', ...wanted.map(nameOf)]]
  const faults: string[] = []
  await withBrowser(async (browser) => {
    for (const path of paths) {
      const outcomes = await outcomesOf(path, wanted, browser)
      rows.push([basename(path), ...outcomes.map(({ cell }) => cell)])
      const found = outcomes.flatMap((one, at) => one.faults.map(fault => `${basename(path)}, ${nameOf(wanted[at]!)}, ${fault}`))
      faults.push(...found)
      process.stderr.write(`${[rows.at(-1)!.join('  '), ...found].join('\n')}\n`)
    }
  })
  return [table(rows), '', ...faults].join('\n')
}

function nameOf({ ratio, purpose }: Layout): string {
  return `${ratio} ${purpose}`
}

async function outcomesOf(path: string, wanted: readonly Layout[], browser: Browser): Promise<Outcome[]> {
  try {
    const reading = await readSpeech(path)
    if (hasErrors(reading.diagnostics)) return wanted.map(() => ({ cell: 'refused', faults: [] }))
    const outcomes: Outcome[] = []
    for (const layout of wanted) outcomes.push(await outcomeOf(reading, layout, browser))
    return outcomes
  }
  catch (error) {
    if (!(error instanceof SpeechdeckError)) throw error
    return wanted.map(() => ({ cell: 'refused', faults: [error.message] }))
  }
}

async function outcomeOf(reading: Reading, { ratio, purpose }: Layout, browser: Browser): Promise<Outcome> {
  const stage = mkdtempSync(join(tmpdir(), 'speechdeck-looks-'))
  try {
    const { compilation: { deck, transcript }, site } = await fitted(reading, stage, async () => browser, { purpose, look: { ratio }, target: 'print' })
    const measured = await measureInPalettes(browser, site).finally(() => site.remove())
    const told = [...measured].flatMap(([palette, pages]) => (
      check(deck, transcript, pages).filter(({ severity }) => severity === 'error').map(({ message }) => ({ palette, message }))))
    const faults = [...Map.groupBy(told, ({ message }) => message)].map(([message, all]) => (
      `${all.length === palettes.length ? 'in every palette' : all.map(({ palette }) => palette).join(', ')}: ${message}`))
    return { cell: `${deck.slides.length}${faults.length ? `, ${faults.length} wrong` : ''}`, faults }
  }
  finally {
    rmSync(stage, { recursive: true, force: true })
  }
}
