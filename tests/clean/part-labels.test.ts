import { expect, test } from 'vitest'
import { asidesIn } from './cleaned.ts'

const slides = (...labels: string[]): string => ['The lamps', 'The desks', 'The doors'].map((name, at) => {
  return `SLIDE ${at + 1} — ${name}\n\n${labels.map(label => `${label}\n`).join('\n')}\nNobody saw ${name.toLowerCase()} at night, because the branches by the harbour were shut.\n`
}).join('\n')

test('labels that stand under every slide of a script are cues, and so is what fills them with nothing or with the title', () => {
  const text = ['The lamps', 'The desks', 'The doors'].map((name, at) => `SLIDE ${at + 1} — ${name}\n\nTitle:\n  ${name}\n\nPictures needed:\n  None.\n\nText:\n  Nobody saw ${name.toLowerCase()} at night.\n`).join('\n')
  expect(asidesIn(text)).toEqual(['The lamps', 'The desks', 'The doors'].flatMap(name => ['cue: Title:', `cue: ${name}`, 'cue: Pictures needed:', 'cue: None.', 'cue: Text:']))
})

test('a line with a colon that comes once, or without slides, is said', () => {
  expect(asidesIn(slides('Text:').replace('Text:', 'Here is why:'))).not.toContain('cue: Here is why:')
  expect(asidesIn('Here is why:\n\nThe lamps were out.\n\nHere is why:\n\nThe doors were shut.\n\nHere is why:\n\nNobody came.')).toEqual([])
})
