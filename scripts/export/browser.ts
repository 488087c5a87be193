import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import puppeteer, { ProtocolError, TimeoutError, type Browser, type LaunchOptions, type Page } from 'puppeteer-core'
import { diagnose, SpeechdeckError } from '../model/diagnostic.ts'
import { downloadedBrowsers, installedBrowsers, type BrowserCandidate } from './find-browsers.ts'
import { unpackShippedBrowser } from './shipped-browser.ts'

export type { Browser, Page }

/** A running browser, and how it was found. */
export interface OpenBrowser {
  browser: Browser
  source: string
  executable: string
  /** What was tried before and did not work, a line each. */
  failures: string[]
}

/** Nothing in the list weakens the page's own security; the shipped headless shell needs no more than this. */
const launchArguments = ['--disable-gpu', '--font-render-hinting=none', '--hide-scrollbars', '--disable-dev-shm-usage']

/**
 * Starts the first browser that works: one named in the environment, one of the system, one from puppeteer's cache, the
 * one shipped inside an npm package, and last one that puppeteer downloads. Throws `export/no-browser`, which names each
 * attempt, when none does. The caller closes it; a browser also ends with this process, however that ends.
 */
export async function openBrowser(): Promise<OpenBrowser> {
  const failures: string[] = []
  for await (const { source, executable, libraries } of candidates(failures)) {
    try {
      const browser = await start(executable, libraries)
      return { browser, source, executable, failures }
    }
    catch (error) {
      failures.push(`${executable} (${source}): ${firstLine(error)}`)
    }
  }
  throw new SpeechdeckError(diagnose('export/no-browser', null, failures.join('; ') || 'none found'))
}

/**
 * Runs `work` with a browser of its own and closes it whatever happens. A browser that ends on its own, or no longer answers, is
 * `export/browser-ended`.
 */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const { browser } = await openBrowser()
  return await working(browser, work)
}

/** Starts a browser when it is first asked for, and gives the same one ever after. */
export type LateBrowser = () => Promise<Browser>

/** Runs `work` with a browser that starts only if it is used, and closes it whatever happens. */
export async function withLateBrowser<T>(work: (browser: LateBrowser) => Promise<T>): Promise<T> {
  const opened: Promise<OpenBrowser>[] = []
  try {
    return await work(async () => (await (opened[0] ??= openBrowser())).browser)
  }
  catch (error) {
    const browser = await opened[0]?.then(open => open.browser, () => undefined)
    throw browser ? explained(error, browser) : error
  }
  finally {
    await opened[0]?.then(({ browser }) => end(browser), () => undefined)
  }
}

/**
 * Runs `work` with the browser that came with npm, whatever else is installed: only one and the same browser draws the same
 * pictures. Throws `export/no-browser` where there is none (see `shippedBrowserFolder`).
 */
export async function withShippedBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const shipped = await unpackShippedBrowser()
  if (!shipped) throw new SpeechdeckError(diagnose('export/no-browser', null, 'none was shipped for this system'))
  return await working(await start(shipped.executable, shipped.libraries), work)
}

async function working<T>(browser: Browser, work: (browser: Browser) => Promise<T>): Promise<T> {
  try {
    return await work(browser)
  }
  catch (error) {
    throw explained(error, browser)
  }
  finally {
    await end(browser)
  }
}

/** An error as `export/browser-ended` where the browser is to blame; any other as it is. */
function explained(error: unknown, browser: Browser): unknown {
  const isItsFault = !browser.connected || error instanceof ProtocolError || error instanceof TimeoutError
  if (!isItsFault || error instanceof SpeechdeckError && browser.connected) return error
  return new SpeechdeckError(diagnose('export/browser-ended', null, firstLine(error)))
}

/** How long a browser may take to end by itself, in milliseconds. */
const farewell = 5_000

/** One that hangs is ended by force. */
async function end(browser: Browser): Promise<void> {
  const late = new Promise<'late'>(done => setTimeout(done, farewell, 'late').unref())
  const closed = browser.close().catch(() => 'late' as const)
  if (await Promise.race([closed, late]) === 'late') browser.process()?.kill('SIGKILL')
}

/** How long the browser may take for one step, in milliseconds. */
const patience = Number(process.env['SPEECHDECK_BROWSER_TIMEOUT'] || 120_000)

async function* candidates(failures: string[]): AsyncGenerator<BrowserCandidate & { libraries?: string }> {
  yield* installedBrowsers()
  try {
    const shipped = await unpackShippedBrowser()
    if (shipped) yield { source: 'shipped with @sparticuz/chromium', ...shipped }
  }
  catch (error) {
    failures.push(`@sparticuz/chromium: ${firstLine(error)}`)
  }
  try {
    await download()
    yield* downloadedBrowsers()
  }
  catch (error) {
    failures.push(`download by puppeteer: ${firstLine(error)}`)
  }
}

/**
 * The sandbox is kept where it works. As root Chromium refuses it, and many containers do not allow it; what is shown
 * is the user's own deck, served from this machine, without a request to anywhere else.
 */
async function start(executablePath: string, libraries?: string): Promise<Browser> {
  const options: LaunchOptions = {
    executablePath,
    pipe: true,
    waitForInitialPage: false,
    args: launchArguments,
    protocolTimeout: patience,
    env: libraries ? { ...process.env, LD_LIBRARY_PATH: libraryPath(libraries) } : process.env,
  }
  const withoutSandbox = { ...options, args: [...launchArguments, '--no-sandbox'] }
  if (libraries || process.getuid?.() === 0) return await puppeteer.launch(withoutSandbox)
  try {
    return await puppeteer.launch(options)
  }
  catch {
    return await puppeteer.launch(withoutSandbox)
  }
}

function libraryPath(libraries: string): string {
  const given = process.env['LD_LIBRARY_PATH']
  return given ? `${libraries}:${given}` : libraries
}

/** Through puppeteer's own command, which knows the build that fits and checks it. */
async function download(): Promise<void> {
  const command = createRequire(import.meta.url).resolve('puppeteer/lib/puppeteer/node/cli.js')
  const build = ['browsers', 'install', 'chrome-headless-shell']
  await promisify(execFile)(process.execPath, [command, ...build], { timeout: 300_000 })
}

function firstLine(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n').map(line => line.trim()).filter(Boolean)
  return lines.find(line => /error while loading|No such file|not found|ENOENT|EACCES|Permission/i.test(line)) ?? lines[0] ?? 'unknown'
}
