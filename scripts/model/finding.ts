import type { Diagnostic } from './diagnostic.ts'

/**
 * How sure a finding is:
 *   certain   the words are otherwise impossible here
 *   likely    they could stand, but something else in the speech speaks against them
 */
export type Certainty = 'certain' | 'likely'

/** Something in the speech itself that its author will want to put right, whether or not a deck is made of it. */
export interface Finding extends Diagnostic {
  span: readonly [start: number, end: number]
  /** The words as the speech has them, line breaks and what stands between torn lines left out. */
  words: string
  /** What to write instead; null where only the author can know. */
  replacement: string | null
  certainty: Certainty
}
