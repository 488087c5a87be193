/**
 * `npm run corpus`: reads every speech of the folder SPEECHDECK_SPEECHES and holds the outlines against those that readers
 * made, in `gold/` beside the speeches and in `tests/gold/`. `--faults` prints what went wrong, `--held-out` only the speeches
 * that were kept out of sight while the rules were made, `--seen` only the others, `--only NAME` those whose file has NAME in its
 * name; `--decks` builds the decks too, with all their checks. `--looks` builds them on pages of every shape, for every purpose and in
 * every palette, or only those that `--ratio` and `--for` name, and measures them.
 */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot } from '../export/paths.ts'
import { buildAll } from './decks.ts'
import { fingerprintOf } from './fingerprint.ts'
import { readGold } from './gold.ts'
import { buildLooks, layouts } from './looks.ts'
import { measure, tableOf } from './measure.ts'

const { values } = parseArgs({
  options: {
    'faults': { type: 'boolean', default: false },
    'held-out': { type: 'boolean', default: false },
    'seen': { type: 'boolean', default: false },
    'only': { type: 'string' },
    'decks': { type: 'boolean', default: false },
    'looks': { type: 'boolean', default: false },
    'ratio': { type: 'string' },
    'for': { type: 'string' },
  },
})
const folder = process.env['SPEECHDECK_SPEECHES']

if (!folder || !existsSync(folder)) {
  console.error(`NOT MEASURED: there is no folder of speeches${folder ? ` "${folder}"` : ''}. Set SPEECHDECK_SPEECHES to one.`)
} else {
  const gold = [join(projectRoot, 'tests', 'gold'), join(folder, 'gold')].filter(existsSync).flatMap(readGold)
  const heldOut = new Set(gold.filter(({ isHeldOut }) => isHeldOut).map(({ file }) => file))
  const files = readdirSync(folder)
    .filter(name => name !== 'README.md' && !name.startsWith('.') && statSync(join(folder, name)).isFile())
    .filter(name => !(values['held-out'] && !heldOut.has(fingerprintOf(name))) && !(values.seen && heldOut.has(fingerprintOf(name))))
    .filter(name => !values.only || name.includes(values.only))
    .sort()
  const measured = []
  for (const name of files) measured.push(await measure(join(folder, name), gold.find(({ file }) => file === fingerprintOf(name)) ?? null))
  console.log(tableOf(measured))
  if (values.faults) {
    for (const { file, score } of measured) {
      if (score?.faults.length) console.log(`\n${file}\n${score.faults.map(fault => `  ${fault}`).join('\n')}`)
    }
  }
  if (values.decks) console.log(`\n${await buildAll(files.map(name => join(folder, name)))}`)
  if (values.looks) {
    const wanted = layouts.filter(({ ratio, purpose }) => ratio === (values.ratio ?? ratio) && purpose === (values.for ?? purpose))
    console.log(`\n${await buildLooks(files.map(name => join(folder, name)), wanted)}`)
  }
}
