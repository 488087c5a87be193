import type { Pace } from './pace.ts'
import type { Palette } from './palette.ts'
import type { SlideBase } from './slide-base.ts'
import type { Passage } from './transcript.ts'

export type { Size, Text } from './slide-base.ts'

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
  /** The words that every lead goes on with: `The council will`. */
  stem?: Passage
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

/** Steps of which the last leads back to the first, three to six. */
export interface CycleSlide extends SlideBase {
  kind: 'cycle'
  /** The word that says so: 闭环, flywheel. */
  core: Passage
  steps: { lead: Passage, gloss: Passage | null }[]
}

/** Two or three that join and are one: circles that overlap. */
export interface SetsSlide extends SlideBase {
  kind: 'sets'
  /** What they are together, or that they join; null where neither has a word of its own. */
  core: Passage | null
  sets: { lead: Passage, gloss: Passage | null }[]
}

/** What stands on what, three to five, in the order of the speech. */
export interface LayersSlide extends SlideBase {
  kind: 'layers'
  layers: {
    lead: Passage
    /** What it is to the others: the foundation, the key; null where the lead says it. */
    role: Passage | null
    gloss: Passage | null
    /** How high it lies: 1 for the foundation. */
    level: number
  }[]
}

/** Not this but that. */
export interface ContrastSlide extends SlideBase {
  kind: 'contrast'
  pairs: { not: Passage, but: Passage }[]
}

/** What was and what has become of it, one to three. */
export interface ChangeSlide extends SlideBase {
  kind: 'change'
  pairs: {
    /** What changes; null where the title says it. */
    subject: Passage | null
    from: Passage
    to: Passage
    /** The difference, where it is said. */
    difference: Passage | null
  }[]
}

/** Numbers of one unit that are said of things of one kind, two to six, each drawn as long as it says. */
export interface BarsSlide extends SlideBase {
  kind: 'bars'
  bars: { subject: Passage, value: Passage, unit: Passage | null }[]
}

/** A number at one time after another, three to eight, each a column as high as it says. */
export interface ColumnsSlide extends SlideBase {
  kind: 'columns'
  /** What is counted; null where the title says it. */
  subject: Passage | null
  columns: { when: Passage, value: Passage, unit: Passage | null }[]
}

/** Parts of one whole in hundredths, two to six, together no more than all of it. */
export interface ShareSlide extends SlideBase {
  kind: 'share'
  /** What they are parts of; null where the title says it. */
  whole: Passage | null
  parts: { subject: Passage, value: Passage, unit: Passage }[]
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

/** What is asked, and what the speaker answers, one to three. */
export interface QuestionSlide extends SlideBase {
  kind: 'question'
  pairs: { question: Passage, answer: Passage }[]
}

/** What terms mean, as the speaker says, one to four. */
export interface DefinitionSlide extends SlideBase {
  kind: 'definition'
  terms: { term: Passage, meaning: Passage }[]
}

/** Why something is so: one to three causes and what comes of them. */
export interface CauseSlide extends SlideBase {
  kind: 'cause'
  causes: Passage[]
  effect: Passage
  /** What is supposed and what would come of it: if the lamps stay lit, the readers stay. */
  isCondition?: boolean
}

/** One sentence that carries the passage. */
export interface StatementSlide extends SlideBase {
  kind: 'statement'
  text: Passage
  /** What explains it, smaller below; null where it says all. */
  gloss: Passage | null
  /** It stands on full colour: a change within a row of statements. */
  isDeep: boolean
}

/** What the speaker claims, and two or three thoughts of the passage that bear it out. */
export interface ClaimSlide extends SlideBase {
  kind: 'claim'
  text: Passage
  grounds: Passage[]
}

/** What happened or is to happen when. */
export interface TimelineSlide extends SlideBase {
  kind: 'timeline'
  events: { when: Passage, what: Passage }[]
}

/** A table of the speech, or as many of its rows as fit on a page. */
export interface TableSlide extends SlideBase {
  kind: 'table'
  columns: {
    head: Passage | null
    /** All its cells are numbers: digits stand below digits. */
    isNumeric: boolean
    /** Ems of its widest cell on any page, where the table has several: they are set alike. */
    widest: number | null
  }[]
  /** A cell for each column; null for one that is empty. */
  rows: (Passage | null)[][]
}

/** Points in order, the last resort. */
export interface ListSlide extends SlideBase {
  kind: 'list'
  points: { mark: Passage | null, lead: Passage, detail: Passage | null }[]
  /** The words that every lead goes on with: `The council will`. */
  stem?: Passage
  isCounted?: boolean // First, … Second, …: no mark is shown, the list counts in figures that are drawn only
}

/** The whole speech as a tree. */
export interface RecapSlide extends SlideBase {
  kind: 'recap'
  branches: { mark: Passage | null, heading: Passage, leaves: Passage[] }[]
}

/** Key phrases to fill in: the answer appears with a click. `before` or `after` is null where the gap is at that end. */
export interface BlankSlide extends SlideBase {
  kind: 'blank'
  phrases: { before: Passage | null, answer: Passage, after: Passage | null }[]
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
  | CycleSlide
  | HubSlide
  | SetsSlide
  | LayersSlide
  | ContrastSlide
  | ChangeSlide
  | BarsSlide
  | ColumnsSlide
  | ShareSlide
  | FiguresSlide
  | QuotationSlide
  | QuestionSlide
  | DefinitionSlide
  | CauseSlide
  | StatementSlide
  | ClaimSlide
  | TimelineSlide
  | TableSlide
  | ListSlide
  | RecapSlide
  | BlankSlide
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
  /** How fast the speech is given: what `seconds` were reckoned with. */
  pace: Pace
  /** The time there is, where the speaker has said so. */
  minutes: number | null
  slides: Slide[]
}
