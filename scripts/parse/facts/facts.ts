import type { Block, Fact } from '../../model/outline.ts'
import { endOf, type Transcript } from '../../model/transcript.ts'
import { callsIn } from './calls.ts'
import { causesIn } from './causes.ts'
import { chainsIn } from './chains.ts'
import { contrastsIn } from './contrasts.ts'
import { datesIn } from './dates.ts'
import { definitionsIn } from './definitions.ts'
import { partsIn } from './parts.ts'
import { pageOf, type Page } from './reading.ts'
import { slogansIn } from './slogans.ts'

/** One finder a kind; each is given the sentences of one block. */
const finders: readonly ((page: Page) => Fact[])[] = [
  contrastsIn, causesIn, chainsIn, definitionsIn, partsIn, slogansIn, datesIn, callsIn,
]

/** The facts in some blocks, in the order of the text. */
export function factsOf(transcript: Transcript, blocks: readonly Block[]): Fact[] {
  return blocks.flatMap((block) => {
    const page = pageOf(transcript, block)
    return finders.flatMap(finder => finder(page)).sort((a, b) => a.at - b.at || endOf(b) - endOf(a))
  })
}
