import type { Label } from './labels.ts'
import type { Palette } from './palette.ts'
import type { Passage } from './transcript.ts'

/** What may stand on a slide: the speaker's words, or a word from the tool's list. */
export type Text = Passage | Label

/** Type size of a slide's body: how much there is to read decides it, checked in the browser. */
export type Size = 'large' | 'medium' | 'small'

interface SlideBase {
  /** `s-` and six hexadecimal digits, from where the slide's words stand: the same as long as they stay. */
  id: string
  /** Path of indices from 1 into the outline's sections: `[2, 1]`; `[]` for the opening and the closing. */
  section: number[]
  /** Short name of the section, shown above the title; null where the title says it. */
  eyebrow: Passage | null
  /** The slide's message. */
  title: Text | null
  /** The words within `title` that are set in the strong colour; null for none. */
  accent: Passage | null
  size: Size
  /**
   * What is said while the slide stands, contiguous and in order. Each part but the first begins with a
   * click. A slide that is only shown (a recap) has one empty part.
   */
  notes: Passage[]
  /** Estimated speaking time of the notes. */
  seconds: number
  /** How many clicks until everything is shown: one for each member of the graphic. */
  clicks: number
  /** The rule that chose the graphic, in words. */
  why: string
}

/** Title page. `title` is the speech's. */
export interface CoverSlide extends SlideBase {
  kind: 'cover'
  subtitle: Passage | null
  occasion: Passage | null
  speaker: Passage | null
  date: Passage | null
}

/** The way ahead: one entry a section. */
export interface AgendaSlide extends SlideBase {
  kind: 'agenda'
  entries: { mark: Passage | null, heading: Passage }[]
}

/** A section begins. `title` is its heading in full. */
export interface DividerSlide extends SlideBase {
  kind: 'divider'
  mark: Passage | null
  /** Which of how many sections, from 1. */
  position: readonly [index: number, total: number]
}

/** Rows of a short word and its gloss; `from` is given where each leads from something to something. */
export interface MatrixSlide extends SlideBase {
  kind: 'matrix'
  rows: { from: Passage | null, to: Passage, gloss: Passage | null }[]
}

/** Points of equal rank, two to six. */
export interface CardsSlide extends SlideBase {
  kind: 'cards'
  cards: { mark: Passage | null, lead: Passage, points: Passage[] }[]
}

/** What is wrong, and what to do about it. */
export interface RemedySlide extends SlideBase {
  kind: 'remedy'
  problems: Passage[]
  remedies: Passage[]
  /** The sentence to remember. */
  moral: Passage | null
}

/** Who does what. */
export interface RolesSlide extends SlideBase {
  kind: 'roles'
  roles: { who: Passage, motto: Passage | null, deeds: Passage[] }[]
}

/** Steps that follow one another, three to six. */
export interface ChainSlide extends SlideBase {
  kind: 'chain'
  steps: { lead: Passage, gloss: Passage | null }[]
}

/** Members around a common core (a triad when there are three). */
export interface HubSlide extends SlideBase {
  kind: 'hub'
  core: Passage | null
  members: { lead: Passage, gloss: Passage | null }[]
}

/** Not this but that. */
export interface ContrastSlide extends SlideBase {
  kind: 'contrast'
  pairs: { not: Passage, but: Passage }[]
}

/** Numbers worth remembering, one to six. */
export interface FiguresSlide extends SlideBase {
  kind: 'figures'
  /** The period that they hold for; null where the title or the labels say it. */
  scope: Passage | null
  figures: { value: Passage, unit: Passage | null, subject: Passage | null, change: Passage | null }[]
}

/** Somebody's words, with who said them. */
export interface QuotationSlide extends SlideBase {
  kind: 'quotation'
  text: Passage
  source: Passage | null
}

/** One sentence that carries the passage. */
export interface StatementSlide extends SlideBase {
  kind: 'statement'
  text: Passage
}

/** What happened or is to happen when. */
export interface TimelineSlide extends SlideBase {
  kind: 'timeline'
  events: { when: Passage, what: Passage }[]
}

/** Points in order, the last resort. */
export interface ListSlide extends SlideBase {
  kind: 'list'
  points: { mark: Passage | null, lead: Passage, detail: Passage | null }[]
}

/** The whole speech as a tree. */
export interface RecapSlide extends SlideBase {
  kind: 'recap'
  branches: { mark: Passage | null, heading: Passage, leaves: Passage[] }[]
}

/** The last words. */
export interface CloseSlide extends SlideBase {
  kind: 'close'
  text: Passage
  thanks: Passage | null
}

export type Slide =
  | CoverSlide
  | AgendaSlide
  | DividerSlide
  | MatrixSlide
  | CardsSlide
  | RemedySlide
  | RolesSlide
  | ChainSlide
  | HubSlide
  | ContrastSlide
  | FiguresSlide
  | QuotationSlide
  | StatementSlide
  | TimelineSlide
  | ListSlide
  | RecapSlide
  | CloseSlide

export type Kind = Slide['kind']

/** What is shown and what is said, slide by slide. Knows nothing of Markdown, HTML or CSS. */
export interface Deck {
  title: Passage | null
  speaker: Passage | null
  date: Passage | null
  /** Short name of the occasion, or null. */
  occasion: Passage | null
  /** BCP 47. */
  language: string
  palette: Palette
  /** Path of the speech as the user gave it. */
  source: string
  slides: Slide[]
}
