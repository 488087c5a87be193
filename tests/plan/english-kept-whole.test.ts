import { expect, test } from 'vitest'
import { formIn } from './english-slides.ts'

test('what we should do and what not keeps its subject', () => {
  const slide = formIn('We should be lighting stairs. We should not be counting lamps.', 'contrast')
  expect(slide).toMatchObject({ pairs: [{ not: 'We should not be counting lamps', but: 'We should be lighting stairs' }] })
})
