import type { CardsSlide } from '../../model/deck.ts'
import { branch, type Element } from '../element.ts'
import { iconName } from '../icon.ts'
import { points } from './points.ts'

/** Points of equal rank, a card each. */
export function cards(slide: CardsSlide): Element {
  return branch('PointCards', slide.cards.map((card, at) => branch('PointCard', points(card.points), {
    lead: card.lead,
    mark: card.mark,
    icon: iconName(slide, at),
  })))
}
