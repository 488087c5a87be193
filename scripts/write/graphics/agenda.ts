import type { AgendaSlide } from '../../model/deck.ts'
import { branch, leaf, type Element } from '../element.ts'

/** The sections ahead, an entry each. */
export function agenda(slide: AgendaSlide): Element {
  return branch('AgendaList', slide.entries.map(({ mark, heading }) => leaf('AgendaEntry', heading, { mark })))
}
