import type { Kind } from '../model/deck.ts'
import { inPlaceOf } from './choice.ts'
import type { Draft, Weighed } from './draft.ts'
import { sizeOf } from './fit.ts'

/** So many slides of one form in a row are a rhythm; one more tires. */
export const ROW = 3

/** How much less well another form may suit where it is wanted for the rhythm. */
const NEAR = 1

/** Forms of one thought: a breath after a full page. */
const emphatic: ReadonlySet<Kind> = new Set(['statement', 'figures', 'quotation'])

/**
 * The slides with some in the form that came next, so that no form stands more than three times in a row and a full page is
 * followed by one thought, wherever the other form suits nearly as well.
 *
 *   | cards  cards  cards  cards  cards     ->     cards  cards  cards  list  cards
 */
export function rhythmic(drafts: readonly Draft[]): Draft[] {
  const done: Draft[] = []
  for (const draft of drafts) {
    const last = done.slice(-ROW)
    const before = last.at(-1)
    const tires = last.length === ROW && last.every(({ kind }) => kind === draft.kind)
    const isFull = before !== undefined && before.reveals.length > 0 && sizeOf(before, 0) === 'small'
    const breath = isFull && !emphatic.has(draft.kind) ? near(draft, ({ kind }) => emphatic.has(kind)) : null
    const other = breath ?? (tires ? near(draft, ({ kind }) => kind !== draft.kind) : null)
    done.push(deepened(other === null ? draft : changed(draft, other), done))
  }
  return done
}

/** Every third statement in a row stands on full colour. */
function deepened(draft: Draft, done: readonly Draft[]): Draft {
  const isQuiet = (one: Draft | undefined): boolean => one?.kind === 'statement' && !one.isDeep
  return draft.kind === 'statement' && isQuiet(done.at(-1)) && isQuiet(done.at(-2)) ? { ...draft, isDeep: true } : draft
}

/** The best of the other forms that suits nearly as well. */
function near({ weighed = [] }: Draft, isWanted: (draft: Draft) => boolean): Weighed | null {
  const [own, ...others] = weighed
  return own === undefined ? null : (others.find(({ draft, score }) => score >= own.score - NEAR && isWanted(draft)) ?? null)
}

function changed(draft: Draft, other: Weighed): Draft {
  const rest = (draft.weighed ?? []).filter((one) => one !== other)
  return { ...inPlaceOf(draft, other.draft), weighed: [other, ...rest] }
}
