import type { Deck } from '../model/deck.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { PageMeasure } from '../model/page.ts'
import type { Transcript } from '../model/transcript.ts'
import { coverage, editedCoverage } from './coverage.ts'
import { editedPages, faithfulPages, faithfulTexts } from './faithfulness.ts'
import { layout } from './layout.ts'
import { placeOf } from './place.ts'

export { crowdedSlides } from './layout.ts'

/**
 * Whether the promises hold for a deck as a browser draws it: nothing invented, nothing lost, nothing
 * overflows.
 */
export function check(deck: Deck, transcript: Transcript, pages: readonly PageMeasure[]): Diagnostic[] {
  return [
    ...faithfulTexts(deck, transcript),
    ...coverage(deck, transcript),
    ...faithfulPages(deck, pages),
    ...layout(pages, deck.slides.map(placeOf)),
  ]
}

/** A deck on disk, which a person may have edited, against the speech it was built from. */
export interface EditedDeck {
  language: string
  /** What is said on each slide. */
  notes: readonly string[]
  /** The whole cleaned speech. */
  speech: string
}

/** Whether the promises still hold for a deck that was edited by hand. */
export function checkEdited(deck: EditedDeck, pages: readonly PageMeasure[]): Diagnostic[] {
  return [
    ...editedCoverage(deck.notes, deck.speech),
    ...editedPages(pages, deck.speech, deck.language),
    ...layout(pages, []),
  ]
}
