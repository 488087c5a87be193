import type { Block, Fact } from '../../model/outline.ts'
import { endOf, type Transcript } from '../../model/transcript.ts'
import { callsIn } from './calls.ts'
import { causesIn } from './causes.ts'
import { chainsIn } from './chains.ts'
import { contrastsIn } from './contrasts.ts'
import { datesIn } from './dates.ts'
import { definitionsIn } from './definitions.ts'
import { partsIn } from './parts.ts'
import { readingsOf, type Reading } from './reading.ts'
import { slogansIn } from './slogans.ts'

/** One finder a kind; each is given the sentences of one block. */
const finders: readonly ((readings: readonly Reading[]) => Fact[])[] = [
  contrastsIn, causesIn, chainsIn, definitionsIn, partsIn, slogansIn, datesIn, callsIn,
]

/** The facts in some blocks, in the order of the text. */
export function factsOf(transcript: Transcript, blocks: readonly Block[]): Fact[] {
  return blocks.flatMap((block) => {
    const readings = readingsOf(transcript, block)
    return finders.flatMap(finder => finder(readings)).sort((a, b) => a.at - b.at || endOf(b) - endOf(a))
  })
}
