import type { RecapSlide } from '../../model/deck.ts'
import { branch, type Element } from '../element.ts'
import { points } from './points.ts'

/** The whole speech as a tree of two levels. */
export function recap(slide: RecapSlide): Element {
  return branch('RecapTree', slide.branches.map(({ mark, heading, leaves }) => (
    branch('RecapBranch', points(leaves), { heading, mark })
  )))
}
