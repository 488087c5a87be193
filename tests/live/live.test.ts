import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root, speechdeck } from '../cli/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'live-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function until<T>(ask: () => Promise<T | null> | T | null): Promise<T> {
  for (;;) {
    const answer = await ask()
    if (answer !== null) return answer
    await new Promise(done => setTimeout(done, 50))
  }
}

/** A port that somebody else listens on. */
async function busyPort(): Promise<{ port: number, free: () => void }> {
  const server = createServer()
  await new Promise<void>(done => server.listen(0, 'localhost', done))
  const address = server.address()
  return { port: typeof address === 'object' && address ? address.port : 0, free: () => server.close() }
}

test('the live view follows the speech, keeps the last deck while the speech is broken, and leaves nothing behind', async () => {
  const speech = join(folder, 'talk.txt')
  const temporary = join(folder, 'tmp')
  mkdirSync(temporary)
  cpSync(join(root, 'tests/fixtures/small/talk.txt'), speech)
  const { port, free } = await busyPort()
  let child: ChildProcess | undefined
  let [said, complained] = ['', '']
  const ended = speechdeck(['dev', speech, '--port', String(port)], {
    env: { TMPDIR: temporary },
    onStart(started) {
      child = started
      started.stdout?.on('data', (data: Buffer) => { said += String(data) })
      started.stderr?.on('data', (data: Buffer) => { complained += String(data) })
    },
  })
  const url = await until(() => /http:\S+/.exec(said)?.[0] ?? null)
  expect(url).not.toContain(`:${port}/`)
  expect(await (await fetch(url, { headers: { accept: 'text/html' } })).text()).toContain('speechdeck-notices')
  const notes = async (): Promise<string> => await (await fetch(`${url}__slidev/slides/1.json`)).text()
  expect(await notes()).toContain('在社区读书会上的讲话')

  writeFileSync(speech, '')
  await until(() => complained.includes('read/empty') || null)
  expect(await notes()).toContain('在社区读书会上的讲话')

  writeFileSync(speech, readFileSync(join(root, 'tests/fixtures/small/talk.txt'), 'utf8').replace('在社区读书会上的讲话', '在街道读书会上的讲话'))
  await until(async () => (await notes()).includes('在街道读书会上的讲话') || null)

  child?.kill('SIGINT')
  expect((await ended).code).toBe(130)
  expect(readdirSync(temporary).filter(name => name.startsWith('speechdeck'))).toEqual([])
  free()
}, 120_000)
