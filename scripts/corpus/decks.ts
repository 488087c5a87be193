import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { table } from '../bench/measuring.ts'
import { build } from '../build.ts'
import { SpeechdeckError } from '../model/diagnostic.ts'

/** Builds the deck of every speech with all its checks; a table with the errors of each. */
export async function buildAll(paths: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'speechdeck-corpus-'))
  const rows = [['speech', 'slides', 'errors', 's']]
  try {
    for (const path of paths) {
      const start = performance.now()
      const [slides, errors] = await outcomeOf(path, join(folder, basename(path)))
      rows.push([basename(path), slides, errors, ((performance.now() - start) / 1000).toFixed(1)])
      process.stderr.write(`${rows.at(-1)!.join('  ')}\n`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return table(rows)
}

async function outcomeOf(path: string, output: string): Promise<[slides: string, errors: string]> {
  try {
    const { deck, diagnostics } = await build(path, output)
    const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)
    return [String(deck.slides.length), errors.length ? [...new Set(errors)].map(code => `${errors.filter(one => one === code).length} ${code}`).join(', ') : 'none']
  } catch (error) {
    if (!(error instanceof SpeechdeckError)) throw error
    return ['refused', error.message]
  }
}
