import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, test } from 'vitest'
import { root, speechdeck, type Run } from './run.ts'

const talk = join(root, 'tests/fixtures/small/talk.txt')
const folder = mkdtempSync(join(tmpdir(), 'faults-'))
const whole = ['deck.json', 'slides.md', 'talk.pdf', 'web']
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A temporary folder of its own for a run: what is in it, and whose command line names it, belongs to that run. */
function temporaryFolder(name: string): string {
  const path = join(folder, name)
  mkdirSync(path)
  return path
}

function left(temporary: string): string[] {
  return readdirSync(temporary).filter(name => name.startsWith('speechdeck-'))
}

/** The processes whose command line or environment names a folder, the browsers among them by their profile. */
function processesOf(temporary: string): { id: number, isBrowser: boolean }[] {
  return readdirSync('/proc').filter(name => /^\d+$/.test(name)).flatMap((id) => {
    try {
      const command = readFileSync(`/proc/${id}/cmdline`, 'utf8')
      const names = `${command}${readFileSync(`/proc/${id}/environ`, 'utf8')}`.includes(temporary)
      return names && readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.[0] !== 'Z'
        ? [{ id: Number(id), isBrowser: command.includes('user-data-dir') && !command.includes('--type=') }]
        : []
    }
    catch {
      return []
    }
  })
}

async function until(isSo: () => boolean, seconds = 30): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (!isSo() && Date.now() < end) await new Promise(done => setTimeout(done, 20))
  expect(isSo()).toBe(true)
}

/** A build whose browser gets a signal as soon as slides are built for it. */
async function buildWithSignal(name: string, signal: 'SIGKILL' | 'SIGSTOP', env: Record<string, string> = {}): Promise<{ run: Run, temporary: string, out: string }> {
  const temporary = temporaryFolder(name)
  const out = join(folder, `${name}-deck`)
  const browsers = (): number[] => processesOf(temporary).filter(({ isBrowser }) => isBrowser).map(({ id }) => id)
  const run = await speechdeck(['build', talk, '-o', out], {
    env: { TMPDIR: temporary, ...env },
    onStart: () => void until(() => browsers().length > 0 && left(temporary).length > 1).then(() => browsers().forEach(id => process.kill(id, signal))),
  })
  return { run, temporary, out }
}

describe.skipIf(process.platform !== 'linux')('a build', () => {
  test('that is killed leaves no half file and no process, and the next one works and clears up', async () => {
    const temporary = temporaryFolder('killed')
    const out = join(folder, 'killed-deck')
    const { code } = await speechdeck(['build', talk, '-o', out], {
      env: { TMPDIR: temporary },
      onStart: child => void until(() => processesOf(temporary).some(({ isBrowser }) => isBrowser) && left(temporary).length > 0).then(() => child.kill('SIGKILL')),
    })
    expect(code).toBe(null)
    expect(existsSync(out)).toBe(false)
    await until(() => processesOf(temporary).length === 0)
    expect(left(temporary)).not.toEqual([])
    const next = await speechdeck(['build', talk, '-o', out], { env: { TMPDIR: temporary } })
    expect(next.code, next.stderr).toBe(0)
    expect(readdirSync(out).toSorted()).toEqual(whole)
    expect(left(temporary)).toEqual([])
  })

  test('whose browser crashes says so and leaves nothing', async () => {
    const { run, temporary, out } = await buildWithSignal('crashed', 'SIGKILL')
    expect(run.code).toBe(2)
    expect(run.stderr).toMatch(/export\/(?:browser-ended|no-browser)/)
    expect([existsSync(out), left(temporary)]).toEqual([false, []])
  })

  test('whose browser hangs gives it up and ends it', async () => {
    const { run, temporary, out } = await buildWithSignal('hung', 'SIGSTOP', { SPEECHDECK_BROWSER_TIMEOUT: '3000' })
    expect(run.code).not.toBe(0)
    expect(run.stderr).toMatch(/export\/(?:browser-ended|no-browser)/)
    expect([existsSync(out), left(temporary)]).toEqual([false, []])
    await until(() => processesOf(temporary).length === 0)
  })

  test('on a full disk says so and leaves what was there', async () => {
    const out = join(folder, 'full-deck')
    const temporary = temporaryFolder('full')
    const [fault, small] = [join(folder, 'full.mjs'), 20_000]
    writeFileSync(fault, fullDisk(out, small))
    const child = spawn(process.execPath, ['--import', fault, join(root, 'scripts/cli.ts'), 'build', talk, '-o', out], { env: { ...process.env, TMPDIR: temporary }, stdio: ['ignore', 'ignore', 'pipe'] })
    const closed = new Promise(done => child.once('close', done))
    expect(await text(child.stderr)).toMatch(/build\/disk-full {2}Nothing more can be written to ".*full-deck"/)
    expect(await closed).toBe(2)
    expect([existsSync(out), left(temporary)]).toEqual([false, []])
  })

  test.skipIf(process.getuid?.() === 0)('into a folder that is read-only says so before it begins', async () => {
    const closed = temporaryFolder('read-only')
    chmodSync(closed, 0o555)
    const { code, stderr } = await speechdeck(['build', talk, '-o', join(closed, 'deck')])
    chmodSync(closed, 0o755)
    expect([code, readdirSync(closed)]).toEqual([2, []])
    expect(stderr).toMatch(/build\/not-a-folder/)
  })

  test('beside another one into the same folder leaves one whole deck', async () => {
    const out = join(folder, 'twice')
    const runs = await Promise.all([1, 2].map(async () => await speechdeck(['build', talk, '-o', out])))
    expect(runs.map(({ code }) => code), runs.map(({ stderr }) => stderr).join('\n')).toEqual([0, 0])
    expect(readdirSync(out).toSorted()).toEqual(whole)
    expect(statSync(join(out, 'talk.pdf')).size).toBeGreaterThan(1000)
    expect((await speechdeck(['check', out])).code).toBe(0)
  })
})

/** A program that makes a disk full for what is copied below `out`: the first file that is larger. */
function fullDisk(out: string, bytes: number): string {
  return `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const copy = fs.cpSync
    fs.cpSync = (from, to, options) => {
      if (!to.startsWith(${JSON.stringify(out)}) || fs.statSync(from).size < ${bytes}) return copy(from, to, options)
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' })
    }
    syncBuiltinESMExports()
  `
}
