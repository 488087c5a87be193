import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../build.ts'
import { openWorkspace } from '../export/workspace.ts'
import { contenders, type Contender } from './contenders.ts'
import { median, seconds, table } from './measuring.ts'
import { megabytesOf } from './memory.ts'

/**
 * The times of whole commands from each speech, or from its deck, to a PDF with the same browser, and the most memory that each
 * took with all that it started. They take turns, and a first round is not counted.
 */
export async function compareExports(speeches: readonly string[], rounds: number): Promise<string> {
  const rows = [['slides', 'way', 'time', 'of slidev', 'memory']]
  for (const speech of speeches) {
    const { slides, results } = await alternate(speech, rounds)
    const slidev = results.find(({ name }) => name === 'slidev export')?.time ?? 0
    for (const { name, time, memory } of results) {
      rows.push([String(slides), name, `${time.toFixed(2)} s`, (time / slidev).toFixed(2), `${memory.toFixed(0)} MB`])
    }
  }
  return table(rows)
}

interface Result {
  name: string
  time: number
  memory: number
}

async function alternate(text: string, rounds: number): Promise<{ slides: number, results: Result[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'speechdeck-bench-'))
  const speech = join(folder, 'speech.txt')
  writeFileSync(speech, text)
  const { deck } = await build(speech, join(folder, 'deck'))
  const workspace = openWorkspace(join(folder, 'deck'))
  try {
    const ways = (await contenders(folder, workspace)).map(way => ({ way, times: [] as number[], memory: 0 }))
    for (let round = 0; round <= rounds; round++) {
      for (const contest of ways) {
        const time = await seconds(async () => contest.memory = Math.max(contest.memory, await run(contest.way)))
        process.stderr.write(`${deck.slides.length} slides, ${round || 'first'}: ${contest.way.name} ${time.toFixed(2)} s\n`)
        if (round > 0) contest.times.push(time)
      }
    }
    return { slides: deck.slides.length, results: ways.map(({ way, times, memory }) => ({ name: way.name, time: median(times), memory })) }
  }
  finally {
    workspace.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs the command to its end; the most memory it was seen to take, in megabytes. */
async function run({ name, arguments: words, cwd, env }: Contender): Promise<number> {
  const child = spawn(process.execPath, words, { cwd, env, stdio: 'ignore' })
  let most = 0
  const watch = setInterval(() => most = Math.max(most, megabytesOf(child.pid ?? 0)), 250)
  const code = await new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done)).finally(() => clearInterval(watch))
  if (code !== 0) throw new Error(`${name} ended with ${code}`)
  return most
}
