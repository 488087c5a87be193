import { expect, test } from 'vitest'
import { paragraphsOf, removedFrom } from './cleaned.ts'

const said = [
  'We keep one lamp alight for the boat that comes late. Nobody has asked us to.',
  'The harbour was dark for forty nights. A dark harbour is a shut door. And a shut door teaches nobody to read.',
]

test('what an editor lifted from the speech and set between its paragraphs in quotation marks is taken out', () => {
  const quotes = ['“We keep one lamp alight for the boat that comes late.”', '« A dark harbour is a shut door.\nAnd a shut door teaches nobody to read. »']
  const page = [said[0], quotes[0], said[1], quotes[1], 'Thank you.'].join('\n\n')
  expect(paragraphsOf(page)).toEqual([...said, 'Thank you.'])
  expect(removedFrom(page)).toContain(`duplicate-line: ${quotes[0]}`)
})

test('a lone quotation, and those whose words are said nowhere else or only in marks, stay', () => {
  const own = '“We keep one lamp alight for the boat that comes late.”'
  expect(paragraphsOf([...said, own].join('\n\n'))).toEqual([...said, own])
  const others = ['“A lamp in the window is worth ten on the quay.”', '“Whoever comes by night comes for a reason of his own.”']
  const told = `The keepers say “A lamp in the window is worth ten on the quay.” and “Whoever comes by night comes for a reason of his own.” to each other.`
  expect(paragraphsOf([...others, told].join('\n\n'))).toEqual([...others, told])
})
