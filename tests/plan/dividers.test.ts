import { expect, test } from 'vitest'
import { withoutFrameDividers, withoutLoneDividers } from '../../scripts/plan/dividers.ts'
import type { Draft } from '../../scripts/plan/draft.ts'
import { speechOf, type Speech } from '../../scripts/plan/speech.ts'
import { jointLength } from '../../scripts/plan/condense/joints.ts'
import { plan } from '../../scripts/plan/plan.ts'
import { outlineOf } from '../parse/outlined.ts'

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

test('a divider that no other answers divides nothing', () => {
  expect(withoutLoneDividers(speechOf(outlineOf('Oil is dear. '.repeat(12))), [page(1, 0), divider('Oil', 2, 40), page(2, 44), page(2, 60), page(2, 80)]).map(({ kind }) => kind)).not.toContain('divider')
})

test('one part between an opening and a conclusion has no agenda', () => {
  const told = 'We keep the lamps along the quay, and we keep them all winter. Every boat that comes home late steers by them, and the pilots know each one by its colour.'
  const kindsOf = (names: readonly string[]): string[] => plan(outlineOf(`# The Quay\n\n${names.map((name) => `## ${name}\n\n${told}\n`).join('\n')}`, 'md')).value.slides.map(({ kind }) => kind)
  expect(kindsOf(['Introduction', 'Lamps on the quay', 'Conclusion'])).not.toContain('agenda')
  expect(kindsOf(['Lamps on the quay', 'Oil for the winter', 'Conclusion'])).toContain('agenda')
})

test('sections of a minute have no dividers where an agenda has their numbers, longer ones have', () => {
  const speechFor = (words: number): Speech => speechOf(outlineOf(`Two lamps\n\n${'The lamp at the old quay was lit again. '.repeat(words)}`, 'md'))
  const drafts = (length: number): Draft[] => [
    { kind: 'agenda', section: [], eyebrow: null, title: null, entries: [], start: 0 } as unknown as Draft,
    { ...divider('Light', 1, 12), mark: passage('1', 12) } as Draft, page(1, 20), { ...divider('Oil', 2, length), mark: passage('2', length) } as Draft, page(2, length + 4),
  ]
  const kinds = (speech: Speech, made: Draft[]): string[] => withoutLoneDividers(speech, made).map(({ kind }) => kind)
  expect(kinds(speechFor(30), drafts(400))).toEqual(['agenda', 'statement', 'statement'])
  expect(kinds(speechFor(60), drafts(400))).toContain('divider')
  expect(kinds(speechFor(30), drafts(400).slice(1))).toContain('divider')
})
