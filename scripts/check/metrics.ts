import type { Kind } from '../model/deck.ts'
import type { Coherence, Metrics } from '../model/metrics.ts'
import type { PageMeasure } from '../model/page.ts'
import type { Span } from '../model/position.ts'
import { alignmentOf, balanceOf, whiteSpaceOf } from './geometry.ts'

/** A slide, as far as its form is asked for. */
interface Formed {
  kind: Kind
  section: readonly number[]
  title: string | null
  /** All words that it shows; a label has no place in the speech. */
  texts: readonly { text: string, span?: Span }[]
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
  const agenda = slides.filter(({ kind, section }) => kind === 'agenda' && section.length === 0)
  const firsts = Map.groupBy(slides.filter(({ section }) => section.length > 0), ({ section: [part] }) => part)
  const announced = [...firsts.values()].filter(([first]) => isSignpost(first!, agenda.flatMap(placesOn)))
  return {
    cover: slides[0]?.kind === 'cover',
    agenda: parts < 2 || agenda.length > 0,
    signposts: parts < 2 || announced.length === parts,
    close: slides.at(-1)?.kind === 'close',
  }
}

/**
 * Whether the first slide of a part says which part it is: a divider, or one that shows what the agenda calls it, as its title or
 * above it. Without an agenda any title will do.
 *
 *   目录  一 把书选好   二 把人请来
 *   3     把书选好   添书1200册，三成没有人借过
 */
function isSignpost(first: Formed, agenda: readonly Span[]): boolean {
  if (first.kind === 'divider') return true
  if (agenda.length === 0) return first.title !== null
  return placesOn(first).some(([start, end]) => agenda.some(entry => start < entry[1] && entry[0] < end))
}

function placesOn({ texts }: Formed): Span[] {
  return texts.flatMap(({ span }) => (span ? [span] : []))
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
