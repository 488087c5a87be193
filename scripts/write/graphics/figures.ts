import type { FiguresSlide } from '../../model/deck.ts'
import { branch, leaf, type Element } from '../element.ts'

/** Numbers with their unit, what they count and how they move, below the period that they hold for. */
export function figures(slide: FiguresSlide): Element {
  return branch('KeyFigures', slide.figures.map(({ value, unit, subject, change }) => (
    leaf('KeyFigure', subject, { value, unit, change })
  )), { scope: slide.scope })
}
