import { expect, test } from 'vitest'
import { sectionsOf } from './outlined.ts'

const told = 'Nobody read in the branches at night, because the doors were shut and the lamps were out.'
const page = (...headings: string[]): string => `# Night\n\n${headings.map(heading => `${heading}\n\n${told}\n`).join('\n')}`

test('a word that counts marked headings is their number, with figures, Roman numerals and words, hyphens and capitals as they come', () => {
  expect(sectionsOf(page('## Half-Truth 1: Lamps cost too much', '## Half truth 2 - Nobody comes'), 'md')).toEqual(['Half-Truth 1:Lamps cost too much', 'Half truth 2 -Nobody comes'])
  expect(sectionsOf(page('## Act I — The Harbour', '## Act II — The Hills'), 'md')).toEqual(['Act I —The Harbour', 'Act II —The Hills'])
  expect(sectionsOf(page('## Storey one — The lamp', '## Storey two — The desk'), 'md')).toEqual(['Storey one —The lamp', 'Storey two —The desk'])
  expect(sectionsOf(page('## K07 : Le port', '## K07bis : Le port, la nuit', '## K08 : Les collines'), 'md')).toEqual(['K07 :Le port', 'K07bis :Le port, la nuit', 'K08 :Les collines'])
})

test('a number may be the first word of the heading, and a time of day counts nothing', () => {
  expect(sectionsOf(page('## Hall 1: 2,000 lamps', '## Hall 2: 300 desks'), 'md')).toEqual(['Hall 1:2,000 lamps', 'Hall 2:300 desks'])
  expect(sectionsOf(page('## 10:30 Opening', '## 11:45 Closing'), 'md')).toEqual(['10:30 Opening', '11:45 Closing'])
})

test('a heading that has lost the word of the count stands in its turn', () => {
  expect(sectionsOf(page('## Hurdle 2: Lamps', '## 3: Desks', '## Hurdle 4: Doors'), 'md')).toEqual(['Hurdle 2:Lamps', '3:Desks', 'Hurdle 4:Doors'])
})

test('a heading may count several slides', () => {
  expect(sectionsOf(page('## Slides 1 to 3 — Lamps', '## Slides 4 à 6 — Desks', '## Slides 7-8 — Doors', '## Slide 9 — Thanks'), 'md')).toEqual(['Slides 1 to 3 —Lamps', 'Slides 4 à 6 —Desks', 'Slides 7-8 —Doors', 'Slide 9 —Thanks'])
})

test('words in bold behind a number are the heading up to a colon or a dash', () => {
  const list = (mark: string): string => `# Night\n\n## What We Do\n\n1. **Lamps**${mark} we light them at nine. Then we go round.\n2. **Desks**${mark} we clear them.\n\n## Why\n\n${told}\n`
  for (const mark of [' —', ':']) expect(sectionsOf(list(mark), 'md')).toEqual(['What We Do', `  1.Lamps${mark.trim().replace('—', '')}>`, `  2.Desks${mark.trim().replace('—', '')}>`, 'Why'])
})

test('one of many counted headings on another level is put on theirs', () => {
  const slides = ['## Slide 1 - Lamps', '## Slide 2 - Desks', '## Slide 3 - Doors', '### Slide 4 - Rules', '### Rule 1: Be kind', '### Rule 2: Be open', '## Slide 5 - Thanks']
  expect(sectionsOf(page(...slides), 'md')).toEqual(['Slide 1 -Lamps', 'Slide 2 -Desks', 'Slide 3 -Doors', 'Slide 4 -Rules', '  Rule 1:Be kind', '  Rule 2:Be open', 'Slide 5 -Thanks'])
})

test('counts that begin again keep their levels', () => {
  const parts = ['## Part 1: Lamps', '### Part 1: Oil', '## Part 2: Desks', '## Part 3: Doors', '## Part 4: Rules']
  expect(sectionsOf(page(...parts), 'md')).toEqual(['Part 1:Lamps', '  Part 1:Oil', 'Part 2:Desks', 'Part 3:Doors', 'Part 4:Rules'])
})

test('a word counts lines in bold too', () => {
  const parts = ['**Section 1: Lamps**', '**Section 2: Desks**', '**Section 3: Doors**']
  expect(sectionsOf(`# Night\n\n${told}\n\n${parts.map(part => `${part}\n\n${told}\n`).join('\n')}`, 'md')).toEqual(['Section 1:Lamps', 'Section 2:Desks', 'Section 3:Doors'])
})

test('where lines in bold are the headings, a greeting on a line of its own and another plain line are none', () => {
  const text = `# Night\n\nFriends of the lamp\n\n${told}\n\nA door and a lamp\n\n${told}\n\n${['Lamps', 'Desks', 'Doors'].map(part => `**${part}**\n\n${told}\n`).join('\n')}`
  expect(sectionsOf(text, 'md')).toEqual(['Lamps', 'Desks', 'Doors'])
})

test('lines in bold and capitals stand above the other lines in bold, the last of them too', () => {
  const lines = ['THE LAMPS', 'Oil and Wick', 'Glass', 'THE DESKS', 'Oak', 'THE DOORS', 'Locks'].map(line => `**${line}**\n\n${told}\n`)
  expect(sectionsOf(`# Night\n\n${told}\n\n${lines.join('\n')}`, 'md')).toEqual(['THE LAMPS', '  Oil and Wick', '  Glass', 'THE DESKS', '  Oak', 'THE DOORS', '  Locks'])
  const others = ['Welcome', 'THE LAMPS', 'THE DESKS', 'Thanks'].map(line => `**${line}**\n\n${told}\n`)
  expect(sectionsOf(`# Night\n\n${told}\n\n${others.join('\n')}`, 'md')).toEqual(['Welcome', 'THE LAMPS', 'THE DESKS', 'Thanks'])
})
