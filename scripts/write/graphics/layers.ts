import type { LayersSlide } from '../../model/deck.ts'
import { branch, leaf, type Element } from '../element.ts'

/** A pyramid of bands, the foundation lowest. */
export function layers(slide: LayersSlide): Element {
  return branch('LayerPyramid', slide.layers.map(({ lead, role, gloss, level }) => leaf('LayerBand', gloss, { lead, role, level })))
}
