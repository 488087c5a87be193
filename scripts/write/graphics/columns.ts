import type { ColumnsSlide } from '../../model/deck.ts'
import { branch, leaf, type Element } from '../element.ts'

/** A number at one time after another, a column each. */
export function columns(slide: ColumnsSlide): Element {
  return branch('ColumnChart', slide.columns.map(({ when, value, unit }) => leaf('ColumnMember', when, { value, unit })), { subject: slide.subject })
}
