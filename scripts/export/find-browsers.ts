import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** A browser that may be there; whether it starts shows when it is started. */
export interface BrowserCandidate {
  /** Where it was looked for, in words for the user. */
  source: string
  executable: string
}

const commands = [
  'google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge',
]

/** What the user names in the environment, the browsers of the system, and those puppeteer has downloaded before. */
export function installedBrowsers(): BrowserCandidate[] {
  return [...namedBrowsers(), ...systemBrowsers(), ...downloadedBrowsers()]
}

function namedBrowsers(): BrowserCandidate[] {
  return ['SPEECHDECK_BROWSER', 'PUPPETEER_EXECUTABLE_PATH'].flatMap((name) => {
    const executable = process.env[name]
    return executable ? [{ source: `environment variable ${name}`, executable }] : []
  })
}

function systemBrowsers(): BrowserCandidate[] {
  return systemPaths()
    .filter(path => existsSync(path))
    .map(executable => ({ source: 'installed on this system', executable }))
}

function systemPaths(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap(name =>
      ['/Applications', join(homedir(), 'Applications')].map(base => join(base, `${name}.app`, 'Contents', 'MacOS', name)))
  }
  if (process.platform === 'win32') {
    const bases = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(name => process.env[name] ?? [])
    return bases.flatMap(base => [
      join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(base, 'Chromium', 'Application', 'chrome.exe'),
      join(base, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ])
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return commands.flatMap(command => folders.map(folder => join(folder, command)))
}

/** Newest first within each kind; the headless shell first, it starts and prints three times as fast. */
export function downloadedBrowsers(): BrowserCandidate[] {
  const cache = process.env['PUPPETEER_CACHE_DIR'] || join(homedir(), '.cache', 'puppeteer')
  return ['chrome-headless-shell', 'chrome'].flatMap(kind =>
    foldersIn(join(cache, kind)).toSorted().toReversed().flatMap(build =>
      foldersIn(join(cache, kind, build)).flatMap(platform =>
        executablesIn(join(cache, kind, build, platform), kind)
          .map(executable => ({ source: 'downloaded by puppeteer', executable })))))
}

function executablesIn(folder: string, kind: string): string[] {
  const mac = join(folder, 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing')
  return [join(folder, kind), join(folder, `${kind}.exe`), mac].filter(path => existsSync(path))
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  }
  catch {
    return []
  }
}
