import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openBrowser } from '../../scripts/export/browser.ts'
import { installedBrowsers } from '../../scripts/export/find-browsers.ts'
import { shippedBrowserFolder, unpackShippedBrowser } from '../../scripts/export/shipped-browser.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'speechdeck-test-'))
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

describe('finding a browser', () => {
  test('begins with the one that the user names', () => {
    vi.stubEnv('SPEECHDECK_BROWSER', '/opt/own/chrome')
    expect(installedBrowsers()[0]).toEqual({ source: 'environment variable SPEECHDECK_BROWSER', executable: '/opt/own/chrome' })
  })

  test('goes on to the next when one does not start, and says so', async () => {
    const broken = join(folder, 'chrome')
    writeFileSync(broken, '#!/bin/sh\nexit 1\n', { mode: 0o755 })
    vi.stubEnv('SPEECHDECK_BROWSER', broken)
    const { browser, failures } = await openBrowser()
    expect(await browser.version()).toMatch(/chrom|edg/i)
    await browser.close()
    expect(failures[0]).toContain(broken)
  })

  test.runIf(shippedBrowserFolder())('unpacks the shipped one whole when two runs do it at once', async () => {
    vi.stubEnv('XDG_CACHE_HOME', folder)
    const [one, other] = await Promise.all([unpackShippedBrowser(), unpackShippedBrowser()])
    expect(one).toEqual(other)
    expect(existsSync(one?.executable ?? '')).toBe(true)
    expect(readdirSync(one?.libraries ?? '')).toEqual(expect.arrayContaining(['libnss3.so', 'libnspr4.so']))
    expect(readdirSync(join(folder, 'speechdeck'))).toHaveLength(1)
  })
})
