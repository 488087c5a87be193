import type { QuotationSlide } from '../../model/deck.ts'
import { leaf, type Element } from '../element.ts'

/** Somebody's words, with who said them. */
export function quotation(slide: QuotationSlide): Element {
  return leaf('QuotePanel', slide.text, { source: slide.source })
}
