import type { Passage } from '../model/transcript.ts'
import type { Slide } from '../model/deck.ts'

type Later = 'id' | 'notes' | 'seconds' | 'clicks' | 'size'
type DraftOf<S> = S extends Slide ? Omit<S, Later> : never

/** A slide before its notes are cut and its size is set. */
export type Draft = DraftOf<Slide> & {
  /** Where in the transcript the slide begins to be said. */
  start: number
  /** The members in the order in which they appear; none where the slide is shown whole. */
  reveals: Passage[]
}

type ShapeOf<D> = D extends Draft ? Omit<D, 'start' | 'section' | 'eyebrow'> : never

/** What a recogniser makes of a passage: the graphic, still without its place in the deck. */
export type Shape = ShapeOf<Draft>
