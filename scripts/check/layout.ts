import { diagnose, type Diagnostic } from '../model/diagnostic.ts'
import type { Code } from '../model/messages.ts'
import type { FaultKind, PageFault, PageMeasure } from '../model/page.ts'
import type { Span } from '../model/position.ts'
import { excerpt } from './words.ts'

const codes = {
  'outside': 'check/overflow',
  'clipped': 'check/overflow',
  'overflow': 'check/overflow',
  'overlap': 'check/overlap',
  'small-type': 'check/small-type',
  'contrast': 'check/contrast',
  'orphan': 'check/orphan',
} as const satisfies Record<FaultKind, Code>

/** Faults that fewer words or smaller type can mend. */
const crowded = new Set<FaultKind>(['outside', 'clipped', 'overflow', 'overlap'])

/**
 * Nothing overflows: what is wrong with the pages as drawn, one diagnostic for each page and kind of fault.
 * `places` says where in the speech each slide comes from.
 */
export function layout(pages: readonly PageMeasure[], places: readonly (Span | null)[]): Diagnostic[] {
  return pages.flatMap((page) => {
    const byCode = Map.groupBy(page.faults, ({ kind }) => codes[kind])
    return [...byCode].map(([code, faults]) => describe(code, faults, page.no, places[page.no - 1] ?? null))
  })
}

/** The words that are affected, and the worst that is the matter with them. */
function describe(code: Code, faults: readonly PageFault[], no: number, place: Span | null): Diagnostic {
  const amounts = faults.map(({ amount }) => amount)
  const isTooLow = code === 'check/small-type' || code === 'check/contrast'
  const worst = isTooLow ? Math.min(...amounts) : Math.max(...amounts)
  const words = faults.map(({ text }) => text).join('')
  return diagnose(code, place, excerpt(words), no, Math.round(worst * 10) / 10)
}

/** The numbers, from 1, of the slides that hold more than fits: the planner may try them again with less. */
export function crowdedSlides(pages: readonly PageMeasure[]): number[] {
  return pages.filter(page => page.faults.some(({ kind }) => crowded.has(kind))).map(page => page.no)
}
