import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Deck } from '../../scripts/model/deck.ts'
import { plan } from '../../scripts/plan/plan.ts'
import { outlineOf } from '../parse/outlined.ts'

const speech = outlineOf(readFileSync('examples/library-network.txt', 'utf8'))
const deck = plan(speech).value
const weighed = deck.slides.filter(({ choice }) => choice !== null && choice.others.length > 0)

test('a slide knows the sentence that asked for its form and the forms that came after', () => {
  const timeline = deck.slides.find(({ kind }) => kind === 'timeline')!
  expect(timeline.choice!.evidence.text).toMatch(/^2019年，/)
  expect(timeline.choice!.others.map(({ kind }) => kind)).toEqual(['cards', 'statement'])
  expect(timeline.choice!.others.map(({ score }) => score)).toEqual(timeline.choice!.others.map(({ score }) => score).toSorted((a, b) => b - a))
})

test('what the outline decides was not weighed', () => {
  for (const kind of ['cover', 'agenda', 'divider', 'recap', 'close']) {
    expect(deck.slides.filter((slide) => slide.kind === kind).map(({ choice }) => choice), kind).not.toContainEqual(expect.anything())
  }
})

describe('another form', () => {
  const said = ({ slides }: Deck): string => slides.flatMap(({ notes }) => notes.map(({ text }) => text)).join('')

  test.each(weighed.flatMap(({ id, kind, choice }) => choice!.others.map((other) => [kind, other.kind, id] as const)))('%s as %s', (_, form, id) => {
    const { value, diagnostics } = plan(speech, { forms: new Map([[id, form]]) })
    const slide = value.slides.find((one) => one.id === id)!
    expect(slide).toMatchObject({ kind: form, choice: { isForced: true } })
    expect(value.slides.map((one) => one.id)).toEqual(deck.slides.map((one) => one.id))
    expect(said(value)).toBe(said(deck))
    expect(diagnostics.map(({ code }) => code)).not.toContain('plan/no-such-form')
  })

  test('that the words do not allow is told and not taken', () => {
    const divider = deck.slides.findIndex(({ kind }) => kind === 'divider')
    const { value, diagnostics } = plan(speech, { forms: new Map([[deck.slides[divider]!.id, 'chain']]) })
    expect(value).toEqual(deck)
    expect(diagnostics.map(({ message }) => message)).toContain(`Slide ${divider + 1} cannot be "chain".`)
  })
})
