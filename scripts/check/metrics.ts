import type { Kind } from '../model/deck.ts'
import type { PageMeasure } from '../model/page.ts'
import { alignmentOf, balanceOf, whiteSpaceOf } from './geometry.ts'

/** A slide, as far as its form is asked for. */
interface Formed {
  kind: Kind
  section: readonly number[]
}

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

/** The figures of a deck from the forms of its slides and its pages as the browser draws them. */
export function metricsOf(slides: readonly Formed[], pages: readonly PageMeasure[], language: string): Metrics {
  const unit = /^(?:zh|ja)\b/.test(language) ? 'characters' : 'words'
  const counts = pages.map(page => countOn(page, unit))
  const runs = pages.flatMap(page => page.runs.filter(run => !run.isPageNumber))
  const forms = [...Map.groupBy(slides, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length] as const)
  return {
    slides: pages.length,
    unit,
    perSlide: { mean: rounded(mean(counts), 1), most: Math.max(0, ...counts) },
    forms: Object.fromEntries(forms.toSorted((a, b) => b[1] - a[1])),
    lists: rounded(mean(slides.map(({ kind }) => Number(kind === 'list')))),
    longestRun: longestRunOf(slides.map(({ kind }) => kind)),
    whiteSpace: rounded(mean(pages.map(whiteSpaceOf))),
    smallestType: leastOf(runs.map(({ fontSize }) => fontSize)),
    lowestContrast: leastOf(runs.flatMap(({ contrast }) => contrast ?? [])),
    alignment: rounded(mean(pages.map(alignmentOf))),
    balance: rounded(mean(pages.map(balanceOf))),
    coherence: coherenceOf(slides),
  }
}

function countOn({ runs }: PageMeasure, unit: Metrics['unit']): number {
  const words = runs.filter(run => !run.isPageNumber).map(({ text }) => text).join(' ')
  return words.match(unit === 'characters' ? /[\p{L}\p{N}]/gu : /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)?.length ?? 0
}

function coherenceOf(slides: readonly Formed[]): Coherence {
  const parts = Math.max(0, ...slides.map(({ section: [part] }) => part ?? 0))
  const announced = new Set(slides.filter(({ section }) => section.length === 1).map(({ section: [part] }) => part))
  return {
    cover: slides[0]?.kind === 'cover',
    agenda: parts < 2 || slides.some(({ kind, section }) => kind === 'agenda' && section.length === 0),
    signposts: parts < 2 || announced.size === parts,
    close: slides.at(-1)?.kind === 'close',
  }
}

function longestRunOf(kinds: readonly Kind[]): number {
  let [run, longest] = [0, 0]
  kinds.forEach((kind, index) => {
    run = kind === kinds[index - 1] ? run + 1 : 1
    longest = Math.max(longest, run)
  })
  return longest
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

function leastOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : rounded(Math.min(...numbers), 1)
}

function rounded(number: number, digits = 2): number {
  return Number(number.toFixed(digits))
}
