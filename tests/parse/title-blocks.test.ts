import { expect, test } from 'vitest'
import { clean } from '../../scripts/clean/clean.ts'
import type { LineKind, LineMark } from '../../scripts/model/source.ts'
import { parse } from '../../scripts/parse/parse.ts'
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
  expect(block('Lamps for Everyone', 'Maya Lindqvist, Deputy Leader of the Harbour Readers', 'Tuesday July 8, 2031; 10am')).toMatchObject({ speaker: 'Maya Lindqvist', date: 'Tuesday July 8, 2031; 10am' })
  expect(block('Lamps for Everyone', 'Dr Maya Lindqvist MP')).toMatchObject({ speaker: 'Maya Lindqvist' })
})

test('short lines without a name or a date below a title are no block', () => {
  expect(block('Lamps for Everyone', 'Friends of the lamp')).toEqual({ title: 'Lamps for Everyone', opening: ['Friends of the lamp', told], sections: ['Lamps', 'Desks'] })
})

const titleOf = (text: string, format: 'txt' | 'md' = 'txt'): string | undefined => outlineOf(text, format).title?.text

test('what sort of file it is belongs to no title, before it or behind it', () => {
  expect(titleOf(`# Lamps — Pitch Script\n\n## Why\n\n${told}\n\n## How\n\n${told}\n`, 'md')).toBe('Lamps')
  expect(titleOf(`# Talk Script\n\n## Why\n\n${told}\n\n## How\n\n${told}\n`, 'md')).toBe('Talk Script')
  expect(titleOf(`LECTURE SCRIPT — Lamps for Everyone\n\n${told}\n`)).toBe('Lamps for Everyone')
})

test.each([
  ['# 答辩稿（详细版）：夜间书房的选址', '夜间书房的选址'],
  ['# 夜间书房 — 演示演讲稿', '夜间书房'],
  ['# 夜间书房 · 汇报逐字稿（精简版）', '夜间书房'],
  ['# 《怎样守一盏灯》10 分钟演讲稿', '《怎样守一盏灯》'],
  ['# 夜间书房演讲稿', '夜间书房演讲稿'],
])('a title goes without the sort and the version of its file: %s', (line, title) => {
  expect(titleOf(`${line}\n\n各位街坊，大家好。\n\n书房开了十年，来的人一年比一年多。\n`, 'md')).toBe(title)
})

test('the title stands on the first slide, where a script labels what is on each', () => {
  expect(titleOf(`Slide 1 — Cover\n\nTitle:\n  Lamps for Everyone\n\nText:\n  None.\n\nSlide 2 — Why\n\nTitle:\n  Why\n\nText:\n  ${told}\n\nSlide 3 — How\n\nTitle:\n  How\n\nText:\n  ${told}\n`)).toBe('Lamps for Everyone')
})

test('a talk on a paper is called what the paper is', () => {
  expect(titleOf(`Good evening. This talk is based on the paper Lamps for Everyone by Maya Lindqvist, which came out last year. ${told}`)).toBe('Lamps for Everyone')
})

test('date and time on one labelled line', () => {
  const outline = outlineOf(`**Date and Time**: 7/8/2031, Tuesday at 5:00  \n**Presenter**: Maya Lindqvist\n\n### Why\n\n${told}\n\n### How\n\n${told}\n`, 'md')
  expect([outline.date?.text, outline.speaker?.text]).toEqual(['7/8/2031, Tuesday at 5:00', 'Maya Lindqvist'])
})

test('lines of the block may stand right above the first heading', () => {
  const outline = outlineOf(`# Lamps for Everyone\n\nAnna Lindqvist\n\n8 July 2031\n\nHarbour Branch\n\n## Why\n\n${told}\n\n## How\n\n${told}\n`, 'md')
  expect([outline.speaker?.text, outline.date?.text, outline.opening]).toEqual(['Anna Lindqvist', '8 July 2031', []])
})

test('in plain text who speaks with his office is no line of the title', () => {
  const outline = outlineOf(`Lamps for Everyone\n\nAnna Lindqvist, Chief Librarian\nHarbour Forum\n8 July 2031\n\nGood evening.\n\n${told}\n`)
  expect(names.map(name => outline[name]?.text)).toEqual(['Lamps for Everyone', undefined, 'Harbour Forum', 'Anna Lindqvist', '8 July 2031'])
})

