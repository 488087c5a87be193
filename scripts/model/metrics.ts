import type { Kind } from './deck.ts'

/** Whether a deck tells where one is. */
export interface Coherence {
  cover: boolean
  /** Also true of a deck without parts. */
  agenda: boolean
  /** Each part has a slide that announces it; also true of a deck without parts. */
  signposts: boolean
  close: boolean
}

/** A deck in figures. Shares are from 0 to 1. */
export interface Metrics {
  slides: number
  /** What is counted: characters of Chinese and Japanese decks, words of others. */
  unit: 'characters' | 'words'
  /** Of the unit, on a slide, page numbers left out: the mean and the greatest number. */
  perSlide: { mean: number, most: number }
  /** How many slides have each form, the commonest first. */
  forms: Partial<Record<Kind, number>>
  /** Share of slides that are plain lists. */
  lists: number
  /** The longest run of slides of one form. */
  longestRun: number
  /** Share of a page that neither text nor a panel covers, on average. */
  whiteSpace: number
  /** In pixels of the canvas, page numbers left out; null where nothing is shown. */
  smallestType: number | null
  /** WCAG 2; null where nothing can be measured. */
  lowestContrast: number | null
  alignment: number
  balance: number
  coherence: Coherence
}
