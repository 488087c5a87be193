import { expect, test } from 'vitest'
import { sectionsOf, outlineOf } from '../parse/outlined.ts'

const deck = [
  '# [fit] reading\n## [fit] the quiet skill\n\n^ Good evening. Tonight I talk about reading.',
  '# [fit] Nobody is born\n# [fit] knowing how to *read*.\n\n^ It is learned, like everything that is worth having.',
  '![](https://example.org/lamp.jpg)\n\n## [fit] Light helps.\n\n^ Put a lamp where the readers are, and leave it on.',
].join('\n\n---\n\n')

test('a heading that fills its slide in several lines is one, and what stands after a caret is said', () => {
  expect(sectionsOf(deck, 'md').map((line) => line.trim())).toEqual(['Nobody is born knowing how to read.', 'Light helps.'])
  expect(outlineOf(deck, 'md').transcript.text).toContain('\nIt is learned, like everything that is worth having.')
})
