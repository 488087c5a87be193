import type { CycleSlide } from '../../model/deck.ts'
import { branch, leaf, type Element } from '../element.ts'

/** Steps that lead back to the first. */
export function cycle(slide: CycleSlide): Element {
  return branch('CycleRing', slide.steps.map(({ lead, gloss }) => leaf('CycleStep', gloss, { lead })), { core: slide.core })
}
