import { describe, expect, test } from 'vitest'
import { canStand, openerLength } from '../../scripts/plan/condense/english.ts'
import { isAboutTalk } from '../../scripts/plan/condense/weight.ts'
import { linesOf } from '../../scripts/plan/condense/lines.ts'
import { weightOf } from '../../scripts/plan/condense/weight.ts'
import type { Kind } from '../../scripts/model/deck.ts'
import { plan } from '../../scripts/plan/plan.ts'
import { speechOf } from '../../scripts/plan/speech.ts'
import { outlineOf } from '../parse/outlined.ts'

describe('an English clause that can be shown alone', () => {
  test('a whole sentence may end with a preposition', () => {
  expect(canStand('Keep one shelf for books you disagree with')).toBe(false)
  expect(canStand('Keep one shelf for books you disagree with', true)).toBe(true)
  expect(canStand('We lend what the town needs and', true)).toBe(false)
})

test.each([
    'We lend what the town needs', 'Ask the neighbours first', 'Reading is freedom', 'Libraries save lives', 'Never close the door at noon', 'Let us open the doors',
    'Don’t count the shelves', 'The library opens at nine', 'Small towns need big libraries', 'Nobody wants an empty shelf', 'No one reads in the dark',
    'Every lamp on every desk was lit', 'Books that nobody reads grow dusty', 'You can only learn by asking', 'Keep asking', 'Our doors have never been closed', 'I promise one thing',
    'The children came back', 'We watch the young readers', 'Two branches closed last year', 'Who reads at night?', 'What would you lend first?',
    'Reading in bed and at table isn’t a sin', 'Patience, which costs nothing, is what a door needs', 'A love of lamps unites us', 'We live in a town in which those who read are happy',
  ])('%s', (clause) => {
    expect(canStand(clause)).toBe(true)
  })
})

describe('an English clause that cannot', () => {
  test.each([
    'less sure of the lamps', 'the lamp that we lit', 'some day not too far from here', 'after six winters', '10 years later', 'my fellow readers', 'more than a shelf', 'the old reading room',
    'about what makes a good shelf good', 'leaving only what is needed', 'because the doors were open', 'it was the first of its kind', 'they opened at nine', 'which nobody had asked for',
    'were put out into the rain', 'carry any book', 'to those who lend them', 'not because we must', 'every shelf in every room', 'when the last bus had gone', 'the older you get',
    'ever thought it would last', 'we all know', 'the reader asked', 'a room full of', 'who reads at night', 'said: "Come in', 'thank you all for coming', 'rather than a warehouse', 'Let both branches', 'a book you can read in bed', 'the lamps can still', 'delivers books on time', 'Just as every branch has a lamp', 'the amount spent on lamps', 'the vans sold to the county',
    'The lamps you have lit here at the quay', 'The reason people come back to the quay', 'A harbour is a place in which the keepers who are the oldest',
  ])('%s', (clause) => {
    expect(canStand(clause)).toBe(false)
  })
})

test.each([
  ['But a library is not a warehouse.', 'a library is not a warehouse.'],
  ['And so we opened the doors again.', 'we opened the doors again.'],
  ['In fact, I believe that readers come first.', 'readers come first.'],
  ['So, now, keep asking for more.', 'keep asking for more.'],
  ['Indeed it is.', 'Indeed it is.'],
  ['Button up before you leave the hall.', 'Button up before you leave the hall.'],
])('openers come off: %s', (sentence, rest) => {
  expect(sentence.slice(openerLength(sentence))).toBe(rest)
})

test.each([
  ['You must never close a library.', 'I walked to the bus.'],
  ['People need to be heard.', 'We were tired and went home.'],
  ['We lend 40,000 books a year.', 'It is an honour to be here.'],
])('%s says more than %s', (more, less) => {
  expect(weightOf(more)).toBeGreaterThan(weightOf(less))
})

/** What an English speech goes on with. */
const more = 'The van goes out every morning at six and comes back when the last child has chosen a book for the week.'

