import type { CauseSlide } from '../../model/deck.ts'
import { branch, leaf, type Element } from '../element.ts'

/** The causes, an arrow, and what comes of them; a condition stands from the start, for what comes of it holds only then. */
export function cause({ causes, effect, isCondition = false }: CauseSlide): Element {
  return branch('CauseBoard', causes.map(one => leaf('CausePanel', one, { reveal: isCondition ? 'none' : null })), { effect })
}
