import type { Deck, Kind, Slide } from '../../scripts/model/deck.ts'
import { plan } from '../../scripts/plan/plan.ts'
import { speechOf, type Speech } from '../../scripts/plan/speech.ts'
import { outlineOf } from '../parse/outlined.ts'

/** The deck of a speech given as text: its title, a form of address, the paragraphs. */
export function deckOf(text: string): Deck {
  return plan(outlineOf(text)).value
}

/** The speech of a single paragraph, ready for the recognisers. */
export function speechFrom(paragraph: string): Speech {
  return speechOf(outlineOf(`在馆长座谈会上的讲话\n各位馆长：\n${paragraph}`))
}

/** The slides of one kind. */
export function slidesOf<K extends Kind>(deck: Deck, kind: K): Extract<Slide, { kind: K }>[] {
  return deck.slides.filter((slide): slide is Extract<Slide, { kind: K }> => slide.kind === kind)
}
