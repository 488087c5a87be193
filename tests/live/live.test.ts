import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { withShippedBrowser } from '../../scripts/export/browser.ts'
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

/** The live view of a speech: its address, and what ends it as Ctrl-C does and gives its exit code. */
async function live(speech: string, port: number): Promise<{ url: string, end: () => Promise<number | null> }> {
  let child: ChildProcess | undefined
  let said = ''
  onTestFinished(() => void child?.kill('SIGINT'))
  const ended = speechdeck(['dev', speech, '--port', String(port)], {
    onStart(started) {
      child = started
      started.stdout?.on('data', (data: Buffer) => { said += String(data) })
    },
  })
  return {
    url: await until(() => /http:\S+/.exec(said)?.[0] ?? null),
    async end() {
      child?.kill('SIGINT')
      return (await ended).code
    },
  }
}

test('a save while the page is still loading ends with the newest words on the screen', async () => {
  const speech = join(folder, 'loading.txt')
  const written = readFileSync(join(root, 'tests/fixtures/small/talk.txt'), 'utf8')
  cpSync(join(root, 'tests/fixtures/small/talk.txt'), speech)
  const { url, end } = await live(speech, 3730)
  await withShippedBrowser(async (browser) => {
    const page = await browser.newPage()
    await page.setRequestInterception(true)
    const network = await page.createCDPSession()
    await network.send('Network.enable')
    const told = new Promise<void>(done => network.on('Network.webSocketFrameReceived', ({ response }) => {
      if (/"type":"update".*__slidev_4\.md/.test(response.payloadData)) done()
    }))
    let isHeld = false
    page.on('request', async (request) => {
      if (isHeld || !/__slidev_4\.md\?import$/.test(request.url())) return await request.continue()
      isHeld = true
      // The slide is on its way with the words of before while the speech is saved and the page is told so.
      const body = await (await fetch(request.url())).text()
      writeFileSync(speech, written.replace('备好茶水', '备好点心'))
      await told
      await request.respond({ contentType: 'text/javascript', body })
    })
    await page.goto(`${url}#/4`, { timeout: 0 })
    await page.waitForFunction(() => document.body?.textContent.includes('备好点心'), { timeout: 0, polling: 100 })
    expect(isHeld).toBe(true)
  })
  expect(await end()).toBe(130)
}, 120_000)

test('the slide on the screen shows a save before the others are compiled, which follow', async () => {
  const speech = join(folder, 'shown.txt')
  const written = readFileSync(join(root, 'tests/fixtures/small/talk.txt'), 'utf8')
  writeFileSync(speech, written)
  const { url, end } = await live(speech, 3760)
  await withShippedBrowser(async (browser) => {
    const page = await browser.newPage()
    const network = await page.createCDPSession()
    await network.send('Network.enable')
    await page.goto(`${url}#/4`, { timeout: 0, waitUntil: 'networkidle0' })
    await page.waitForFunction(() => document.body.textContent.includes('备好茶水'), { timeout: 0 })
    const updates: string[] = []
    network.on('Network.webSocketFrameReceived', ({ response }) => {
      if (response.payloadData.includes('"type":"update"') && response.payloadData.includes('__slidev_')) updates.push(response.payloadData)
    })
    writeFileSync(speech, written.replace('备好茶水', '备好点心').replace('把书选好', '把好书选来'))
    await page.waitForFunction(() => document.body.textContent.includes('备好点心'), { timeout: 0 })
    const others = await until(() => updates.filter(update => /__slidev_3\.md/.test(update)).at(-1) ?? null)
    expect(updates[0]).toContain('__slidev_4.md')
    expect(updates[0]).not.toContain('__slidev_3.md')
    expect(updates.indexOf(others)).toBeGreaterThan(0)
    await page.goto(`${url}#/3`)
    await page.waitForFunction(() => document.body.textContent.includes('把好书选来'), { timeout: 0 })
  })
  expect(await end()).toBe(130)
}, 120_000)