test('the first of several counted lines, or of several in bold, is no line of the title', () => {
  const page = (...lines: string[]): string => `Night in the Branches\n\n${lines.map((line, at) => `${line}\n\nOn night ${at} nobody read in the branches, because the doors were shut.`).join('\n\n')}\n`
  const heads = (text: string, format: 'txt' | 'md'): unknown => [titleOf(text, format), outlineOf(text, format).sections.map(({ heading }) => heading?.text)]
  expect(heads(page('Section 1: The Lamps', 'Section 2: The Desks', 'Section 3: The Doors'), 'txt')).toEqual(['Night in the Branches', ['The Lamps', 'The Desks', 'The Doors']])
  expect(heads(page('**THE LAMPS**', '**THE DESKS**', '**THE DOORS**'), 'md')).toEqual(['Night in the Branches', ['THE LAMPS', 'THE DESKS', 'THE DOORS']])
})

test('a title between lines of plus signs stands behind an equals sign; when the speech was given goes before the day of the page', () => {
  const outline = outlineOf(`+++\ntitle = "Lamps for Everyone?"\ndate = "2035-01-02"\ntags = ["speeches"]\n+++\n\nSpeech given on July 8 2031 in Harbour City.\n\n${told}\n`, 'md')
  expect([outline.title?.text, outline.date?.text, outline.opening.map(({ text }) => text)]).toEqual(['Lamps for Everyone?', 'July 8 2031', [told]])
})

test('a title that is said again with a colon goes on with its subtitle in the next line', () => {
  const outline = outlineOf(`---\ntitle: "Lamps for Everyone?"\n---\n\nSpeech given on July 8 2031 in Harbour City.\n\nLAMPS FOR EVERYONE:\n\nThe Night Rooms and What They Cost:\n\n${told}\n`, 'md')
  expect([outline.title?.text, outline.subtitle?.text, outline.opening.map(({ text }) => text)]).toEqual(['Lamps for Everyone?', 'The Night Rooms and What They Cost', [told]])
})

test('a title in capitals that says who spoke, where and when is one however long it is', () => {
  const title = 'SPEECH BY HER WORSHIP, THE HON. ANNA LINDQVIST, THE CHIEF LIBRARIAN OF HARBOUR CITY, ON THE OCCASION OF THE NIGHT READERS’ DAY AND THE OPENING OF THE ROOM: “A LAMP IN EVERY STREET” AT THE QUAY HALL, HARBOUR CITY. TUESDAY 8TH JULY 2031.'
  const outline = outlineOf(`${title}\n\n${told} Good people, we shall change that.\n\nTHANK YOU ALL.\n`)
  expect([outline.title?.text, outline.date?.text, outline.opening[0]?.text]).toEqual([title, '8TH JULY 2031', `${told} Good people, we shall change that.`])
  expect(outlineOf('WE OPEN AT NINE, AND NOBODY SHALL BE SENT AWAY FROM THE DOORS OF THE ROOMS, NOT BY ME AND NOT BY ANY KEEPER OF THE HARBOUR BRANCH.\n\nThat was the rule.\n').title).toBeNull()
})

test('lines in the styles of a subtitle and of an author are no lines of the title, though all stand in the middle', () => {
  const block: [LineKind, string][] = [['title', 'Lamps for Everyone - 2031'], ['subtitle', 'St. Brigid’s, Harbour Town'], ['author', 'Maya Lindqvist'], ['text', 'July 8, 2031']]
  let start = 0
  const lines = [...block, ['text', told] as const].map(([kind, words], at): LineMark => {
    const span: [number, number] = [start, start += words.length]
    start += 1
    return { span, kind, depth: null, strong: 0, isCentred: at < block.length }
  })
  const text = [...block.map(([, words]) => words), told].join('\n')
  const outline = parse(clean({ path: 'talk.docx', name: 'talk', format: 'docx', encoding: 'utf-8', text, lines, pages: [] }).value).value
  expect(names.map(name => outline[name]?.text)).toEqual(['Lamps for Everyone - 2031', 'St. Brigid’s, Harbour Town', undefined, 'Maya Lindqvist', 'July 8, 2031'])
})

test('a block that begins with who spoke goes on to the words that address the audience, and the front matter has the title', () => {
  const outline = outlineOf(`---\ntitle: "Lamps for Everyone: speech at the opening."\ndate: "2031-07-08"\n---\n\n  SPEECH BY\n\n  THE MINISTER FOR LIBRARIES\n\n  DR MAYA LINDQVIST MP\n\n  ON 8 JULY 2031 AT THE OPENING OF:\n\n  THE HARBOUR READING ROOM\n\n  Ladies and Gentlemen:\n\n  ${told}\n`)
  expect([...names.map(name => outline[name]?.text), outline.salutation?.text, outline.opening.map(({ text }) => text)]).toEqual([
    'Lamps for Everyone: speech at the opening.', undefined, undefined, 'DR MAYA LINDQVIST', '2031-07-08', 'Ladies and Gentlemen:', [told],
  ])
})
