import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { temporaryFolder } from '../../output/temporary.ts'
import { charactersShown } from '../fonts/characters.ts'
import { buildFullSite } from '../full-site.ts'
import { dropOld } from '../kept/drop-old.ts'
import { projectRoot } from '../paths.ts'
import { openWorkspace } from '../workspace.ts'
import type { PlayerFacts } from './deck-script.ts'
import { slidevFolder } from './player.ts'

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

/** So many players are kept: several clones of the program may be in use at a time. */
const most = 8

/** Builds the player with all of Slidev into `folder`, whose name is its version. Another process may do the same at the same time. */
export async function buildPlayer(folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true })
  const { path, remove } = temporaryFolder('player', { parent: dirname(folder), hidden: true })
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
    dropOld(dirname(folder), most)
  }
  catch (error) {
    if (!existsSync(join(folder, 'facts.json'))) throw error
  }
  finally {
    remove()
  }
}

function rootOf(name: string): string {
  return join(createRequire(join(slidevFolder(), 'package.json')).resolve(`${name}/package.json`), '..')
}
