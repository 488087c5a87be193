import { expect, test } from 'vitest'
import { outlineOf, sectionsOf } from './outlined.ts'

const told = (i: number): string => `Room ${i} stayed open for forty nights last winter, and nobody who came in from the harbour was sent away.`

test('lines behind stars in a plain text with paragraphs below them are headings, a level deeper for each star', () => {
  const text = ['Night Lamps', '* Why we light a lamp', told(1), '** Oil and wick', told(2), '* Who keeps it', told(3), '* Questions'].join('\n\n')
  expect(outlineOf(text).title?.text).toBe('Night Lamps')
  expect(sectionsOf(text)).toEqual(['Why we light a lamp', '  Oil and wick', 'Who keeps it', 'Questions'])
})

test('starred items that stand one below the other, that end as sentences do or that go on in the next line are a list', () => {
  const list = ['Night Lamps', told(1), '* oil for the lamp', '* a wick', '* a key', told(2), told(3)]
  expect(sectionsOf(list.join('\n\n')).filter(line => /oil|wick|key/.test(line))).toEqual([])
  const points = ['Night Lamps', ...[1, 2, 3].flatMap(i => [`* We lit lamp number ${i}.`, told(i)])]
  expect(sectionsOf(points.join('\n\n')).filter(line => /number/.test(line))).toEqual([])
  const wrapped = ['Night Lamps', ...[1, 2, 3].flatMap(i => [`* We lit lamp number ${i} and then\nwent to see who came, all through the long night until dawn.`, told(i)])]
  expect(sectionsOf(wrapped.join('\n\n')).filter(line => /number/.test(line))).toEqual([])
})
