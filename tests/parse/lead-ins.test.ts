import { expect, test } from 'vitest'
import { sectionsOf } from './outlined.ts'

const told = 'Nobody read in the branches at night, because the doors were shut and the lamps were out.'
const page = (body: string): string => `# Night\n\n## Why\n\n${told}\n\n## How\n\n${body}\n\n## When\n\n${told}\n\n## Thanks\n\n${told}\n`
const parts = (...lines: string[]): string => lines.map(line => `**${line}**\n\n${told}`).join('\n\n')

test('lines in bold that lead in with a colon, or are counted, head the smaller parts of a script, and questions among them', () => {
  expect(sectionsOf(page(parts('What is new:', 'Who comes:', 'What it costs:', 'Is it worth it?')), 'md')).toEqual([
    'Why', 'How', '  What is new:', '  Who comes:', '  What it costs:', '  Is it worth it?', 'When', 'Thanks',
  ])
  expect(sectionsOf(page(parts('Storey one — The lamps (the ground floor).', 'Storey two — The desks.', 'Storey three — The doors.')), 'md')).toEqual([
    'Why', 'How', '  Storey one —The lamps (the ground floor).', '  Storey two —The desks.', '  Storey three —The doors.', 'When', 'Thanks',
  ])
})

test('lines in bold that a speaker stresses head nothing, nor a few lead-ins among them', () => {
  const stressed = parts('Nobody is sent home.', 'We stay.', 'The lamp is ours, and so is the night.', 'Come in.')
  expect(sectionsOf(page(stressed), 'md')).toEqual(['Why', 'How', 'When', 'Thanks'])
  expect(sectionsOf(page(`${parts('What is new:', 'Who comes:', 'What it costs:')}\n\n${stressed}`), 'md')).toEqual(['Why', 'How', 'When', 'Thanks'])
})

test('a line in bold that comes in every part is a label of the script', () => {
  expect(sectionsOf(page(parts('On screen:', 'Say:', 'On screen:', 'On screen:', 'Pause:')), 'md')).not.toContain('  On screen:')
})

test('items with labels, one line each and one below the other, are the items of a list', () => {
  expect(sectionsOf(page('We open step by step:\n\n- **Spring:** two branches\n- **Summer:** three more\n- **Autumn:** the rest'), 'md')).toEqual(['Why', 'How', 'When', 'Thanks'])
})

test('a question in bold is the heading as it stands, whatever it begins with', () => {
  expect(sectionsOf(page(`**Q: The doors were shut. Who opened them?**\n\n${told}\n\n**Q: Why a lamp?**\n\n${told}`), 'md')).toEqual([
    'Why', 'How', '  Q:The doors were shut. Who opened them?', '  Q:Why a lamp?', 'When', 'Thanks',
  ])
})
