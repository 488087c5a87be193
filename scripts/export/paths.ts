import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { homedir, tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'

/** The folder that holds this program's package.json: components, layouts, styles and setup lie beside it. */
export const projectRoot: string = findProjectRoot(import.meta.dirname)

/** From `scripts/export` in the clone, from `build/scripts/export` in a published package. */
function findProjectRoot(from: string): string {
  const manifest = join(from, 'package.json')
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'speechdeck') return from
  if (dirname(from) === from) throw new Error('package.json of speechdeck not found')
  return findProjectRoot(dirname(from))
}

/**
 * A folder for what is made once and used again (the unpacked browser, cut fonts), created if need be: the
 * platform's cache folder, or one of the user's own below the temporary folder where that is read-only.
 */
export function cacheFolder(...parts: string[]): string {
  const wanted = join(platformCache(), ...parts)
  const folder = made.get(wanted) ?? makeFolder([platformCache(), join(tmpdir(), `speechdeck-${userInfo().username}`)], parts)
  made.set(wanted, folder)
  return folder
}

/** Folders that this process has asked for before: hundreds of fonts lie in one. */
const made = new Map<string, string>()

function makeFolder(wanted: readonly string[], parts: readonly string[]): string {
  for (const base of wanted) {
    try {
      const folder = join(base, ...parts)
      mkdirSync(folder, { recursive: true })
      accessSync(folder, constants.W_OK)
      return folder
    }
    catch {}
  }
  throw new Error(`No folder can be written to: ${wanted.join(', ')}`)
}

function platformCache(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'speechdeck')
  if (process.platform === 'win32') {
    return join(process.env['LOCALAPPDATA'] || join(homedir(), 'AppData', 'Local'), 'speechdeck', 'Cache')
  }
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'speechdeck')
}
