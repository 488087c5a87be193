import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compile } from '../compile.ts'
import { median, seconds, table } from './measuring.ts'
import { speechOf } from './speech.ts'

/**
 * The time from the file of a speech to `slides.md` for each length in characters, and by how much it grows from one
 * length to the next: linear means as much as the length.
 */
export async function timeSpeeches(lengths: readonly number[], rounds: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'speechdeck-bench-'))
  const rows = [['characters', 'speech to slides.md', 'growth of length', 'growth of time']]
  try {
    let before: { length: number, time: number } | null = null
    for (const length of lengths) {
      const file = join(folder, `speech-${length}.txt`)
      writeFileSync(file, speechOf(length))
      const now = { length, time: await medianTime(file, rounds) }
      const growth = (key: 'length' | 'time'): string => before ? `x ${(now[key] / before[key]).toFixed(1)}` : ''
      rows.push([String(length), `${(now.time * 1000).toFixed(1)} ms`, growth('length'), growth('time')])
      before = now
    }
  }
  finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return table(rows)
}

/** Two rounds that do not count let the engine compile what is hot. */
async function medianTime(file: string, rounds: number): Promise<number> {
  const times: number[] = []
  for (let round = -2; round < rounds; round++) {
    const time = await seconds(() => compile(file, {}))
    if (round >= 0) times.push(time)
  }
  return median(times)
}
