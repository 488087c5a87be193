import { expect, test } from 'vitest'
import { sectionsOf } from './outlined.ts'

const told = 'Nobody read in the branches at night, because the doors were shut and the lamps were out.'
const long = Array.from({ length: 60 }, (_, night) => `On night ${night + 1} of that winter nobody read in the branches, because the doors were shut and the lamps were out.`).join('\n\n')
const headed = (name: string): string => `## ${name}\n\n${told}\n\n${told}\n`

test('a First that no second follows before the next heading or the next First begins no section', () => {
  const text = `# Night\n\n${headed('Why')}\nFirst, she lit the lamp. Then she sat down.\n\n${headed('How')}\nFirst, open the doors. They are heavy.\n\n${told}\n\nSecond, light the lamps. They are many.\n\n${told}\n\n${headed('When')}`
  expect(sectionsOf(text, 'md')).toEqual(['Why', 'How', '  First,open the doors.>', '  Second,light the lamps.>', 'When'])
  expect(sectionsOf(`First, she lit the lamp. Then she sat down.\n\n${told}\n\nFirst, open the doors. They are heavy.\n\n${told}\n\nSecond, light the lamps. They are many.\n\n${told}`)).toEqual(['First,open the doors.>', 'Second,light the lamps.>'])
})

test('a count that takes little of a long speech is a list that is said, at its end too', () => {
  const reasons = 'First, the lamps are new. They are ours.\n\nSecond, the desks are old. They are ours too.'
  const parts = ['Lamps', 'Desks'].map(name => `**${name}**\n\n${long}`).join('\n\n')
  expect(sectionsOf(`# Night\n\n${told}\n\n${reasons}\n\n${parts}`, 'md')).toEqual(['Lamps', 'Desks'])
  expect(sectionsOf(`# Night\n\n${told}\n\n${parts}\n\n${reasons}`, 'md')).toEqual(['Lamps', 'Desks'])
  expect(sectionsOf(`# Night\n\n${told}\n\nFirst, the lamps. They are ours.\n\nThen the desks of the house.\n\nAnd, finally, the doors. They are heavy.\n\n${parts}`, 'md')).toEqual(['Lamps', 'Desks'])
})

test('a count over most of a speech, or of a short one, divides it', () => {
  expect(sectionsOf(`${told}\n\nFirst, the lamps are new. They are ours.\n\n${long}\n\nSecond, the desks are old. They are ours too.\n\n${long}`)).toEqual(['First,the lamps are new.>', 'Second,the desks are old.>'])
  expect(sectionsOf(`${told}\n\nFirst, the lamps are new. They are ours.\n\nSecond, the desks are old. They are ours too.`)).toEqual(['First,the lamps are new.>', 'Second,the desks are old.>'])
})
