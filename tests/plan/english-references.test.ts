import { describe, expect, test } from 'vitest'
import { announces, isSelfComment } from '../../scripts/plan/condense/announced.ts'
import { claimsOf } from '../../scripts/plan/condense/claims.ts'
import { canStand } from '../../scripts/plan/condense/english.ts'
import { jointLength } from '../../scripts/plan/condense/joints.ts'
import { dangles } from '../../scripts/plan/condense/references.ts'
import { shortOf } from '../../scripts/plan/condense/short.ts'
import { tierOf } from '../../scripts/plan/condense/tier.ts'
import { POINTS_BACK } from '../../scripts/plan/condense/weight.ts'
import { plan } from '../../scripts/plan/plan.ts'
import { speechOf, type Speech } from '../../scripts/plan/speech.ts'
import { outlineOf } from '../parse/outlined.ts'
import { formIn, leads, more, slidesIn } from './english-slides.ts'

const speechIn = (text: string): Speech => speechOf(outlineOf(`Harbour lights\n\nDear readers,\n\n${text}\n\n${more}\n`, 'md'))

/** The tier of each sentence of a speech that begins with some words. */
function tierIn(text: string, begins: string): string {
  const speech = speechIn(text)
  const sentence = speech.outline.transcript.paragraphs.flatMap(({ sentences }) => sentences).find((one) => one.text.startsWith(begins))!
  return tierOf(speech, sentence, sentence.text.replace(/[.!?]\s*$/, ''))
}

describe('an English line points off the page', () => {
  test.each([
    'The readers live on that charity',
    'Ferrymen would follow it because it keeps them off the rocks',
    'The harbour today, however, is another place',
    'We call that lamp time',
    'Nobody needs a chart to do this. It is no science',
    'Half of the readers already mentioned come by bus',
    'The key one for the town is that we open late',
    'We wrote about them in spring',
    'We hold that view even after the storm',
    'Without this, no boat comes home',
  ])('%s', (line) => expect(dangles(line)).toBe(true))

  test.each([
    'Everybody who reads knows the one who keeps the lamp',
    'I left the pier and trusted that it would all work out',
    'If you practise the piano every night, you come to love it',
    'Without this lamp no boat comes home',
  ])('or not: %s', (line) => expect(dangles(line)).toBe(false))

  test('those who are named at once and the days that are there for all point at nothing', () => {
    expect([POINTS_BACK.test('We honour those who keep the lamps'), POINTS_BACK.test('Nobody reads these days'), POINTS_BACK.test('We love this old town')]).toEqual([false, false, false])
    expect(POINTS_BACK.test('We have to mend these stairs')).toBe(true)
  })

  test('one that does weighs less than one that says the same of somebody it names', () => {
    const scoreOf = (line: string): number => {
      const speech = speechIn(`${line}.`)
      return claimsOf(speech, speech.outline.transcript.paragraphs[2]!.sentences[0]!)[0]!.score
    }
    expect(scoreOf('Nobody can live on lamps in every winter')).toBeGreaterThan(scoreOf('Nobody can live on these lamps in winter') + 2)
  })
})

describe('what only announces is no line', () => {
  test.each([
    'There are some other things we hope for',
    'I have some proposals for the night bus',
    'Our plan has three main parts',
    'I am glad to be in the harbour tonight, for two reasons',
    'We have read and thought about this new timetable',
    'I still hold that opinion',
    'I am glad to be at the quay tonight, for three good reasons',
    'The night bus is a case in point',
    'By spring the council hopes to mend the following',
  ])('%s', (line) => expect(announces(line.replace('proposals for', 'suggestions for'))).toBe(true))

  test.each(['There are three lamps on the quay', 'We have two drivers', 'There is one reason to stay: the light'])('or holds goods: %s', (line) => expect(announces(line)).toBe(false))

  test('it is refused, and what matters much to the speaker ranks with what is told', () => {
    expect(tierIn('I have some suggestions. We need a second lamp on the quay.', 'I have')).toBe('refused')
    expect(isSelfComment('A second lamp is extremely important to us')).toBe(true)
    expect(tierIn('A second lamp on the quay is extremely important to us. The stairs are dark.', 'A second')).toBe('narrated')
  })
})

