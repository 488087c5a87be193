import type { CardsSlide } from '../../model/deck.ts'
import { branch, type Element } from '../element.ts'
import { points } from './points.ts'

/** Points of equal rank, a card each. */
export function cards(slide: CardsSlide): Element {
  return branch('PointCards', slide.cards.map(card => branch('PointCard', points(card.points), {
    lead: card.lead,
    mark: card.mark,
  })))
}
