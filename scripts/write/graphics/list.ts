import type { ListSlide } from '../../model/deck.ts'
import { branch, leaf, type Element } from '../element.ts'

/** Points in order. */
export function list(slide: ListSlide): Element {
  return branch('NumberedList', slide.points.map(({ mark, lead, detail }) => (
    leaf('NumberedPoint', detail, { lead, mark })
  )), { order: slide.isCounted && slide.points.every(({ mark }) => mark === null) ? 'counted' : null })
}