/** The lines that are cut from an English sentence, at most three of 34 ems. */
function cutFrom(sentence: string): string[] {
  const speech = speechOf(outlineOf(`Opening night\n\nDear readers,\n\n${more}\n\n${more}\n\n${sentence}\n`, 'md'))
  return linesOf(speech, speech.outline.opening.at(-1)!.sentences, { count: 3, width: 34 }).map(({ text }) => text)
}

describe('lines of an English sentence', () => {
  test.each([
    ['the whole where it is short', 'But the doors must never be locked.', ['the doors must never be locked']],
    ['a negation stays', 'We do not count books, whatever the ledger says.', ['We do not count books']],
    ['a number keeps its unit', 'We lend 40,000 books a year, which nobody had thought possible.', ['We lend 40,000 books a year']],
    ['no first half of a contrast', 'We open early not to count readers, but to meet them at the door.', []],
    ['no half of a quotation', 'She wrote on the door: we are open.', ['we are open']],
    ['no subject that waits for its verb', 'The reader, who had come by bus, found the door locked and went home in the rain again.', []],
    ['no adjective without its noun', 'My teacher was a kind, quiet woman from the hills who never once raised her voice in class.', []],
    ['a dash ends a clause', 'Readers come first—the shelves can wait.', ['Readers come first—the shelves can wait']],
    ['no condition without its consequence', 'If the lamps go out, nobody can read a single word in this whole long room.', []],
    ['a condition with its consequence', 'But when the lamps go out, we read by the window.', ['when the lamps go out, we read by the window']],
    ['an initial ends no clause', 'We remember Maya F. Lindqvist.', ['We remember Maya F. Lindqvist']],
    ['no tail of a list', 'Lamps, books and quiet rooms bring people back to the old branch every single winter evening.', []],
    ['no part of a series of deeds', 'We will carry any load, cross any river, and climb any hill to bring the books to those who wait.', []],
    ['no promise before its condition', 'We will see to it that for the oldest readers, the doors are opened an hour before the others.', []],
  ])('%s', (_, sentence, lines) => {
    expect(cutFrom(sentence)).toEqual(lines)
  })
})

/** The forms of the slides of an English speech. */
function kindsOf(text: string): Kind[] {
  return plan(outlineOf(`Opening night\n\nDear readers,\n\n${text}\n`, 'md')).value.slides.map(({ kind }) => kind)
}

describe('the forms of an English speech', () => {
  test('not this but that is a contrast, with the word that denies it', () => {
    const deck = plan(outlineOf(`Opening night\n\nDear readers,\n\nA library is not a warehouse for books but a meeting place for people. ${more}\n`, 'md')).value
    const slide = deck.slides.find(({ kind }) => kind === 'contrast')
    expect(slide).toMatchObject({ title: { text: 'A library' }, pairs: [{ not: { text: 'not a warehouse for books' }, but: { text: 'a meeting place for people' } }] })
  })

  test('sentences that begin alike stand together', () => {
    const deck = plan(outlineOf(`Opening night\n\nDear readers,\n\n${more}\n\nLet us open the doors. Let us lend what we own. Let us ask what is missing. ${more}\n`, 'md')).value
    expect(deck.slides.find(({ kind }) => kind === 'cards')).toMatchObject({ cards: [{ lead: { text: 'Let us open the doors' } }, { lead: { text: 'Let us lend what we own' } }, { lead: { text: 'Let us ask what is missing' } }] })
  })

  test('words that somebody wrote are a quotation', () => {
    expect(kindsOf(`${more} On the door of the old branch somebody wrote: "Come in, the lamps are still burning." ${more}`)).toContain('quotation')
  })

  test('a deck without a title is named after what says most, not after the greeting', () => {
    const { slides: [cover] } = plan(outlineOf(`It is an honour to be here tonight.\n\n${more}\n\nYou must never close a library. ${more}\n\n${more}\n`, 'md')).value
    expect(cover!.title).toMatchObject({ text: 'You must never close a library' })
  })
})

test.each([
  ['Now you see the page of the tide tables', true],
  ['Further down, there are the harbour lights', true],
  ['Click on the lamp', true],
  ['You see the light before you see the boat', false],
  ['Here is where the harbour begins to matter', false],
])('points at a screen: %s', (line, points) => {
  expect(isAboutTalk(line)).toBe(points)
})
