import type { ChangeSlide } from '../../model/deck.ts'
import { branch, leaf, type Element } from '../element.ts'

/** What was, an arrow, and what has become of it, pair by pair. */
export function change(slide: ChangeSlide): Element {
  return branch('ChangeBoard', slide.pairs.map(({ subject, from, to, difference }) => (
    leaf('ChangePair', to, { subject, from, difference })
  )))
}
