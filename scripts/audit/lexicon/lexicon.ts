import { searchFor, swapsOf } from '../collocations.ts'
import { everyday } from './everyday.ts'
import { groups } from './groups.ts'
import { official } from './official.ts'
import { spun } from './spun.ts'
import { swapped } from './swapped.ts'

/** Every pair of a word that synonym machines write and the word that was there, with the company that gives it away. */
export const swaps = [official, everyday, spun, swapped].flatMap(table => swapsOf(table, groups))

/** Finds the words of the lexicon in a text. */
export const searchWording = searchFor(swaps)
