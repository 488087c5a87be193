import type { BlankSlide } from './deck.ts'
import type { Passage } from './transcript.ts'

/** A term of the speaker's. */
export interface Term {
  term: Passage
  /** What it means, as the speaker says; null for one that is only put into quotation marks. */
  meaning: Passage | null
}

/** What there is to learn in a part of the speech. */
export interface StudyPart {
  /** Null for a speech, or a section, without a heading. */
  heading: Passage | null
  mark: Passage | null
  /** The names of its own parts, in order; none where they have none, or are too many to know by heart. */
  members: Passage[]
  terms: Term[]
  questions: Passage[]
  phrases: BlankSlide['phrases']
}
