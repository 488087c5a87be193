import { describe, expect, test } from 'vitest'
import type { Kind, Slide } from '../../scripts/model/deck.ts'
import { siblingsAmong } from '../../scripts/plan/condense/siblings.ts'
import { tierOf } from '../../scripts/plan/condense/tier.ts'
import { plan } from '../../scripts/plan/plan.ts'
import { speechOf } from '../../scripts/plan/speech.ts'
import { outlineOf } from '../parse/outlined.ts'

/** What an English speech goes on with: nothing that asks for a form. */
const more = 'The van went out every morning at six and came back when the last child had chosen a book for the week.'

function slidesIn(paragraph: string): Slide[] {
  return plan(outlineOf(`Opening night\n\nDear readers,\n\n${more}\n\n${paragraph}\n\n${more}\n`, 'md')).value.slides
}

/** The slide of a kind, its passages as their words; null where there is none. */
function formIn(paragraph: string, kind: Kind): unknown {
  return wordsOf(slidesIn(paragraph).find((one) => one.kind === kind) ?? null)
}

function wordsOf(shown: unknown): unknown {
  if (Array.isArray(shown)) return shown.map(wordsOf)
  if (shown === null || typeof shown !== 'object') return shown
  if ('text' in shown && 'at' in shown) return shown.text
  return Object.fromEntries(Object.entries(shown).map(([key, value]) => [key, wordsOf(value)]))
}

describe('how a sentence stands to what its speaker means', () => {
  test.each([
    ['what holds for all', 'Light costs less than silence.', 'claim'],
    ['an order', 'Ask the neighbours before you paint the door.', 'claim'],
    ['what one person has', 'I have a lamp at home.', 'ordinary'],
    ['a step of a story', 'We carried the shelves down to the quay.', 'narrated'],
    ['the turn of a story', 'The council refused to close the branch.', 'ordinary'],
    ['a belief that is taken back', 'We thought that nobody reads at sea. We were wrong.', 'refused'],
    ['a belief that is not', 'We thought that nobody reads at sea. It was winter.', 'narrated'],
    ['what is granted before the turn', 'Of course a lamp is dear. But darkness is dearer.', 'refused'],
    ['the first half of a turn', 'A lamp is not cheap in winter. Yet every village needs one.', 'ordinary'],
    ['talk about the talk', 'I want to tell you about a lamp.', 'refused'],
    ['somebody unnamed', 'We cannot ask them to whisper.', 'narrated'],
    ['something pointed at', 'A town depends on these lamps.', 'narrated'],
    ['a question that stands alone', 'Who keeps the lamp when the keeper sleeps?', 'ordinary'],
    ['a question about something said before', 'What can we do about this?', 'refused'],
    ['a question for a yes', 'Do we have a second lamp?', 'refused'],
    ['a question that all could ask', 'Why do the lamps of a harbour matter?', 'ordinary'],
    ['what everybody knows', 'Everybody knows about the lamps of a harbour.', 'narrated'],
    ['what would be so', 'If the lamps were cheap, every town would have a tower.', 'narrated'],
    ['who is speaking', 'I am Ann Berg from the northern light.', 'refused'],
    ['one of some', 'One of them is a lamp.', 'refused'],
    ['a pleasure', 'We are delighted to be here in the harbour.', 'refused'],
    ['a remark in brackets', '(The lamp is by the door.)', 'refused'],
    ['what begins as an order does and tells of what was named before', 'Take a long time, they just do.', 'refused'],
    ['what follows from a condition that stands before it', 'If you only say, "The lamp burns." You will not find the leak.', 'narrated', 'You will not find the leak.'],
    ['a sound of talk in its middle', 'A lamp costs, you know, less than silence.', 'narrated'],
    ['a time that is there for all', 'This is the hour of the small harbours.', 'claim'],
    ['words of somebody else', '"The lamp is out. The lamp is always out," he said.', 'narrated', 'The lamp is always out'],
  ])('%s', (_, text, tier, line?: string) => {
    const outline = outlineOf(`Opening night\n\nDear readers,\n\n${text}\n`, 'md')
    const { sentences } = outline.transcript.paragraphs.find((one) => text.startsWith(one.text.slice(0, 8)))!
    const sentence = line === undefined ? sentences[0]! : sentences.find((one) => one.text.includes(line))!
    expect(tierOf(speechOf(outline), sentence, line ?? sentence.text.replace(/[.)]$/, ''))).toBe(tier)
  })
})

describe('lines that may stand side by side', () => {
  test.each([
    ['orders', ['Ask the neighbours', 'Light the stove', 'The river was high'], ['Ask the neighbours', 'Light the stove']],
    ['lines that begin alike', ['We lend lamps', 'We mend roofs', 'Snow fell early'], ['We lend lamps', 'We mend roofs']],
    ['nothing in common', ['Snow fell early', 'Lamps cost money'], []],
    ['a line and its paraphrase', ['You have to trust the lamp', 'You have to trust something'], []],
    ['three that speak of one thing', ['The keeper knows every stair', 'A stair is worn by feet', 'Worn stairs tell who came'], ['The keeper knows every stair', 'A stair is worn by feet', 'Worn stairs tell who came']],
  ])('%s', (_, lines, siblings) => {
    expect(siblingsAmong(lines.map((text) => ({ text, at: 0, span: [0, 0] as never }))).map(({ text }) => text)).toEqual(siblings)
  })
})