describe('what others say is no claim of the speaker', () => {
  const text = 'Their story goes like this. Lamps are a gift of the council. Readers live on charity. In fact the town pays for every lamp. Light belongs to those who pay for it.'

  test('from where it is led up to as far as the turn', () => {
    expect(['Lamps are', 'Readers live', 'In fact', 'Light belongs'].map((one) => tierIn(text, one))).toEqual(['refused', 'refused', 'claim', 'claim'])
  })

  test('nor how it looks to those who do not know better, and what bears that out', () => {
    const looks = 'It may seem to you that a lamp is cheap. A penny a night is soon found. But oil is dear on the quay. Light belongs to those who pay for it.'
    expect(['It may', 'A penny', 'But oil', 'Light belongs'].map((one) => tierIn(looks, one) === 'refused')).toEqual([true, true, false, false])
  })

  test('nor what somebody is portrayed as', () => {
    expect(tierIn('The keepers are portrayed as heroes of the old quay. The stairs are dark.', 'The keepers')).toBe('refused')
    expect(tierIn('Supposedly every stair has a lamp. The stairs are dark.', 'Supposedly')).toBe('refused')
  })
})

describe('what stands before a thought', () => {
  test.each([
    ['Secondly we need to wake the keepers of the harbour', 'we need to wake the keepers of the harbour'],
    ['First, do no harm to the old books', 'do no harm to the old books'],
    ['And thirdly – the lamps must burn all night', 'the lamps must burn all night'],
    ['And, finally, the lamps must burn all night', 'the lamps must burn all night'],
    ['Because, like every keeper, I feel that light is cheap', 'like every keeper, I feel that light is cheap'],
    ['The key lesson for me is that nobody climbs a dark stair', 'nobody climbs a dark stair'],
  ])('%s', (line, rest) => expect(line.slice(jointLength(line))).toBe(rest))
})

describe('what governs a line is not cut from it', () => {
  test('a comparison holds for all that is listed after it', () => {
    expect(formIn('A good library in winter means more than a shelf of old novels, a warm lamp, and a chair by the stove.', 'cards')).toBeNull()
    expect(formIn('A good library in winter means a shelf of old novels, a warm lamp, and a chair by the stove.', 'cards')).not.toBeNull()
  })

  test('a heading keeps where alone it holds, and all of its list', () => {
    const shortened = (heading: string): string => {
      const speech = speechOf(outlineOf(`# Lamps\n\n## ${heading}\n\n${more}\n\n## Oil\n\n${more}\n`, 'md'))
      return shortOf(speech, speech.outline.sections[0]!.heading!, 26).text
    }
    expect(shortened('At sea, every lamp is a promise to somebody')).toBe('At sea, every lamp is a promise to somebody')
    expect(shortened('Lending is about trusting, keeping no lists, asking once and being kind')).toBe('Lending is about trusting, keeping no lists, asking once and being kind')
  })

  test('what a speaker cannot stress enough is set against nothing', () => {
    expect(formIn('I cannot say enough about the kettle. It was the heart of our old branch.', 'contrast')).toBeNull()
    expect(formIn('A garden does not feed a town. It feeds the people who dig it.', 'contrast')).not.toBeNull()
  })

  test('every time and each time are conditions', () => {
    const speech = speechIn('Every time a lamp goes out on the northern stairs of the harbour in winter, we pay for a broken leg.')
    const lines = claimsOf(speech, speech.outline.transcript.paragraphs[2]!.sentences[0]!).map(({ text }) => text.text)
    expect(lines.some((line) => line.startsWith('we pay'))).toBe(false)
  })

  test('a number whose subject waits for it as its object is no label', () => {
    expect(formIn('The branch had about 3,000 readers.', 'figures')).toBeNull()
  })

  test('what something is said to be by a question word is a statement', () => {
    expect([canStand('What people want in winter is a dry place'), canStand('What is a library'), canStand('Keeping a lamp alight requires a keeper')]).toEqual([true, false, true])
  })
})

