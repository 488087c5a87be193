import { expect, test } from 'vitest'
import { sectionsOf } from './outlined.ts'

const rooms = ['harbour', 'hill', 'mill', 'ferry', 'orchard']
const told = (at: number, end: string): string => `The room by the ${rooms[at]!} was shut for most of the week, and its lamp stayed dark until the spring. ${end}`
const talk = (...headings: string[]): string => `Night in the Branches\n\nGood evening. It is good to see so many readers here on a night as wet as this one.\n\n${headings.map((heading, at) => `${heading}\n\n${told(at, at % 2 ? 'Who would change that?' : 'That has changed.')}\n`).join('\n')}`

test('a plain line that begins with years or a century is a heading', () => {
  const headings = ['The Shut Doors', '1931-45: The Quiet Years', '1968–72 – The First Lamps', '19th Century Lamps']
  expect(sectionsOf(talk(...headings))).toEqual(headings)
})

test('a plain line in the capitals of a title may be longer, or ask below a paragraph that ends in a question', () => {
  const headings = ['The Shut Doors', 'What A Lamp Is To A Ship And To A Man On It At Sea', 'One Lamp or Many Lamps?', 'Who Keeps the Lamps?']
  expect(sectionsOf(talk(...headings))).toEqual(headings)
})

test('a plain line that begins with a count, or that asks in a row of questions, is none', () => {
  expect(sectionsOf(talk('The Shut Doors', '300 Readers Came by Night', 'The Late Bus'))).toEqual(['The Shut Doors', 'The Late Bus'])
  expect(sectionsOf(`${talk('The Shut Doors', 'The Late Bus')}\nWho Lights the Lamp?\n\nWho Keeps the Night Rooms Warm?\n\n${told(4, 'We do.')}\n`)).toEqual(['The Shut Doors', 'The Late Bus'])
})
