import type { Sentence } from '../model/outline.ts'
import type { Passage } from '../model/transcript.ts'
import type { Shape } from './draft.ts'
import type { Speech } from './speech.ts'

/** A graphic that a run of sentences asks for. */
export interface Proposal {
  /** Indices of the sentences that it needs: `[from, to)`. */
  from: number
  to: number
  /**
   * How plainly the words ask for this form, 0 to 10: 8 and more where they name it (三个环节), 5 where a
   * cue shows it, 3 where it only suits.
   */
  score: number
  shape: Shape
  /** Words that are no title for it, beside those of its members. */
  covers?: readonly Passage[]
  /** Words that its members complete: the title where nothing said before them is one. */
  frame?: Passage
}

/** A run of sentences of one section, as a recogniser sees it. */
export interface Scene {
  speech: Speech
  sentences: readonly Sentence[]
  /** The heading over them, or null. */
  heading: Passage | null
}

/** Finds every place in a scene where the words ask for its graphic. */
export type Recogniser = (scene: Scene) => Proposal[]
