import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { plan } from '../../scripts/plan/plan.ts'
import { roomIn } from '../../scripts/plan/prune.ts'
import { outlineOf } from '../parse/outlined.ts'

const speech = outlineOf(readFileSync('examples/library-network.txt', 'utf8'))
const whole = plan(speech).value

describe.each([3, 6, 9])('a deck for %i minutes', (minutes) => {
  const { value: deck, diagnostics } = plan(speech, { minutes })

  test('has fewer slides, and says every word all the same', () => {
    expect(deck.slides.length).toBeLessThan(whole.slides.length)
    expect(deck.slides.flatMap(({ notes }) => notes.map(({ text }) => text)).join('')).toBe(speech.transcript.text)
  })

  test('keeps its beginning, its end and a slide of each part', () => {
    expect(deck.slides[0]!.kind).toBe('cover')
    expect(deck.slides.at(-1)!.kind).toBe('close')
    const parts = new Set(deck.slides.map(({ section }) => section[0]))
    for (let part = 1; part <= speech.sections.length; part++) expect(parts, String(part)).toContain(part)
  })

  test('says by how much the speech is too long', () => {
    const [told] = diagnostics.filter(({ code }) => code === 'plan/too-long')
    const needed = whole.slides.reduce((sum, { seconds }) => sum + seconds, 0) / 60
    expect(told?.message).toBe(`The speech takes about ${Math.round(needed)} min at 215 characters a minute; there are ${minutes}.`)
  })
})

test('the lower levels go before the higher ones', () => {
  const depths = (minutes: number): number => Math.max(...plan(speech, { minutes }).value.slides.map(({ section }) => section.length))
  expect(depths(60)).toBe(Math.max(...whole.slides.map(({ section }) => section.length)))
  expect(depths(6)).toBeLessThan(depths(60))
})

test('more time never means fewer slides', () => {
  const counts = [3, 4, 5, 6, 8, 10, 12].map((minutes) => plan(speech, { minutes }).value.slides.length)
  expect(counts).toEqual(counts.toSorted((a, b) => a - b))
  expect(counts.at(-1)).toBeGreaterThan(counts[0]! + 3)
})

test('with time enough nothing goes and nothing is told', () => {
  const { value, diagnostics } = plan(speech, { minutes: 60 })
  expect(value.slides).toEqual(whole.slides)
  expect(diagnostics.map(({ code }) => code)).not.toContain('plan/too-long')
})

test('ten minutes hold fifteen slides', () => {
  expect(roomIn(10)).toBe(15)
})
