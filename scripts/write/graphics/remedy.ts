import type { RemedySlide } from '../../model/deck.ts'
import { branch, type Element } from '../element.ts'
import { points } from './points.ts'

/** Two panels, what is wrong and what to do about it, and under them the sentence to remember. */
export function remedy(slide: RemedySlide): Element {
  return branch('ProblemRemedy', [
    branch('ProblemPanel', points(slide.problems), { label: { label: 'problem' } }),
    branch('RemedyPanel', points(slide.remedies), { label: { label: 'remedy' } }),
  ], { moral: slide.moral })
}
