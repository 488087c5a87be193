import type { CauseSlide } from '../../model/deck.ts'
import { branch, leaf, type Element } from '../element.ts'

/** The causes, an arrow, and what comes of them. */
export function cause({ causes, effect }: CauseSlide): Element {
  return branch('CauseBoard', causes.map(one => leaf('CausePanel', one)), { effect })
}
