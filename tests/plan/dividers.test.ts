import { expect, test } from 'vitest'
import { withoutFrameDividers } from '../../scripts/plan/dividers.ts'
import type { Draft } from '../../scripts/plan/draft.ts'
import { jointLength } from '../../scripts/plan/condense/joints.ts'

const passage = (text: string, at: number) => ({ text, at, span: [at, at + text.length] as [number, number] })
const divider = (name: string, part: number, start: number): Draft => ({ kind: 'divider', section: [part], eyebrow: null, title: passage(name, start), accent: null, mark: null, start, reveals: [], why: '' }) as unknown as Draft
const page = (part: number, start: number): Draft => ({ kind: 'statement', section: [part], eyebrow: null, title: null, accent: null, text: passage('A lamp is a promise', start), gloss: null, isDeep: false, start, reveals: [], why: '' }) as unknown as Draft

test('an opening and a conclusion of one page have no page for their name, which stands over theirs', () => {
  const shown = withoutFrameDividers([divider('Introduction', 1, 0), page(1, 13), divider('Oil', 2, 40), page(2, 44), divider('Conclusion', 3, 70), page(3, 81)])
  expect(shown.map(({ kind, start, eyebrow }) => [kind, start, eyebrow?.text ?? null])).toEqual([
    ['statement', 0, 'Introduction'], ['divider', 40, null], ['statement', 44, null], ['statement', 70, 'Conclusion'],
  ])
})

test('they keep it where they have more pages', () => {
  const drafts = [divider('Introduction', 1, 0), page(1, 13), page(1, 33)]
  expect(withoutFrameDividers(drafts)).toEqual(drafts)
})

test('what only says that the end comes is cut from the last words', () => {
  expect(jointLength('To conclude, it takes all of us to keep a lamp')).toBe('To conclude, '.length)
})
