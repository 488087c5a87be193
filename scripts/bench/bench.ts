/**
 * `npm run bench`: the exporter against Slidev's own, and the compiler at growing lengths. `--rounds N` sets how often each
 * is run (5 unless told otherwise), `--only exports` or `--only speeches` does one half.
 */
import { parseArgs } from 'node:util'
import { compareExports } from './exports.ts'
import { timeSpeeches } from './speeches.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, only: { type: 'string' } } })
const rounds = Number(values.rounds)

if (values.only !== 'exports') {
  console.log(`Speech to slides.md, medians of ${rounds}\n\n${await timeSpeeches([4_000, 40_000, 400_000], rounds)}\n`)
}
if (values.only !== 'speeches') {
  console.log(`PDF of the same deck with the same browser, whole commands, medians of ${rounds}\n\n${await compareExports([30, 100], rounds)}`)
}
