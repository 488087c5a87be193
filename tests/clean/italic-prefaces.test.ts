import { expect, test } from 'vitest'
import { paragraphsOf, removedFrom } from './cleaned.ts'

const speech = 'My name is Anna, and I kept the lamp on the quay for nine years, and nobody thanked me for it until today. It was a good lamp, and it is a good day to say so, here among its friends and mine.'
const preface = ['*We said farewell to the old lamp, and I spoke for the keepers.*', '<em>I wrote it by its light, and it stands below for others.</em>']
const page = (...lines: string[]): string => `---\ntitle: "The Old Lamp"\n---\n\n![](lamp.jpg)\n\n${[...lines, speech, speech.replace('lamp', 'light')].join('\n\n')}\n`

test('what a blogger tells in italics above his own speech is not spoken', () => {
  expect(paragraphsOf(page(...preface), 'md').slice(0, 2)).toEqual(['The Old Lamp', speech])
  expect(removedFrom(page(...preface), 'md')).toContain(`metadata: ${preface[0]}`)
})

test('italics that tell nothing of the speech, or stand within it, stay', () => {
  expect(paragraphsOf(page('*A lamp is a small thing. The night is not.*'), 'md')).toContain('A lamp is a small thing. The night is not.')
  expect(paragraphsOf(page(speech.replace('quay', 'pier'), ...preface), 'md')).toContain('I wrote it by its light, and it stands below for others.')
})
