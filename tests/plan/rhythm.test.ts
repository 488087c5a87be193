import { describe, expect, test } from 'vitest'
import type { Kind } from '../../scripts/model/deck.ts'
import type { Draft, Weighed } from '../../scripts/plan/draft.ts'
import { rhythmic } from '../../scripts/plan/rhythm.ts'
import { speechFrom } from './planned.ts'

const speech = speechFrom('把书架放低，把门开早，把灯点亮。')
const passage = speech.cut(0, 6)

/** A slide of a form with others that were weighed; `words` says how often its words stand on it. */
function draft(kind: Kind, score: number, others: [kind: Kind, score: number][] = [], words = 1): Draft {
  const bare = (own: Kind): Draft => ({
    kind: own, title: null, eyebrow: null, accent: null, section: [1], start: 0, why: '', reveals: [passage],
    points: Array.from({ length: words }, () => ({ mark: null, lead: passage, detail: null })),
  }) as unknown as Draft
  const weighed = [[kind, score] as const, ...others].map(([own, fits]): Weighed => ({ score: fits, evidence: passage, draft: bare(own) }))
  return { ...bare(kind), weighed }
}

const kinds = (drafts: Draft[]): Kind[] => rhythmic(drafts).map(({ kind }) => kind)

describe('more than three of one form in a row', () => {
  const cards = draft('cards', 2.6, [['list', 1.8], ['statement', 1.4]])

  test('are broken by the form that suits next best, and may go on after it', () => {
    expect(kinds([cards, cards, cards, cards, cards, cards, cards, cards])).toEqual(['cards', 'cards', 'cards', 'list', 'cards', 'cards', 'cards', 'list'])
  })

  test('stay where no other form suits nearly as well, and where nothing was weighed', () => {
    const chain = draft('chain', 9, [['cards', 6]])
    expect(kinds([chain, chain, chain, chain])).toEqual(['chain', 'chain', 'chain', 'chain'])
    const { weighed: _weighed, ...divider } = draft('divider', 0)
    expect(kinds([divider, divider, divider, divider])).toEqual(['divider', 'divider', 'divider', 'divider'])
  })

  test('are no choice of a person: what was taken stands first among what was weighed', () => {
    expect(rhythmic([cards, cards, cards, cards])[3]!.weighed!.map((one) => one.draft.kind)).toEqual(['list', 'cards', 'statement'])
  })
})

test('after a full page one thought follows, where the words have one that suits', () => {
  const full = draft('list', 5, [], 40)
  const next = draft('cards', 3, [['matrix', 2.9], ['statement', 2.5]])
  expect(kinds([full, next])).toEqual(['list', 'statement'])
  expect(kinds([draft('list', 5), next])).toEqual(['list', 'cards'])
})

test('every third statement in a row stands on full colour', () => {
  const said = draft('statement', 2)
  const deep = (drafts: Draft[]): boolean[] => rhythmic(drafts).map((one) => one.kind === 'statement' && one.isDeep === true)
  expect(deep([said, said, said, said, said, said])).toEqual([false, false, true, false, false, true])
  expect(deep([said, said, draft('cards', 2), said])).toEqual([false, false, false, false])
})
