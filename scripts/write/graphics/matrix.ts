import type { MatrixSlide } from '../../model/deck.ts'
import { branch, leaf, type Element } from '../element.ts'

/** A row for each parallel part: what it starts from, what it comes to, and how. */
export function matrix(slide: MatrixSlide): Element {
  return branch('OverviewMatrix', slide.rows.map(({ from, to, gloss }) => (
    leaf('MatrixRow', to, { from, gloss })
  )))
}
