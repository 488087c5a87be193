/** The program that `prepack` runs after compiling: an installed package has its player and never builds one. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildPlayer } from './build-player.ts'
import { shippedPlayers, version } from './player.ts'

rmSync(shippedPlayers, { recursive: true, force: true })
await buildPlayer(join(shippedPlayers, version()))
