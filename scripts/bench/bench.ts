/**
 * `npm run bench`: the exporter against Slidev's own, the compiler and the reading alone at growing lengths. `--rounds N` sets how
 * often each is run (5 unless told otherwise), `--only exports`, `--only speeches` or `--only reading` does one part.
 */
import { parseArgs } from 'node:util'
import { compareExports } from './exports.ts'
import { timeReading } from './reading.ts'
import { timeSpeeches } from './speeches.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, only: { type: 'string' } } })
const rounds = Number(values.rounds)

const parts = {
  reading: async () => `Read, cleaned and parsed, medians of ${rounds}\n\n${await timeReading([1, 10], rounds)}`,
  speeches: async () => `Speech to slides.md, medians of ${rounds}\n\n${await timeSpeeches([4_000, 40_000, 400_000], rounds)}`,
  exports: async () => `PDF of the same deck with the same browser, whole commands, medians of ${rounds}\n\n${await compareExports([3_600, 15_500], rounds)}`,
}

for (const [name, part] of Object.entries(parts)) {
  if (!values.only || values.only === name) console.log(`${await part()}\n`)
}
