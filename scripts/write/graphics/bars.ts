import type { BarsSlide } from '../../model/deck.ts'
import { branch, leaf, type Element } from '../element.ts'

/** Numbers of one unit, a bar each. */
export function bars(slide: BarsSlide): Element {
  return branch('BarChart', slide.bars.map(({ subject, value, unit }) => leaf('BarMember', subject, { value, unit })))
}
