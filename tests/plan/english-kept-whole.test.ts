import { expect, test } from 'vitest'
import { plan } from '../../scripts/plan/plan.ts'
import { outlineOf } from '../parse/outlined.ts'
import { formIn, more, wordsOf } from './english-slides.ts'

test('what we should do and what not keeps its subject', () => {
  const slide = formIn('We should be lighting stairs. We should not be counting lamps.', 'contrast')
  expect(slide).toMatchObject({ pairs: [{ not: 'We should not be counting lamps', but: 'We should be lighting stairs' }] })
})

test('a member of a row stands up to the dash behind which it adds something', () => {
  const row = 'Let every house keep a lamp in its window. Let every boat, when the tide turns, carry a lamp of its own to the outer islands--and bring it home whole before the stairs of the northern quay are dark and the ferry lies still. Let every child learn how to trim a wick.'
  expect(JSON.stringify(formIn(row, 'list') ?? formIn(row, 'cards'))).toContain('carry a lamp of its own to the outer islands"')
})

test('last words may end in a quotation', () => {
  const deck = plan(outlineOf(`Night buses\n\nDear readers,\n\n${more}\n\nSometimes a bus is late. If you take one thing home with you, take 'the last bus waits.'\n`, 'md')).value
  expect(wordsOf(deck.slides.at(-1))).toMatchObject({ kind: 'close', text: "If you take one thing home with you, take 'the last bus waits.'" })
})
