import { createHash } from 'node:crypto'
import { existsSync, globSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { temporaryFolder } from '../../output/temporary.ts'
import { charactersShown } from '../fonts/characters.ts'
import { buildFullSite } from '../full-site.ts'
import { cacheFolder, projectRoot } from '../paths.ts'
import { openWorkspace } from '../workspace.ts'
import type { PlayerFacts } from './deck-script.ts'

/** Slidev's client with every component and layout of this program, built once and kept. */
export interface Player {
  /** Holds `index.html` and `assets/`. */
  folder: string
  facts: PlayerFacts
}

/** A deck that asks for nothing beyond what every plain deck does. */
const sample = `---
theme: default
addons: [speechdeck]
title: speechdeck
lang: en
themeConfig: { palette: azure }
timer: countdown
duration: 1min
routerMode: hash
favicon: 'data:,'
fonts: { provider: none }
layout: cover
---
`

/** What else the player is made of: packages that are built into it or build it. */
const packages = ['@slidev/cli', '@slidev/client', '@slidev/theme-default', 'vue', 'vite', 'unocss']

let opening: Promise<Player> | null = null

/** The player of this version, built when there is none in the cache folder; several processes may ask for it at once. */
export async function openPlayer(): Promise<Player> {
  opening ??= open()
  return await opening
}

async function open(): Promise<Player> {
  const folder = join(cacheFolder('player'), version())
  if (!existsSync(join(folder, 'facts.json'))) await build(folder)
  return { folder, facts: JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8')) as PlayerFacts }
}

/** Tells by content whether a player is still the one that this program would build. */
function version(): string {
  const hash = createHash('sha256')
  const own = globSync(['{components,layouts,setup,styles}/**/*.{vue,ts,css}', '{scripts,build/scripts}/export/{,player/}*.{ts,js}'], { cwd: projectRoot })
  for (const file of own.toSorted()) hash.update(`${file}\\0`).update(readFileSync(join(projectRoot, file)))
  for (const name of packages) hash.update(`${name} ${versionOf(name)}\\n`)
  return hash.digest('hex').slice(0, 16)
}

/** The packages that Slidev brings are found from it. */
function versionOf(name: string): string {
  const slidev = createRequire(createRequire(import.meta.url).resolve('@slidev/cli/package.json'))
  return (slidev(`${name}/package.json`) as { version: string }).version
}

async function build(folder: string): Promise<void> {
  const { path, remove } = temporaryFolder('player', { parent: cacheFolder('player') })
  try {
    writeFileSync(join(path, 'slides.md'), sample)
    const workspace = openWorkspace(path)
    try {
      await buildFullSite({ entry: workspace.entry, deck: path, site: join(path, 'site'), withoutNotes: false, printOnly: false, player: true })
    }
    finally {
      workspace.remove()
    }
    const theme = createRequire(import.meta.url)('@slidev/theme-default/package.json') as { slidev?: object }
    const roots = ['@slidev/client', '@slidev/theme-default'].map(rootOf)
    const facts: PlayerFacts = { themeMeta: theme.slidev ?? {}, characters: [...charactersShown('', [...roots, projectRoot])].join('') }
    writeFileSync(join(path, 'site', 'facts.json'), JSON.stringify(facts))
    if (!existsSync(folder)) renameSync(join(path, 'site'), folder)
    dropOld(folder)
  }
  catch (error) {
    if (!existsSync(join(folder, 'facts.json'))) throw error
  }
  finally {
    remove()
  }
}

function rootOf(name: string): string {
  const slidev = createRequire(createRequire(import.meta.url).resolve('@slidev/cli/package.json'))
  return join(slidev.resolve(`${name}/package.json`), '..')
}

/** Players that nobody has asked for in a month. */
function dropOld(folder: string): void {
  const month = 30 * 24 * 3600 * 1000
  for (const name of readdirSync(cacheFolder('player'))) {
    const path = join(cacheFolder('player'), name)
    if (path !== folder && statSync(path).mtimeMs < Date.now() - month) rmSync(path, { recursive: true, force: true })
  }
}
