import { expect, test } from 'vitest'
import { outlineOf } from './outlined.ts'

const told = 'Nobody read in the branches at night, because the doors were shut and the lamps were out.'
const names = ['title', 'subtitle', 'occasion', 'speaker', 'date'] as const
const parts = '**Lamps**\n\nWe light them.\n\n**Desks**\n\nWe clear them.\n'

function block(title: string, ...lines: string[]): unknown {
  const outline = outlineOf(`---\ntitle: "${title}"\nslug: night\n---\n${title}\n=====\n\n${lines.map(line => `${line}\n\n`).join('')}${told}\n\n${parts}`, 'md')
  const head = Object.fromEntries(names.flatMap(name => outline[name] ? [[name, outline[name].text]] : []))
  return { ...head, opening: outline.opening.map(({ text }) => text), sections: outline.sections.map(({ heading }) => heading?.text) }
}

const rest = { opening: [told], sections: ['Lamps', 'Desks'] }

test('lines in bold below a title that say it again, who speaks and when are its block', () => {
  expect(block('Lindqvist: Lamps for Everyone', '**LAMPS FOR EVERYONE**', '**Anna Lindqvist**', '**8 July 2031**')).toEqual({
    title: 'Lindqvist: Lamps for Everyone', speaker: 'Anna Lindqvist', date: '8 July 2031', ...rest,
  })
  expect(block('Anna Lindqvist – Notes for the Harbour Forum', '8 July 2031', '**Anna Lindqvist – Notes for the Harbour Forum 7 July 2031**')).toEqual({
    title: 'Anna Lindqvist – Notes for the Harbour Forum', date: '8 July 2031', ...rest,
  })
})

test('a title that a site begins with the sort of text gives way to the title in the block', () => {
  expect(block('Speech: Lindqvist - Lamps for Everyone', 'Lamps for Everyone', 'Why the doors stay open', 'Hon Maya Lindqvist, Minister for Libraries', 'Speech to the Harbour Readers’ Association', '3.00pm 8 July 2031')).toEqual({
    title: 'Lamps for Everyone', speaker: 'Maya Lindqvist', occasion: 'Speech to the Harbour Readers’ Association', date: '3.00pm 8 July 2031', ...rest,
  })
})

test('a name with an office or letters behind it is the speaker', () => {
  expect(block('Lamps for Everyone', 'Maya Lindqvist, Co-leader of the Harbour Readers', 'Tuesday July 8, 2031; 10am')).toMatchObject({ speaker: 'Maya Lindqvist', date: 'Tuesday July 8, 2031; 10am' })
  expect(block('Lamps for Everyone', 'Dr Maya Lindqvist MP')).toMatchObject({ speaker: 'Maya Lindqvist' })
})

test('short lines without a name or a date below a title are no block', () => {
  expect(block('Lamps for Everyone', 'Friends of the lamp')).toEqual({ title: 'Lamps for Everyone', opening: ['Friends of the lamp', told], sections: ['Lamps', 'Desks'] })
})
