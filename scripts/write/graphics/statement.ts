import type { StatementSlide } from '../../model/deck.ts'
import { leaf, type Element } from '../element.ts'

/** One sentence that carries the passage. */
export function statement(slide: StatementSlide): Element {
  return leaf('KeyStatement', slide.text, { accent: slide.accent, gloss: slide.gloss })
}
