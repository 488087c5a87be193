/**
 * `node scripts/corpus/keep.ts OUTLINE.json… [--held-out]`: keeps the fingerprints of outlines that a reader wrote, one file
 * each in `tests/gold/`. The outlines themselves quote speeches of other people and stay outside the project.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot } from '../export/paths.ts'
import { goldOf } from './gold.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'held-out': { type: 'boolean', default: false } } })
const folder = join(projectRoot, 'tests', 'gold')
mkdirSync(folder, { recursive: true })
for (const path of positionals) {
  const gold = goldOf(JSON.parse(readFileSync(path, 'utf8')), values['held-out'])
  writeFileSync(join(folder, `${gold.file.replace(':', '-')}.json`), `${JSON.stringify(gold, null, 2)}\n`)
}
