import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSpeech } from '../compile.ts'
import { median, seconds, table } from './measuring.ts'
import { speechOf, talkOf } from './speech.ts'

/** A kind of speech, written to a length in characters; `bytes` is how many of them a character takes in UTF-8. */
const kinds: readonly { name: string, bytes: number, write: (characters: number) => string }[] = [
  { name: 'Chinese, numbered', bytes: 3, write: speechOf },
  { name: 'Chinese, no headings', bytes: 3, write: characters => talkOf(characters, 'zh') },
  { name: 'English, no headings', bytes: 1, write: characters => talkOf(characters, 'en') },
]

/**
 * The time in which a speech is read, cleaned and parsed, for each kind and length in megabytes, and by how much it grows with
 * the length.
 */
export async function timeReading(megabytes: readonly number[], rounds: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'speechdeck-bench-'))
  const rows = [['speech', 'length', 'time', 'growth of length', 'growth of time']]
  try {
    for (const { name, bytes, write } of kinds) {
      let before: { length: number, time: number } | null = null
      for (const length of megabytes) {
        const file = join(folder, 'speech.txt')
        writeFileSync(file, write(length * 1_000_000 / bytes))
        const times: number[] = []
        for (let round = -1; round < rounds; round++) {
          const time = await seconds(() => readSpeech(file))
          if (round >= 0) times.push(time)
        }
        const now = { length, time: median(times) }
        const growth = (key: 'length' | 'time'): string => before ? `x ${(now[key] / before[key]).toFixed(1)}` : ''
        rows.push([name, `${length} MB`, `${now.time.toFixed(2)} s`, growth('length'), growth('time')])
        before = now
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return table(rows)
}
