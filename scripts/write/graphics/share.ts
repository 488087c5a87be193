import type { ShareSlide } from '../../model/deck.ts'
import { branch, leaf, type Element } from '../element.ts'

/** Parts of one whole, as a ring with its legend. */
export function share(slide: ShareSlide): Element {
  return branch('ShareRing', slide.parts.map(({ subject, value, unit }) => leaf('SharePart', subject, { value, unit })), { whole: slide.whole })
}
