import type { BlankSlide } from '../../model/deck.ts'
import { branch, leaf, type Element } from '../element.ts'

/** Phrases with a gap each, and what belongs in it. */
export function blank(slide: BlankSlide): Element {
  return branch('BlankList', slide.phrases.map(({ before, answer, after }) => (
    leaf('BlankPhrase', null, { before, answer, after })
  )))
}
