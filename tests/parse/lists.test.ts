import { expect, test } from 'vitest'
import { sectionsOf } from './outlined.ts'

const told = 'Nobody read in the branches at night, because the doors were shut and the lamps were out.'
const names = ['Lamps', 'Desks', 'Doors']
const page = (list: string): string => `# Night\n\n${names.map(name => `## ${name}\n\n${told}\n`).join('\n')}\n${list}\n\n${told}\n`
const long = 'The keeper writes down every evening which of the lamps was lit, for how long, and who read by it, so that nobody has to guess in the morning.'

test('long lines of a list without a blank line between them are no sections below marked headings', () => {
  expect(sectionsOf(page(`1. ${long}\n2. ${long}\n3. ${long}`), 'md')).toEqual(names)
  expect(sectionsOf(page(`1. Lamps first. ${long}\n\n2. Desks second. ${long}\n`), 'md')).toHaveLength(5)
  expect(sectionsOf(page(`1. **Lamps first.** ${long}\n2. **Desks second.** ${long}\n`), 'md')).toHaveLength(5)
})

test('a number behind a bullet is the mark of its item', () => {
  expect(sectionsOf(page('- #1 Is the lamp lit?\n- #2 Is the door open?'), 'md')).toEqual(names)
})

test('decimals that do not rise count nothing', () => {
  expect(sectionsOf(page(`3.8 of 5 readers came back\n\n${told}\n\n3.2 of 5 of them came by night\n\n${told}\n\n3.6 of 5 stayed`), 'md')).toEqual(names)
  expect(sectionsOf(`# Night\n\n4.7 Lamps\n\n${told}\n\n4.8 Desks\n\n${told}\n\n4.9 Doors\n\n${told}`, 'md')).toEqual(['4.7Lamps', '4.8Desks', '4.9Doors'])
})

test('a second and a last one of a kind, of which no first was named, make no list', () => {
  expect(sectionsOf(page(`The second example is the desk by the door. ${told}\n\n${told}\n\nThe last example is the lamp above it. ${told}`), 'md')).toEqual(names)
})

test('a line that stops in mid-sentence has not lost the mark of a heading', () => {
  const glued = (line: string, next: string): string => page(`${told}\n\n${line}\n${next}`)
  expect(sectionsOf(glued('What We Do at Night', 'We light the lamps, and we open the doors to everybody who comes.'), 'md')).toEqual([...names, 'What We Do at Night'])
  expect(sectionsOf(glued('The way it works is', `1. We light the lamps.\n2. We open the doors.`), 'md')).toEqual(names)
  expect(sectionsOf(glued('How and why we do it', '(and what it costs us) is known to everybody in the branches by the harbour.'), 'md')).toEqual(names)
})

test('numbers that a converter has written alike on all levels stand below the one after which they begin again, and go back to the list that they go on with', () => {
  const lines = ['1. The Lamp', '1. Oil', '2. Wick', '2. The Desk', '    1. Oak', '1. Grain', '2. Polish', '3. Wear', '1. Stone', '3. The Door', '    1. Locks', '    2. Keys']
  const talk = (some: readonly string[]): string => `Lamps for Everyone\n\n${some.map(line => `${line}\n\n${told}\n`).join('\n')}`
  expect(sectionsOf(talk(lines), 'md')).toEqual([
    '1.The Lamp', '  1.Oil', '  2.Wick', '2.The Desk', '  1.Oak', '    1.Grain', '    2.Polish', '    3.Wear', '  1.Stone', '3.The Door', '  1.Locks', '  2.Keys',
  ])
  expect(sectionsOf(`${talk(lines)}\n4. The Key\n\n${told}\n`, 'md').at(-1)).toBe('4.The Key')
  expect(new Set(sectionsOf(talk(['1. Oil', '2. Wick', '1. Oak', '2. Polish', '1. Locks', '2. Keys']), 'md').map(line => /^ */.exec(line)![0]))).toEqual(new Set(['']))
})
