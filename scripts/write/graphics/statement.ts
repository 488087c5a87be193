import type { StatementSlide } from '../../model/deck.ts'
import { leaf, type Element } from '../element.ts'
import { emphasised } from '../emphasis.ts'
import { claim } from './claim.ts'

/** One sentence that carries the passage; with what explains it, it is drawn as a claim with one ground. */
export function statement({ text, accent, gloss }: StatementSlide): Element {
  return gloss === null ? leaf('KeyStatement', text, { accent: emphasised(text, accent) }) : claim({ text, accent, grounds: [gloss] })
}
