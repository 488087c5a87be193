import type { SetsSlide } from '../../model/deck.ts'
import { branch, leaf, type Element } from '../element.ts'

/** Circles that overlap. */
export function sets(slide: SetsSlide): Element {
  return branch('OverlapSets', slide.sets.map(({ lead, gloss }) => leaf('OverlapSet', gloss, { lead })), { core: slide.core })
}
