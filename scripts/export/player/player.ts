import { existsSync, readFileSync, utimesSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { contentsOf, digest, versionsOf } from '../kept/versions.ts'
import { cacheFolder, projectRoot } from '../paths.ts'
import type { PlayerFacts } from './deck-script.ts'

/** Slidev's client with every component and layout of this program, built once and kept. */
export interface Player {
  /** Holds `index.html` and `assets/`. */
  folder: string
  facts: PlayerFacts
}

/** What else the player is made of: packages that are built into it or build it. */
const packages = ['@slidev/cli', '@slidev/client', '@slidev/theme-default', 'vue', 'vite', 'unocss']

/** Where a published package has its own. */
export const shippedPlayers: string = join(projectRoot, 'build', 'player')

let opening: Promise<Player> | null = null

/**
 * The player of this version: the one that came with the package, else one in the cache folder, which is built where there is none.
 * Several processes may ask for it at once. `onStep` is told before it is built.
 */
export async function openPlayer(onStep?: (step: string) => void): Promise<Player> {
  opening ??= open(onStep)
  return await opening
}

async function open(onStep?: (step: string) => void): Promise<Player> {
  const name = version()
  const shipped = join(shippedPlayers, name)
  if (isWhole(shipped)) return read(shipped)
  const folder = join(cacheFolder('player'), name)
  if (isWhole(folder)) utimesSync(folder, new Date(), new Date())
  else {
    onStep?.('preparing the player, once for this version, which takes about 15 seconds')
    await (await import('./build-player.ts')).buildPlayer(folder)
  }
  return read(folder)
}

function isWhole(folder: string): boolean {
  return existsSync(join(folder, 'facts.json'))
}

function read(folder: string): Player {
  return { folder, facts: JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8')) as PlayerFacts }
}

/** Where the running code lies: `scripts/export` in a clone, `build/scripts/export` in a published package. */
const code = relative(projectRoot, dirname(import.meta.dirname)).replaceAll('\\', '/')

/** Tells by content whether a player is still the one that this program would build. */
export function version(): string {
  const isMeant = (path: string): boolean => /\.(?:vue|ts|js|css)$/.test(path)
  const files = contentsOf(projectRoot, ['components', 'layouts', 'setup', 'styles', `${code}/player`], isMeant)
  const building = contentsOf(projectRoot, [code], path => isMeant(path) && !/[\\/]/.test(path))
  return digest([...files, ...building, ...versionsOf(packages, slidevFolder())])
}

/** The packages that Slidev brings are found from it. */
export function slidevFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json'))
}
