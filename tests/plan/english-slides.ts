import type { Kind, Slide } from '../../scripts/model/deck.ts'
import { plan } from '../../scripts/plan/plan.ts'
import { outlineOf } from '../parse/outlined.ts'

/** What an English speech goes on with: nothing that asks for a form. */
export const more = 'The van goes out every morning at six and comes back when the last child has chosen a book for the week.'

/** The slides of an English speech of one paragraph. */
export function slidesIn(paragraph: string): Slide[] {
  return plan(outlineOf(`Opening night\n\nDear readers,\n\n${more}\n\n${paragraph}\n\n${more}\n`, 'md')).value.slides
}

/** The slide of a kind, its passages as their words; null where there is none. */
export function formIn(paragraph: string, kind: Kind): unknown {
  const slide = slidesIn(paragraph).find((one) => one.kind === kind)
  return slide === undefined ? null : wordsOf(slide)
}

/** What a slide shows, each passage as its words. */
export function wordsOf(shown: unknown): unknown {
  if (Array.isArray(shown)) return shown.map(wordsOf)
  if (shown === null || typeof shown !== 'object') return shown
  if ('text' in shown && 'at' in shown) return shown.text
  return Object.fromEntries(Object.entries(shown).map(([key, value]) => [key, wordsOf(value)]))
}

export const leads = (...lines: string[]): object[] => lines.map((lead) => ({ mark: null, lead, points: [] }))
