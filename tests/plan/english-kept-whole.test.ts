import { expect, test } from 'vitest'
import { formIn } from './english-slides.ts'

test('what we should do and what not keeps its subject', () => {
  const slide = formIn('We should be lighting stairs. We should not be counting lamps.', 'contrast')
  expect(slide).toMatchObject({ pairs: [{ not: 'We should not be counting lamps', but: 'We should be lighting stairs' }] })
})

test('a member of a row stands up to the dash behind which it adds something', () => {
  const row = 'Let every house keep a lamp in its window. Let every boat, when the tide turns, carry a lamp of its own to the outer islands--and bring it home whole before the stairs of the northern quay are dark and the ferry lies still. Let every child learn how to trim a wick.'
  expect(JSON.stringify(formIn(row, 'list') ?? formIn(row, 'cards'))).toContain('carry a lamp of its own to the outer islands"')
})
