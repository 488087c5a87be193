import { describe, expect, test } from 'vitest'
import type { HandoutDeck } from '../../../scripts/export/handout/markup.ts'
import { notesPages, paragraphsOf } from '../../../scripts/export/handout/notes.ts'
import { pageRules } from '../../../scripts/export/handout/page-rules.ts'
import { scriptPages } from '../../../scripts/export/handout/script.ts'
import { sheetPages } from '../../../scripts/export/handout/sheets.ts'
import { studyPages } from '../../../scripts/export/handout/study.ts'
import type { Passage } from '../../../scripts/model/transcript.ts'

const passage = (text: string, at = 0): Passage => ({ text, at, span: [at, at + text.length] })

const deck: HandoutDeck = {
  title: 'Wells & <buckets>',
  author: 'Ida Brandt',
  date: '2 April 2031',
  language: 'en',
  slides: [
    { title: 'Wells', level: 1, parts: ['Good evening.'], start: 0 },
    { title: null, level: 2, parts: ['A well is cleaned', 'in winter.', 'Not before.\nNot after.'], start: 75 },
    { title: 'Thanks', level: 1, parts: [''], start: null },
  ],
  study: [{
    heading: passage('Clean the well'),
    mark: passage('1.'),
    members: [passage('Empty it'), passage('Scrub it')],
    terms: [{ term: passage('sweep'), meaning: passage('the pole that lifts the bucket') }, { term: passage('kerb'), meaning: null }],
    questions: [passage('Who cleans it?')],
    phrases: [{ before: passage('A well is cleaned in '), answer: passage('winter'), after: passage(', not before') }],
  }],
}

/** How often a piece of markup stands in another. */
const count = (markup: string, piece: string): number => markup.split(piece).length - 1

describe('the words said on a slide', () => {
  test.each([
    ['en', ['A well is cleaned', 'in winter.', 'Not before.'], ['A well is cleaned in winter.', 'Not before.']],
    ['zh-Hans', ['井要淘，', '渠要通。', '人要勤。'], ['井要淘，渠要通。', '人要勤。']],
    ['zh-Hans', ['', '他问：“淘了吗？”', '淘了。'], ['他问：“淘了吗？”', '淘了。']],
    ['en', ['First line\nsecond line.', 'Third.'], ['First line', 'second line.', 'Third.']],
    ['en', [''], []],
  ])('are paragraphs that a click does not part within a sentence (%s, %j)', (language, parts, paragraphs) => {
    expect(paragraphsOf({ parts }, language)).toEqual(paragraphs)
  })
})

test('notes have a place for each slide, its number, its clock where it is known, and its words', () => {
  const markup = notesPages(deck)
  expect(markup.match(/data-slide="\d"/g)).toEqual(['data-slide="1"', 'data-slide="2"', 'data-slide="3"'])
  expect(markup).toContain('<span class="number">2</span><span class="clock">01:15</span>')
  expect(count(markup, 'class="clock"')).toBe(2)
  expect(markup).toContain('<p class="words">A well is cleaned in winter.</p>')
})

test.each([['2up', 2, 0], ['3up', 1, 3], ['4up', 1, 0], ['6up', 1, 3]] as const)('%s makes %i sheets of three slides with lines for %i', (kind, sheets, ruled) => {
  const markup = sheetPages(deck, kind)
  expect([count(markup, 'class="sheet"'), count(markup, 'class="ruled"'), count(markup, 'data-slide=')]).toEqual([sheets, ruled, 3])
})

test('the script has every word in order, a cue for each slide, and a mark at each click', () => {
  const markup = scriptPages(deck)
  const words = [...markup.matchAll(/<p class="words">(.*?)<\/p>/g)].map(([, one = '']) => one.replace(/<[^>]+>/g, ''))
  expect(words).toEqual(['Good evening.', 'A well is cleaned', 'in winter.', 'Not before.', 'Not after.'])
  expect([count(markup, 'class="cue"'), count(markup, 'class="click"')]).toEqual([3, 2])
  expect(markup).toContain('<h2 class="name" aria-level="3"><span class="number">2</span></h2>')
})

test('a long paragraph of the script goes on over the page, and an apostrophe in its cue is set close', () => {
  const slides = [{ title: 'The well’s rope', level: 1, parts: [`${'The rope is wet and heavy. '.repeat(16)}\nIt is short.`], start: 0 }]
  const markup = scriptPages({ ...deck, slides })
  expect([...markup.matchAll(/<p class="(words[^"]*)">/g)].map(([, kind]) => kind)).toEqual(['words words--long', 'words'])
  expect(markup).toContain('The well<span class="apostrophe">’</span>s rope')
})

describe('the study sheet', () => {
  const markup = studyPages(deck)
  const [sheet = '', key = ''] = markup.split('<div class="key">')

  test('asks without telling: the answer stands on the last page alone, under the same number', () => {
    expect(sheet).toContain('A well is cleaned in <span class="held"><i class="gap"')
    expect(sheet).not.toContain('winter')
    expect(key).toContain('<li class="answer"><span class="number">3</span><span class="words">winter</span></li>')
  })

  test('has a line for each part to recall, and its name among the answers', () => {
    expect(count(sheet, '<li class="member">')).toBe(2)
    expect(sheet).not.toContain('Scrub it')
    expect(key).toContain('<span class="number">2</span><span class="words">Scrub it</span>')
  })

  test('has terms with their meaning, or a line for it, and room for answers to questions', () => {
    expect(sheet).toContain('<b class="lead">sweep</b><span class="meaning">the pole that lifts the bucket</span>')
    expect(sheet).toMatch(/<b class="lead">kerb<\/b><div aria-hidden="true" class="ruled"><i><\/i><\/div>/)
    expect(sheet).toMatch(/Who cleans it\?<\/span><div aria-hidden="true" class="ruled">(?:<i><\/i>){3}/)
  })

  test('has no page for answers where nothing is asked', () => {
    expect(studyPages({ ...deck, study: deck.study.map(part => ({ ...part, members: [], phrases: [] })) })).not.toContain('class="key"')
  })
})

test('words are never markup, and quotation marks end no string of CSS', () => {
  expect(scriptPages(deck)).toContain('Wells &amp; &lt;buckets&gt;')
  expect(pageRules('notes', { ...deck, title: 'He said "dig\\ndeep"' })).toContain('content: "He said \\"dig\\\\ndeep\\""')
})