describe('what is counted by adverbs or announced by its number', () => {
  test('stands whole under what announces it', () => {
    const said = 'We have three wishes for the quay. First, the lamps must burn all night. The last boat is late. Second, every stair needs a rail. And third, the night bus must wait.'
    expect(formIn(said.replace('wishes', 'requests'), 'cards')).toMatchObject({ title: 'We have three requests for the quay', cards: leads('the lamps must burn all night', 'every stair needs a rail', 'the night bus must wait') })
  })

  test('or under the claim before it where the announcement points there', () => {
    const said = 'We must mend the stairs. There are two sides to this. We need oak from the hills. The old planks are rotten. And we need two carpenters – the best in town.'
    expect(formIn(said.replace('sides', 'aspects'), 'cards')).toMatchObject({ title: 'We must mend the stairs', cards: leads('We need oak from the hills', 'we need two carpenters – the best in town') })
  })

  test('and not where one of them is missing', () => {
    const slides = slidesIn('Our plan has three parts. First, the lamps must burn all night. Second, every stair needs a rail.')
    expect(slides.some(({ title }) => title !== null && 'at' in title && title.text === 'Our plan has three parts')).toBe(false)
  })
})

/** The last page of a speech that ends with some words. */
function closeOf(ending: string): string | undefined {
  const slides = plan(outlineOf(`Opening night\n\nDear readers,\n\n${more}\n\n${more}\n\n${ending}\n`, 'md')).value.slides
  const close = slides.find((slide) => slide.kind === 'close')
  return close?.text !== undefined && 'text' in close.text ? close.text.text : undefined
}

describe('the last words of an English speech', () => {
  test('keep their condition', () => {
    expect(closeOf('Lamps save legs. And each time a lamp goes out, we pay for a new stair.')).toBe('each time a lamp goes out, we pay for a new stair')
  })

  test('stand with the sentence that has the verb which they leave out', () => {
    expect(closeOf('Be awake. Because whenever you are not, you lose a boat.')).toBe('Be awake. Because whenever you are not, you lose a boat.')
  })

  test('are those before them where they point off the page', () => {
    expect(closeOf('We need a town that trusts its keepers and leaves every lamp alight from the first storm to the last boat in the spring. We will work all winter long, on the quay and in the hills and at every stair, to see this done.')).toBe('We need a town that trusts its keepers and leaves every lamp alight from the first storm to the last boat in the spring')
  })

  test('are said before the thanks, and not the title once more', () => {
    expect(closeOf('We are bound for the open sea. There is no night to lose.\n\nThank you.')).toBe('There is no night to lose')
  })
})

describe('numbers of an English passage', () => {
  test('of one unit show how a measure has changed', () => {
    expect(formIn('In 1950 the last crossing took 90 minutes. Today it takes but 20 minutes, which is hardly enough for a cup of tea.', 'change')).toMatchObject({ pairs: [{ subject: 'the last crossing', from: '90 minutes', to: '20 minutes' }] })
  })

  test('weigh more than what else is told', () => {
    expect(tierIn('We carried 12,000 books to the quay. The stairs are dark.', 'We carried')).toBe('ordinary')
    expect(tierIn('We carried our books to the quay. The stairs are dark.', 'We carried')).toBe('narrated')
  })

  test('stand under no line of another paragraph that is about something else', () => {
    const slides = plan(outlineOf(`Opening night\n\nDear readers,\n\n${more}\n\nDarkness is our enemy.\n\nAlmost 4,000 readers come back every week.\n\n${more}\n`, 'md')).value.slides
    const figures = slides.find(({ kind }) => kind === 'figures')
    expect(figures).toBeDefined()
    expect(figures!.title).toBeNull()
  })
})
