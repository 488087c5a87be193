import { expect, test } from 'vitest'
import { paragraphsOf } from './cleaned.ts'

const told = ['We are dark at night, all of us, from the harbour to the hills.', 'A lamp costs less than a chair, and nobody has to sit on it.', 'Give us one lamp for each street, and we shall read.']
const names = ['Why', 'What It Costs', 'What We Ask']
const slides = (shown: string): string => names.map((name, at) => `### Slide ${at + 1}: ${name}\n\n${shown}**Speaker Notes**:\n"${told[at]!}"\n\n---\n`).join('\n')
const spoken = ['Lamps for Everyone', ...names.flatMap((name, at) => [`Slide ${at + 1}: ${name}`, 'Speaker Notes:', told[at]!])]
const around = (section: string): string => `# Lamps for Everyone\n\n## Setting Up the Room\n\n- Lamps on at six\n\n## The Slides\n\n${slides('')}\n${section}`

test('in a plan of which only the notes under the slides are spoken, the other sections and the heading over the slides go', () => {
  expect(paragraphsOf(around('## After the Talk\n\n### Mail\n\nWrite to the branches.\n\n## Morale\n\n**Owner**: Maya Lindqvist\n'), 'md')).toEqual(spoken)
})

test('a section that greets the audience stays, and so do sections where the slides stand right below the title', () => {
  expect(paragraphsOf(around('## Thanks\n\nFriends, thank you for the night.\n'), 'md')).toEqual([...spoken, 'Thanks', 'Friends, thank you for the night.'])
  expect(paragraphsOf(`# Lamps for Everyone\n\n${slides('')}\n### And Then\n\nWe go home.\n`, 'md').slice(-2)).toEqual(['And Then', 'We go home.'])
})

test('blocks that stand above the notes under the slides show what is on these', () => {
  expect(paragraphsOf(`# Lamps for Everyone\n\n${slides('```\nLAMPS\n- cheap\n```\n\n')}`, 'md')).toEqual(spoken)
})
