/**
 * `npm run bench`: the exporter against others, a save in the live view, the compiler and the reading alone at growing lengths.
 * `--rounds N` sets how often each is run (5 unless told otherwise), `--only exports`, `saves`, `speeches` or `reading` does one part.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot } from '../export/paths.ts'
import { compareExports } from './exports.ts'
import { timeReading } from './reading.ts'
import { timeSaves } from './saves.ts'
import { speechOf } from './speech.ts'
import { timeSpeeches } from './speeches.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, only: { type: 'string' } } })
const rounds = Number(values.rounds)

/** The bundled speech, of 29 slides; the made one beside it has about a hundred. */
function example(): string {
  return readFileSync(join(projectRoot, 'examples', 'library-network.txt'), 'utf8')
}

const parts = {
  reading: async () => `Read, cleaned and parsed, medians of ${rounds}\n\n${await timeReading([1, 10], rounds)}`,
  speeches: async () => `Speech to slides.md, medians of ${rounds}\n\n${await timeSpeeches([4_000, 40_000, 400_000], rounds)}`,
  saves: async () => `A save of the speech in the live view, medians of ${rounds}\n\n${await timeSaves(rounds)}`,
  exports: async () => `PDF of the same deck with the same browser, whole commands, medians of ${rounds}\n\n${await compareExports([example(), speechOf(17_500)], rounds)}`,
}

for (const [name, part] of Object.entries(parts)) {
  if (!values.only || values.only === name) console.log(`${await part()}\n`)
}
