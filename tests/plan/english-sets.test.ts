import { describe, expect, it, test } from 'vitest'
import { formIn, leads, slidesIn, wordsOf } from './english-slides.ts'

/** The rows of a page, each with its line. */
const rowsIn = (paragraph: string): unknown => formIn(paragraph, 'matrix')

describe('places, each with what is done there', () => {
  const places = 'In the harbour, you are lighting the quay for every boat. In the hills, you are mending the stairs. In the old mill – as the mayor has told you – you are lending books to whoever knocks.'

  test('lead, and what is done there stands beside them, an aside left out', () => {
    expect(rowsIn(`Every winter I see what the keepers of this town do. ${places}`)).toMatchObject({
      rows: [
        { to: 'In the harbour', gloss: 'you are lighting the quay for every boat' },
        { to: 'In the hills', gloss: 'you are mending the stairs' },
        { to: 'In the old mill', gloss: 'you are lending books to whoever knocks' },
      ],
    })
  })

  test('what only leads on, or says when, is no place', () => {
    expect(rowsIn('In the end, you are lighting the quay for every boat. In the meantime, you are mending the stairs. In the coming year, you are lending books to whoever knocks.')).toBeNull()
  })

  test('two are no set', () => {
    expect(rowsIn('In the harbour, you are lighting the quay for every boat. In the hills, you are mending the stairs.')).toBeNull()
  })
})

describe('sentences that begin alike', () => {
  test('stand together though they say much', () => {
    expect(formIn('We can keep the old lamps on the northern quay and open a reading room for the crews that wait there at night. We can stand with the keepers of the hill in their long winter and mend and paint the stairs. We can row out to the islands, and we can bring back every book that was lent.', 'list')).toMatchObject({
      stem: 'We can',
      points: [
        { lead: 'keep the old lamps on the northern quay and open a reading room for the crews that wait there at night' },
        { lead: 'stand with the keepers of the hill in their long winter and mend and paint the stairs' },
        { lead: 'row out to the islands, and we can bring back every book that was lent' },
      ],
    })
  })

  test('and name something before a dash show the names, each with what comes after it', () => {
    expect(formIn('What shall I say of courage – to keepers who have rowed out in every storm of this winter? What shall I say of patience – to readers who have waited four years for a door? What shall I say of thrift – to a council that lights a whole harbour with a single barrel of oil?', 'cards')).toMatchObject({
      stem: 'What shall I say of',
      cards: [{ lead: 'courage', points: ['to keepers who have rowed out in every storm of this winter?'] }, { lead: 'patience' }, { lead: 'thrift' }],
    })
  })
})

describe('what a claim speaks of and the sentences after it name', () => {
  test('stands under the claim, as much of each as a line holds', () => {
    expect(formIn('The keepers of our harbour face other dangers. These include storms from the north arising from a sea that grows warmer with every summer that we have seen. There is also the ice, a thing which the mayor spoke of. And of course, the danger is to fall asleep.', 'cards')).toMatchObject({
      title: 'The keepers of our harbour face other dangers',
      cards: leads('storms from the north', 'the ice', 'fall asleep'),
    })
  })

  test('has beside each name what is said of it', () => {
    expect(formIn('Our council helps whoever wants to learn. These include the Lamp Room Fund (LRF), which buys oil for the night. Additionally, there is the Quiet Hours School (QHS), which teaches keepers to read. We have also introduced the Night Boat Line (NBL) to bring readers home.', 'cards')).toMatchObject({
      cards: [
        { lead: 'the Lamp Room Fund (LRF)', points: ['buys oil for the night'] },
        { lead: 'the Quiet Hours School (QHS)', points: ['teaches keepers to read'] },
        { lead: 'the Night Boat Line (NBL)', points: ['to bring readers home'] },
      ],
    })
  })

  test('is no list where nothing else is named', () => {
    expect(formIn('The keepers of our harbour face other dangers. These include storms from the north. The mayor has bought a boat.', 'cards')).toBeNull()
  })
})

describe('paragraphs that begin with a name', () => {
  const pages = (...paragraphs: string[]): unknown => wordsOf(slidesIn(paragraphs.join('\n\n')).filter(({ kind }) => kind === 'matrix'))

  test('have none in what joins two sentences, tells when or says who does what', () => {
    expect(pages('Do not wait for oil – light what you have tonight.', 'But also – be patient with the wick.', 'When I was young – it was a cold winter – we burned driftwood.')).toEqual([])
    expect(pages('I ask the council: buy oil before the winter.', 'We ask the keepers: stay awake until the last boat is in.')).toEqual([])
  })

  test('have one in an order or in what a thing is called', () => {
    expect(pages('Start small – begin with a single lamp on the quay.', 'Stay awake – watch until the last boat is in.')).toMatchObject([{ rows: [{ to: 'Start small' }, { to: 'Stay awake' }] }])
  })
})

