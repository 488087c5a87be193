import type { DefinitionSlide } from '../../model/deck.ts'
import { branch, leaf, type Element } from '../element.ts'

/** Each term with what it means. */
export function definition(slide: DefinitionSlide): Element {
  return branch('TermBoard', slide.terms.map(({ term, meaning }) => leaf('TermMeaning', meaning, { term })))
}
