import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { openBrowser } from './export/browser.ts'
import { facesOf } from './export/fonts/faces.ts'
import { fontFamilies } from './export/fonts/cut-all.ts'
import { cacheFolder, projectRoot } from './export/paths.ts'
import { SpeechdeckError } from './model/diagnostic.ts'

/** The state of one thing the program needs. */
export interface Finding {
  /** `node`, `browser`, `fonts`. */
  what: string
  isFine: boolean
  /** What is there, with its version and place, or what is missing. */
  state: string
  /** What to do about it; null when it is fine. */
  remedy: string | null
}

/** Oldest Node that Slidev 53 and puppeteer 25 run on. */
const oldestNode = [22, 12] as const

/**
 * What is installed and what is missing. Starts a browser, as an export would, and so unpacks the shipped one on its first
 * run; everything else is looked up only.
 */
export async function examine(): Promise<Finding[]> {
  return [
    nodeFinding(),
    ...['@slidev/cli', '@slidev/theme-default', 'vue', 'vite', 'puppeteer'].map(packageFinding),
    addonFinding(),
    ...fontFamilies.map(({ packageName }) => fontFinding(packageName)),
    cacheFinding(),
    await browserFinding(),
  ]
}

/** The findings as lines for a terminal, remedies below what they mend. */
export function linesOf(findings: readonly Finding[]): string[] {
  const width = Math.max(...findings.map(({ what }) => what.length))
  return findings.flatMap(({ what, isFine, state, remedy }) => [
    `${isFine ? 'ok     ' : 'missing'}  ${what.padEnd(width)}  ${state}`,
    ...(remedy ? [`         ${' '.repeat(width)}  ${remedy}`] : []),
  ])
}

function nodeFinding(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isFine = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])
  return finding('node', isFine, `${process.version} at ${process.execPath}`, `install Node ${oldestNode.join('.')} or newer`)
}

function packageFinding(name: string): Finding {
  const version = versionOf(name)
  return finding(name, version !== null, version ?? 'not installed', 'npm ci')
}

/** Without the link plain `slidev` does not find the graphics; the program's own exports do without it. */
function addonFinding(): Finding {
  const isFine = existsSync(join(projectRoot, 'node_modules', 'speechdeck', 'package.json'))
    || /node_modules[\\/]speechdeck$/.test(projectRoot)
  return finding('addon', isFine, isFine ? 'plain slidev finds the graphics' : 'plain slidev does not find the graphics', 'npm ci')
}

function fontFinding(packageName: string): Finding {
  try {
    const faces = facesOf(packageName)
    const there = faces.filter(({ file }) => existsSync(file)).length
    const state = `${faces[0]?.family ?? 'no family'}, ${there} of ${faces.length} slices, version ${versionOf(packageName)}`
    return finding('fonts', there > 0 && there === faces.length, state, 'npm ci')
  }
  catch {
    return finding('fonts', false, `${packageName} is not installed`, 'npm ci')
  }
}

function cacheFinding(): Finding {
  try {
    return finding('cache', true, cacheFolder(), null)
  }
  catch (error) {
    return finding('cache', false, error instanceof Error ? error.message : String(error), 'set XDG_CACHE_HOME to a folder that can be written')
  }
}

async function browserFinding(): Promise<Finding> {
  try {
    const { browser, source, executable, failures } = await openBrowser()
    const version = await browser.version()
    await browser.close()
    const skipped = failures.length > 0 ? `; did not start: ${failures.join('; ')}` : ''
    return finding('browser', true, `${version}, ${source}, ${executable}${skipped}`, null)
  }
  catch (error) {
    if (!(error instanceof SpeechdeckError)) throw error
    return finding('browser', false, error.diagnostic.message, error.diagnostic.hint)
  }
}

function finding(what: string, isFine: boolean, state: string, remedy: string | null): Finding {
  return { what, isFine, state, remedy: isFine ? null : remedy }
}

/** Read from the package's folder: many packages do not export their package.json. */
function versionOf(name: string): string | null {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? []
  const manifest = folders.map(folder => join(folder, name, 'package.json')).find(path => existsSync(path))
  return manifest ? JSON.parse(readFileSync(manifest, 'utf8')).version : null
}
