import type { StatementSlide } from '../../model/deck.ts'
import { leaf, type Element } from '../element.ts'
import { emphasised } from '../emphasis.ts'

/** One sentence that carries the passage. */
export function statement(slide: StatementSlide): Element {
  return leaf('KeyStatement', slide.text, { accent: emphasised(slide.text, slide.accent), gloss: slide.gloss })
}