test('of two numbers with a change between them the page says what has changed', () => {
  expect(formIn('The total sum that is paid has grown. The highest yearly grant for each small reading room has also been raised from $500 to $700, and the time to ask for it goes on until the next spring.', 'change')).toMatchObject({ pairs: [{ subject: 'The highest yearly grant for each small reading room', from: '$500', to: '$700' }] })
})

test('two numbers of which nobody can tell what has changed are no page of their own', () => {
  expect(formIn('We talked about the yearly grant. In that session it rose from $500 to $700, and nobody in the whole town spoke against it.', 'change')).toBeNull()
})

test('what is counted by adverbs is one list, though much is said of each', () => {
  const dark = 'The quay has been dark since the storm. The stairs are worn. Some of the boats wait outside. Others have gone home. It was a long winter.'
  const asleep = 'The mill stands empty. Its door is old. The miller went to sea. His sister writes letters. She has moved to the hills.'
  expect(formIn(`First, a lamp must burn on the quay. ${dark} Second, we need a keeper for the night. ${asleep} Third, our council has to buy oil.`, 'cards')).toMatchObject({ why: '3 counted one by one', cards: leads('a lamp must burn on the quay', 'we need a keeper for the night', 'our council has to buy oil') })
})

test('a question that asks for consent denies nothing', () => {
  const shown = slidesIn('The keepers row out every night, don’t you think? It makes the whole town proud of the lamp.').map(wordsOf)
  expect(JSON.stringify(shown)).not.toContain('what is denied, and what is so')
})

describe('what is listed below a colon', () => {
  const listed = (...lines: string[]): unknown[] => slidesIn(lines.join('\n\n')).flatMap((slide) => (/listed below a colon/.test(slide.why) ? [wordsOf(slide)] : [])).map((slide) => {
    const { title, cards, points } = slide as { title: string | null, cards?: { lead: string }[], points?: { lead: string }[] }
    return [title, ...(cards ?? points ?? []).map(({ lead }) => lead)]
  })

  it('is a list of all its members, those too wide up to what they are done for', () => {
    expect(listed('We have four rooms for:', '(a) Readers who come by boat;', '(b) The school by the mill, which sends us two classes on every second Thursday of the month; and', '(c) Night nurses.')).toEqual([
      ['We have four rooms for', 'Readers who come by boat', 'The school by the mill', 'Night nurses'],
    ])
  })

  it('is a list of orders, without what follows them', () => {
    expect(listed('By spring the council hopes to achieve the following:', 'Sustain the night bus to the harbour.', 'Mend the quay, in line with what the pilots have asked for since the flood of the year before last.', 'Upgrade the lamps on the stairs.', 'The stairs are steep, and nobody has counted them.')).toEqual([
      ['By spring the council hopes to achieve the following', 'Sustain the night bus to the harbour', 'Mend the quay', 'Upgrade the lamps on the stairs'],
    ])
  })

  it('stands on several pages where it is long', () => {
    const tasks = ['Mend the quay.', 'Paint the door.', 'Light the stairs.', 'Train two pilots.', 'Open the mill.', 'Count the boats.'].map((task) => task.replace('.', ' before the next winter comes in from the north.'))
    expect(listed('By spring the council hopes to do this:', ...tasks).map((page) => (page as string[]).length)).toEqual([4, 4])
  })

  test.each([
    ['who speaks', ['Captain Ruth:', 'Mend the quay.', 'Paint the door.', 'Light the stairs.']],
    ['sentences that go on', ['This is what we have seen:', 'The quay is old.', 'Nobody has painted the door.', 'The stairs are dark.']],
  ])('is not %s', (_, lines) => {
    expect(listed(...lines)).toEqual([])
  })
})

describe('what is counted, and what all of it is', () => {
  test('stands member by member under what is counted', () => {
    expect(formIn('These three wishes are oil, a second boat and a door that stands open the whole night.', 'cards')).toMatchObject({ title: 'three wishes', cards: leads('oil', 'a second boat', 'a door that stands open the whole night') })
  })

  test.each(['These three lamps are old and dim.', 'The three keepers are here, in the hills, and glad.'.replace('here, in the hills, and glad', 'not tired, cold or late')])('and no other sentence does: %s', (sentence) => {
    expect(formIn(sentence, 'cards')).toBeNull()
  })
})
