import type { Passage } from '../model/transcript.ts'
import type { Kind, Slide } from '../model/deck.ts'

type Later = 'id' | 'choice' | 'notes' | 'seconds' | 'clicks' | 'size' | 'icons'
type DraftOf<S> = S extends Slide ? Omit<S, Later> : never

/** A slide before its notes are cut and its size is set. */
export type Draft = DraftOf<Slide> & {
  /** Where in the transcript the slide begins to be said. */
  start: number
  /** The members in the order in which they appear; none where the slide is shown whole. */
  reveals: Passage[]
  /** The forms that were weighed, this one first; none where the outline decides. */
  weighed?: Weighed[]
}

/** A form that the words of a slide ask for. */
export interface Weighed {
  score: number
  /** The sentence that asks for it. */
  evidence: Passage
  draft: Draft
}

type ShapeOf<D> = D extends Draft ? Omit<D, 'weighed' | 'start' | 'section' | 'eyebrow'> : never

/** What a recogniser makes of a passage: the graphic, still without its place in the deck. */
export type Shape = ShapeOf<Draft>

/** The reasons by which a later pass knows a page: points that nothing asked for were picked out, one thought for want of a form, and a section that has no text to show. */
export const PICKED_OUT = 'the clauses that say most'
export const FALLBACK = 'nothing but one thought'
export const HEADING_ALONE = 'a heading with nothing under it'

/** One sentence that carries its passage; what is stressed in it and what explains it is found when it is placed. */
export function statementShape(text: Passage, why: string): Shape {
  return { kind: 'statement', title: null, accent: null, text, gloss: null, isDeep: false, reveals: [], why }
}

/** Forms whose words stand alone on the page and are their own title. */
export const PROCLAIMED: ReadonlySet<Kind> = new Set(['statement', 'claim', 'quotation', 'question', 'definition', 'cause'])

/** What such a page says first and largest, where it is the speaker's own; null for every other form. */
export function proclaimedBy(shape: Shape): Passage | null {
  if (shape.kind === 'statement' || shape.kind === 'claim') return shape.text
  if (shape.kind === 'question') return shape.pairs[0]!.question
  if (shape.kind === 'definition') return shape.terms[0]!.term
  return shape.kind === 'cause' ? shape.effect : null
}
