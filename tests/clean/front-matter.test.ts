import { describe, expect, test } from 'vitest'
import { cleaned, paragraphsOf, removedFrom } from './cleaned.ts'

const front = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\n`

describe('front matter', () => {
  test.each<[string, string, string[]]>([
    ['a first section', '# One\n\nOpen late.\n\n# Two\n\nOpen early.', ['Open Doors', 'One', 'Open late.', 'Two', 'Open early.']],
    ['a deeper heading', '## One\n\nOpen late.', ['Open Doors', 'One', 'Open late.']],
    ['a sentence', 'We open late from now on.', ['Open Doors', 'We open late from now on.']],
    ['a bullet', '- Open late\n- Open early', ['Open Doors', 'Open late', 'Open early']],
    ['a picture', '![](lamp.jpg)\n\nOpen late.', ['Open Doors', 'Open late.']],
    ['a comment and a section', '<!-- note -->\n\n## One\n\nOpen late.', ['Open Doors', 'One', 'Open late.']],
    ['a link with its name', 'Agenda: <https://example.org/agenda>\n\nWe open late from now on.', ['Open Doors', 'We open late from now on.']],
    ['nothing', '', ['Open Doors']],
  ])('gives the title before %s', (_, body, expected) => {
    expect(paragraphsOf(front('title: Open Doors', 'tags: [library]') + body, 'md')).toEqual(expected)
  })

  test.each<[string, string, string[]]>([
    ['one heading of depth 1', '# Open All Night\n\n## One\n\nOpen late.', ['Open All Night', 'One', 'Open late.']],
    ['the same words', '# Open doors!\n\nOpen late.\n\n# Two\n\nOpen early.', ['Open doors!', 'Open late.', 'Two', 'Open early.']],
    ['a short line', 'Open All Night\n\nWe open late from now on.', ['Open All Night', 'We open late from now on.']],
  ])('gives nothing before a title of its own: %s', (_, body, expected) => {
    expect(paragraphsOf(front('title: Open Doors', 'speaker: Ada Lindqvist') + body, 'md')).toEqual(expected)
  })

  test('gives speaker, date and occasion with the title, each a paragraph by its name', () => {
    const text = front('layout: post', 'title: "Open \\"Doors\\""', 'author: \'Ada O\'\'Hara\'', 'date: 2031-05-06', 'event: Readers\' Day', 'speaker: Nobody')
    const { front: named, paragraphs } = cleaned(`${text}## One\n\nOpen late.`, 'md').value
    expect(paragraphs.map(paragraph => paragraph.text)).toEqual(['Open "Doors"', 'Ada O\'Hara', '2031-05-06', 'Readers\' Day', 'One', 'Open late.'])
    expect(named).toEqual({ title: paragraphs[0], speaker: paragraphs[1], date: paragraphs[2], occasion: paragraphs[3] })
  })

  test('gives speaker, place and year where a speaker is named and no title', () => {
    const { front: named, paragraphs } = cleaned(`${front('path: /2031-ada', 'year: "2031"', 'school: Harbour College', 'speaker: Ada Lindqvist')}We open late from now on.`, 'md').value
    expect(paragraphs.map(paragraph => paragraph.text)).toEqual(['2031', 'Harbour College', 'Ada Lindqvist', 'We open late from now on.'])
    expect(named).toEqual({ date: paragraphs[0], occasion: paragraphs[1], speaker: paragraphs[2] })
  })

  test.each(['本报记者', 'staff reporter', '特約轉載'])('takes %s for no speaker', (author) => {
    expect(paragraphsOf(`${front('title: 让灯亮着', `author: ${author}`)}各位街坊，我们把门开到十点。`, 'md')).toEqual(['让灯亮着', '各位街坊，我们把门开到十点。'])
  })

  test.each(['title:', 'title: ""', 'title: [a, b]', 'title: |', 'titles: Open Doors', 'author: Ada Lindqvist'])('%s gives nothing', (line) => {
    expect(paragraphsOf(`${front(line, 'layout: post')}We open late from now on.`, 'md')).toEqual(['We open late from now on.'])
  })

  test('lists what is left of it as removed', () => {
    expect(removedFrom(`${front('title: Open Doors', 'layout: post')}We open late from now on.`, 'md')).toEqual([
      'metadata: ---', 'metadata: title:', 'metadata: layout: post', 'metadata: ---',
    ])
  })

  test('a title over several lines is one', () => {
    expect(paragraphsOf(`${front('date: 2031-07-08', 'title: "Remarks by the Keeper of Lamps Maya Lindqvist\\', '  \\ at the Harbour Branch and', '  Library\\_Day"')}We open late from now on.`, 'md')).toEqual([
      '2031-07-08', 'Remarks by the Keeper of Lamps Maya Lindqvist at the Harbour Branch and Library Day', 'We open late from now on.',
    ])
  })

  test.each(['Quay Hall, Harbour City', 'Lamp Field, Harbour City'])('a place below it is no title, nor spoken: %s', (place) => {
    expect(paragraphsOf(`${front('title: Open Doors')}${place}\n\nWe open late from now on.`, 'md')).toEqual(['Open Doors', 'We open late from now on.'])
  })

  test('of plain text gives the title block too', () => {
    expect(cleaned(`${front('title: Open Doors')}We open late from now on.`).value.front?.title?.text).toBe('Open Doors')
  })
})

describe('a title that the first line of the body repeats', () => {
  const title = 'Lamps for Everyone: A Speech by the Chief Librarian'
  const text = (line: string): string => `${front(`title: "${title}"`, 'speakers:', '  - Ada Lindqvist', 'date: 2031-07-08')}${line}\n\n[Harbour](https://example.org)\n\nWe open late from now on.\n`

  test('stays once, with speaker and date, whatever the marks and capitals', () => {
    expect(paragraphsOf(text('Lamps for everyone - a speech by the chief librarian'), 'md').slice(0, 3)).toEqual([title, 'Ada Lindqvist', '2031-07-08'])
    expect(removedFrom(text('Lamps for everyone - a speech by the chief librarian'), 'md')).toContain('duplicate-line: Lamps for everyone - a speech by the chief librarian')
  })

  test('leaves day and place behind it', () => {
    expect(paragraphsOf(text(`${title}, at the Harbour Branch on 8 July 2031`), 'md')[3]).toBe('at the Harbour Branch on 8 July 2031')
  })

  test('may head a part further down', () => {
    const parts = ['Doors', 'Desks', 'Open Doors'].map(name => `## ${name}\n\nWe open late from now on, and we say so on every door of ours, in letters that can be read at night.\n`)
    expect(cleaned(`${front('title: Open Doors')}${parts.join('\n')}`, 'md').value.paragraphs.filter(({ depth }) => depth).map(({ text }) => text)).toEqual(['Doors', 'Desks', 'Open Doors'])
  })

  test('is not the beginning of a sentence', () => {
    expect(paragraphsOf(`${front('title: We Open')}We open late from now on.`, 'md')).toEqual(['We Open', 'We open late from now on.'])
  })
})
