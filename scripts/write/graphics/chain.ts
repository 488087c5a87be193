import type { ChainSlide } from '../../model/deck.ts'
import { branch, leaf, type Element } from '../element.ts'

/** Steps that follow one another. */
export function chain(slide: ChainSlide): Element {
  return branch('ProcessChain', slide.steps.map(({ lead, gloss }) => leaf('ChainStep', gloss, { lead })))
}
