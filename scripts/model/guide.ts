import type { HeadField, Passage } from './transcript.ts'

/** `[start, end)` in `Transcript.text`. */
export interface Stretch {
  start: number
  end: number
}

/** Where a section stands, as a person has decided. */
export interface GuideSection {
  /** Of its enumerator, or else its heading, or else its first words. */
  start: number
  enumerator: Stretch | null
  /** Null for a section without a heading of its own. */
  heading: Stretch | null
  /** False where only words were found: what numbers them is still to be looked for. */
  isNumberKnown: boolean
  /** 1 is the highest; a level too deep for where it stands becomes the next one below. */
  level: number
  implicit: boolean
}

/** The title block with the salutation after it; null for what it does not have. */
export type Head = Record<HeadField, Passage | null> & {
  /** Offset in the transcript where the speech goes on. */
  end: number
}

/** The title block and the places of the sections, for `parse` to follow instead of looking for them itself. */
export interface Guide {
  head: Head
  /** In the order of the speech, no two beginning at the same place. */
  sections: GuideSection[]
  /** Offset in the transcript where the closing begins; null when there is none. */
  closing: number | null
}