describe('before and after', () => {
  test('a number, and in the next sentence how great it is later', () => {
    expect(formIn('Before the lamps, 300 people came to the quay in a week. A winter later there were 900.', 'change')).toMatchObject({ pairs: [{ subject: 'people came to the quay in a week', from: '300', to: '900' }] })
  })

  test('a number of something else is no pair', () => {
    expect(formIn('Before the lamps, 300 people came to the quay in a week. A winter later we planted 900 trees along the whole shore.', 'change')).toBeNull()
  })

  test('what has grown from one state into another', () => {
    expect(formIn('In six years the shop has grown from one shelf into a house with 4,200 books.', 'change')).toMatchObject({ pairs: [{ subject: 'the shop', from: 'one shelf', to: 'a house with 4,200 books' }] })
  })

  test('the old and the new', () => {
    expect(formIn('The old door opened at nine. The new door opens when somebody knocks.', 'change')).toMatchObject({ pairs: [{ subject: null, from: 'The old door opened at nine', to: 'The new door opens when somebody knocks' }] })
  })
})

describe('what is not so and what is', () => {
  test('a belief stands with what refutes it', () => {
    expect(formIn('We thought that nobody reads at sea. We were wrong. They had no light.', 'contrast')).toMatchObject({ title: 'We were wrong', pairs: [{ not: 'We thought that nobody reads at sea', but: 'They had no light' }] })
  })

  test('the subject alone is the title', () => {
    expect(formIn('We all know that a library is not a warehouse but a meeting place.', 'contrast')).toMatchObject({ title: 'a library' })
  })

  test('without a name the pair is said in its clause', () => {
    expect(formIn('We offer not a shelf but a chair, for those who come at night in the rain and want to stay.', 'statement')).toMatchObject({ text: 'We offer not a shelf but a chair' })
  })
})

describe('what the hearers are to do', () => {
  const walk = ['Walk to the quay at dusk', 'Count the lamps that still burn', 'Tell the council the number']

  test('three orders in a row stand side by side', () => {
    expect(formIn(`${walk.join('. ')}.`, 'cards')).toMatchObject({ cards: walk.map((lead) => ({ lead })) })
  })

  test('two do not', () => {
    expect(formIn(`${walk.slice(0, 2).join('. ')}. Fog came in from the sea that night.`, 'list')).toBeNull()
  })
})

describe('words of others over several sentences', () => {
  test('with somebody who has no name', () => {
    expect(formIn('As one keeper put it to me: “I do not count books. I count lamps.”', 'quotation')).toMatchObject({ text: 'I do not count books. I count lamps.', source: 'one keeper' })
  })

  test('a motto stays whole', () => {
    expect(formIn('Over the door stood the words: “Read late. Rise early.”', 'quotation')).toMatchObject({ text: 'Read late. Rise early.', source: null })
  })
})

test('many who have each done something', () => {
  expect(formIn('Keepers have lit the lamps on the quay. Teachers have opened their rooms to readers. Many bakers have brought bread for the night.', 'roles')).toMatchObject({
    roles: [
      { who: 'Keepers', deeds: ['have lit the lamps on the quay'] },
      { who: 'Teachers', deeds: ['have opened their rooms to readers'] },
      { who: 'Many bakers', deeds: ['have brought bread for the night'] },
    ],
  })
})

describe('what belongs to a deed', () => {
  test.each([
    ['by what it is done', 'Our council will lead by example, mending its own roof first.', 'lead by example, mending its own roof first'],
    ['what it is for', 'Our council will position the harbour to trade with the islands.', 'position the harbour to trade with the islands'],
    ['every member of its list', 'Our council will lend lamps to the Harbour, the Mill and the Hill.', 'lend lamps to the Harbour, the Mill and the Hill'],
  ])('%s', (_, sentence, deed) => {
    const shown = ['list', 'cards'].map((kind) => formIn(`${sentence} It will also train three new drivers for the winter.`, kind as Kind)).find((one) => one !== null)
    expect(JSON.stringify(shown)).toContain(JSON.stringify(deed))
  })
})

describe('the last words', () => {
  const close = (end: string): unknown => wordsOf(plan(outlineOf(`Opening night\n\nDear readers,\n\n${more}\n\n${end}\n`, 'md')).value.slides.at(-1))

  test('a motto in two halves', () => {
    expect(close('Read late. Read early.')).toMatchObject({ kind: 'close', text: 'Read late. Read early.' })
  })

  test('a sentence with the one that names its subject', () => {
    expect(close('A lamp is no ornament. It is a promise.')).toMatchObject({ kind: 'close', text: 'A lamp is no ornament. It is a promise.' })
  })
})

test('no title is said twice: the second slide has the name of its section', () => {
  const deeds = (one: string, other: string): string => `The council will open ${one} at dawn. It will also train drivers for ${other}.`
  const text = `# Opening night\n\n## Lamps\n\n${deeds('two rooms', 'the lamp van')}\n\n${more} ${more}\n\n${deeds('nine doors', 'the boat')}\n\n## Roofs\n\n${deeds('six attics', 'the ladder cart')}\n`
  const titles = plan(outlineOf(text, 'md')).value.slides.flatMap(({ title }) => (title !== null && 'text' in title ? [title.text] : []))
  expect(titles.filter((title) => title === 'The council will').length).toBeLessThanOrEqual(1)
})

test('what joins a sentence to the one before is left out', () => {
  expect(formIn('And yet every lamp in this harbour town must be lit by hand.', 'statement')).toMatchObject({ text: 'every lamp in this harbour town must be lit by hand' })
})
