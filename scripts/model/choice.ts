import type { Kind } from './deck.ts'
import type { Passage } from './transcript.ts'

/** How a form was chosen among those that the words of a slide ask for. */
export interface Choice {
  /** How well the form suits; the higher the better. */
  score: number
  /** The sentence that asks for it. */
  evidence: Passage
  /** The other forms that could stand here, the best first. */
  others: { kind: Kind, score: number }[]
  /** A person asked for this form. */
  isForced: boolean
}
