import type { ContrastSlide } from '../../model/deck.ts'
import { branch, leaf, type Element } from '../element.ts'

/** Not this but that, pair by pair. */
export function contrast(slide: ContrastSlide): Element {
  return branch('ContrastBoard', slide.pairs.map(pair => leaf('ContrastPair', pair.but, { not: pair.not })))
}
