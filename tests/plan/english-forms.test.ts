import { describe, expect, test } from 'vitest'
import type { Kind } from '../../scripts/model/deck.ts'
import { plan } from '../../scripts/plan/plan.ts'
import { speechOf } from '../../scripts/plan/speech.ts'
import { strayed } from '../../scripts/plan/tiling/elsewhere.ts'
import { outlineOf } from '../parse/outlined.ts'
import { formIn, leads, more, slidesIn, wordsOf } from './english-slides.ts'

describe('what somebody will do, said in several sentences', () => {
  test('the deeds stand side by side after the words that they share', () => {
    expect(formIn('Our council will open two branches. It will lend lamps to the villages. It will also train three drivers.', 'cards')).toMatchObject({
      title: null,
      stem: 'Our council will',
      cards: leads('open two branches', 'lend lamps to the villages', 'train three drivers'),
    })
  })

  test('a line said before them is the title', () => {
    expect(formIn('Every village must be able to read. The council will open two branches. It will train three drivers. It will lend lamps to the hills.', 'cards')).toMatchObject({ title: 'Every village must be able to read', stem: 'The council will' })
  })

  test('what is only said over them leads to them whole', () => {
    expect(formIn('The council will take steps to light the quay. It will buy two lamps. It will train three keepers.', 'cards')).toMatchObject({
      title: 'The council will take steps to light the quay',
      cards: leads('buy two lamps', 'train three keepers'),
    })
  })

  test('what is only wished says so before them', () => {
    expect(formIn('Every village must be able to read. I want to open two branches. I want to train three drivers.', 'cards')).toMatchObject({ stem: 'I want to' })
  })

  test('a pronoun without its name begins no group', () => {
    expect(formIn('It will open two branches. It will train three drivers. It will lend lamps to the hills.', 'cards')).toBeNull()
  })

  test('what one will do and what another must do do not mix', () => {
    expect(formIn('The council will open two branches. The readers must bring back three hundred lamps before the snow.', 'cards')).toBeNull()
  })
})

test('what is counted in sentences of its own stands in order, whatever is said between', () => {
  expect(formIn('Our council’s first step toward a lit harbour will be to buy oil for the winter. It costs less than a boat. The second step toward a lit harbour will be to wake the keepers, while the boats are out.', 'cards')).toMatchObject({
    cards: [{ lead: 'first step', points: ['buy oil for the winter'] }, { lead: 'second step', points: ['wake the keepers, while the boats are out'] }],
  })
})

test('two that a sentence names together stand each with its reason', () => {
  expect(formIn('We began in a winter of both great doubt and great hope. Doubt because the oil of the tower was gone. Hope because the lamp burned longer than any before and because the keeper of the tower never slept in all those weeks of snow and storms from the north.', 'cards')).toMatchObject({
    title: 'We began in a winter of both great doubt and great hope',
    cards: [{ lead: 'Doubt', points: ['because the oil of the tower was gone'] }, { lead: 'Hope', points: ['because the lamp burned longer than any before'] }],
  })
})

describe('sentences that begin alike', () => {
  test('what all begin with stands once, before what each says', () => {
    expect(formIn('Too often, however, the doors of the hill are shut. Too often, nobody has the key of the mill. Too often, the lamps of the quay go out not because the oil is dear, but because nobody thinks of them in the long dark winter.', 'cards')).toMatchObject({
      stem: 'Too often',
      cards: leads('the doors of the hill are shut', 'nobody has the key of the mill', 'the lamps of the quay go out'),
    })
  })

  test('what each says is kept whole where little is left of it', () => {
    expect(formIn('Let us light lamps. Let us mend the nets of the whole harbour. Let us wake the keepers of the quay.', 'cards')).toMatchObject({ cards: leads('Let us light lamps', 'Let us mend the nets of the whole harbour', 'Let us wake the keepers of the quay') })
  })
})

describe('what an English speaker returns to at the head of paragraphs', () => {
  const heads = ['We are a town of lamps', 'We are a town of small boats', 'We are a town that stays awake']
  const under = 'The council will light the quay for every boat. It will train two keepers for the winter nights.'
  const slides = plan(outlineOf(`Opening night\n\nDear readers,\n\n${more} ${more}\n\n${heads.map((head) => `${head}. ${under} ${more}`).join('\n\n')}\n\n${more}\n`, 'md')).value.slides

  test('parts the pages and stands over each', () => {
    expect(slides.filter(({ kind }) => kind === 'cards').map((slide) => wordsOf(slide.title))).toEqual(heads)
  })
})

describe('a series within a sentence', () => {
  test('members that begin alike, under what is said before them', () => {
    expect(formIn('A good branch is a place where lamps burn late, where nobody whispers, and where the kettle sings.', 'cards')).toMatchObject({
      title: 'A good branch is a place',
      cards: leads('where lamps burn late', 'where nobody whispers', 'where the kettle sings'),
    })
  })

  test('members that a word of listing brings in', () => {
    expect(formIn('The new plan includes a second van, longer evenings for the readers, and a stove in every branch.', 'cards')).toMatchObject({
      title: 'The new plan',
      cards: leads('a second van', 'longer evenings for the readers', 'a stove in every branch'),
    })
  })

  test('two clauses are no series', () => {
    expect(formIn('A good branch is a place where lamps burn late, and where the kettle is on.', 'cards')).toBeNull()
  })
})

describe('roles', () => {
  test('one after the other is spoken to', () => {
    expect(formIn('To our readers, I say thank you for coming back. To the drivers, we offer warmer coats this winter. To those who lend, I say come again.', 'roles')).toMatchObject({
      roles: [
        { who: 'To our readers', deeds: ['I say thank you for coming back'] },
        { who: 'To the drivers', deeds: ['we offer warmer coats this winter'] },
        { who: 'To those who lend', deeds: ['I say come again'] },
      ],
    })
  })

  test('actors in a row, each with its own part', () => {
    expect(formIn('The council will pay for the stoves. The branches must open at seven. Our volunteers will carry the books up the hill.', 'roles')).toMatchObject({
      roles: [{ who: 'The council' }, { who: 'The branches', deeds: ['must open at seven'] }, { who: 'Our volunteers' }],
    })
  })

  test('things that will change are no actors', () => {
    expect(formIn('The fee will fall to a penny. The stove will burn all night. The roof will be mended in May.', 'roles')).toBeNull()
  })
})

describe('members around a core', () => {
  test.each([
    ['counted and named', 'A good branch has three duties: to lend, to mend and to listen.', 'A good branch has three duties', ['to lend', 'to mend', 'to listen']],
    ['what something rests on', 'Our library rests on trust, patience and strong tea.', 'Our library rests on', ['trust', 'patience', 'strong tea']],
  ])('%s', (_, sentence, title, members) => {
    expect(formIn(sentence, 'hub')).toMatchObject({ title, members: members.map((lead) => ({ lead, gloss: null })) })
  })

  test('two are cards, under the words right before them', () => {
    expect(formIn('In a winter without oil or ships or any post, a harbour needs two things: lamps and patience.', 'cards')).toMatchObject({ title: 'a harbour needs two things', cards: [{ lead: 'lamps' }, { lead: 'patience' }] })
    expect(formIn('High water means that the two quays are joined: lamps and patience.', 'cards')).toBeNull()
  })

  test.each([
    ['a count that does not hold', 'A good branch has three duties: to lend and to listen.'],
    ['members that are not alike', 'Our library rests on trust, the patience of drivers and strong tea.'],
  ])('not %s', (_, sentence) => {
    expect(formIn(sentence, 'hub')).toBeNull()
  })
})

describe('a timeline', () => {
  test('dates at either end of their clauses, in order', () => {
    expect(formIn('In 1985 the first branch opened its doors. A second reading room followed in 1990. In 2004 the van went up the hills.', 'timeline')).toMatchObject({
      events: [
        { when: '1985', what: 'the first branch opened its doors' },
        { when: '1990', what: 'A second reading room followed' },
        { when: '2004', what: 'the van went up the hills' },
      ],
    })
  })

  test('not where the years go back', () => {
    expect(formIn('In 1985 the first branch opened its doors. In 1960 nobody had a lamp. In 2004 the van went up the hills.', 'timeline')).toBeNull()
  })
})

describe('a chain', () => {
  test('first, then, finally', () => {
    expect(formIn('First, ask the neighbours. Then sort the shelves. Finally, open the doors.', 'chain')).toMatchObject({
      steps: [{ lead: 'ask the neighbours' }, { lead: 'sort the shelves' }, { lead: 'open the doors' }],
    })
  })

  test.each([
    ['points that are only counted', 'First, readers need lamps. Second, readers need stoves. Finally, readers need chairs.'],
    ['a story', 'First we asked the neighbours. Then we sorted the shelves. Finally we opened the doors.'],
  ])('not %s', (_, paragraph) => {
    expect(formIn(paragraph, 'chain')).toBeNull()
  })
})

describe('a problem and its remedy', () => {
  test('what is wrong, then what we must do about it', () => {
    expect(formIn('Too many branches close at noon. The oldest readers struggle with the stairs. We must open at seven. We must build a ramp.', 'remedy')).toMatchObject({
      problems: ['Too many branches close at noon', 'The oldest readers struggle with the stairs'],
      remedies: ['open at seven', 'build a ramp'],
    })
  })

  test('not where nothing is wrong', () => {
    expect(formIn('Most branches open at seven. We must mend the stove. We must build a ramp.', 'remedy')).toBeNull()
  })
})

describe('a number that stands for its sentence', () => {
  test.each([
    ['at the end of its clause', 'The branch lent 40,000 books last year.', { value: '40,000', unit: 'books', subject: 'The branch lent' }],
    ['at its beginning, as exact as it is said', 'Almost 9,000 readers came back every week.', { value: 'Almost 9,000', unit: 'readers', subject: 'came back every week' }],
    ['without the circumstance of what is said of it', 'Almost 9,000 lamps are keeping the boats off the rocks while the council is looking for a second keeper.', { value: 'Almost 9,000', unit: 'lamps', subject: 'are keeping the boats off the rocks' }],
    ['an amount, how often it is paid and for whom', 'Our council gives the branches of the hills $900 per month for each reader under the age of ten.', { value: '$900', unit: 'per month', subject: 'for each reader under the age of ten' }],
  ])('%s', (_, sentence, figure) => {
    expect(formIn(sentence, 'figures')).toMatchObject({ figures: [figure] })
  })

  test('not one that is only counted', () => {
    expect(formIn('The branch lent 40 lamps last year.', 'figures')).toBeNull()
  })

  test('not one in the middle of its clause', () => {
    expect(formIn('The branch lent 40,000 books to the villages of the hills before the snow.', 'figures')).toBeNull()
  })
})

describe('a story', () => {
  const story = 'I missed the last bus that night. I walked along the river for an hour. A woman with a lantern stopped her cart. She took me to the reading room. You are never alone where a lamp is burning.'

  test('gives its lesson, none of its steps', () => {
    const shown = slidesIn(story).filter(({ kind }) => kind !== 'cover' && kind !== 'close').map((slide) => JSON.stringify(wordsOf(slide)))
    expect(shown.some((words) => words.includes('You are never alone where a lamp is burning'))).toBe(true)
    expect(shown.some((words) => /"(?:text|lead)":"(?:I missed|I walked|A woman|She took)/.test(words))).toBe(false)
  })
})

describe('words of others', () => {
  test('a quotation whose speaker has no name is shown without one', () => {
    expect(formIn('She said, "Come in, the lamps are still burning for everybody." We went in.', 'quotation')).toMatchObject({ source: null })
  })

  test('words that end in mid-sentence are no quotation', () => {
    expect(formIn('He said, "come in from the rain and the long cold road," and we did.', 'quotation')).toBeNull()
  })
})

test('a denial stands with the sentence that says what is so', () => {
  expect(formIn('A garden does not feed a town. It feeds the people who dig it.', 'contrast')).toMatchObject({ pairs: [{ not: 'A garden does not feed a town', but: 'It feeds the people who dig it' }] })
})

describe('what English speech carries', () => {
  test.each<[string, string, Kind, object]>([
    ['the same subject, denied and asserted', 'The problem was not the lamp. The problem was the door.', 'contrast', { title: 'The problem', pairs: [{ not: 'not the lamp', but: 'the door' }] }],
    ['what alone can be', 'You cannot light a lamp from afar; you can only light it by hand.', 'contrast', { pairs: [{ not: 'You cannot light a lamp from afar', but: 'you can only light it by hand' }] }],
    ['what was thought', 'We used to think that lamps make a harbour. It is the keeper who makes a harbour.', 'contrast', { pairs: [{ not: 'We used to think that lamps make a harbour', but: 'It is the keeper who makes a harbour' }] }],
    ['then and now in one sentence', 'Six winters ago we had nine lamps; today we have thirty-four.', 'change', { pairs: [{ from: 'Six winters ago we had nine lamps', to: 'today we have thirty-four' }] }],
    ['steps of the past whose end is named', 'We did three things. First, we cleaned every lamp. Then we moved the shelves to the quay. Finally, we told the sailors why.', 'chain', { title: 'We did three things', steps: [{ lead: 'we cleaned every lamp' }, { lead: 'we moved the shelves to the quay' }, { lead: 'we told the sailors why' }] }],
    ['an answer that takes up its verb', 'What did we learn? We learned that nobody reads in the dark.', 'question', { pairs: [{ question: 'What did we learn?', answer: 'We learned that nobody reads in the dark' }] }],
    ['several who do the same', 'The keepers decide who sails. The ship pilots decide when. The crews decide how fast.', 'roles', { roles: [{ who: 'The keepers', deeds: ['decide who sails'] }, { who: 'The ship pilots', deeds: ['decide when'] }, { who: 'The crews', deeds: ['decide how fast'] }] }],
    ['numbers after one verb', 'We saved 240 lamps in the first year, 11 tonnes of oil a month and two carts.', 'figures', { title: 'We saved', figures: [{ value: '240', unit: 'lamps', subject: 'in the first year' }, { value: '11', unit: 'tonnes of oil', subject: 'a month' }, { value: 'two', unit: 'carts', subject: null }] }],
    ['a number, an aside, what is said of it', '900 readers, more than half of the town, have never borrowed a book. Nearly 4 million have never seen the sea.', 'figures', { figures: [{ value: '900', unit: 'readers', subject: 'have never borrowed a book' }, { value: 'Nearly 4', unit: 'million', subject: 'have never seen the sea' }] }],
  ])('%s', (_, paragraph, kind, expected) => {
    expect(formIn(paragraph, kind)).toMatchObject(expected)
  })
})

describe('signposts', () => {
  const stories = 'Keepers of the light\n\nDear readers,\n\nI have kept this light for thirty winters, and I have seen many boats come home. Tonight I would like to tell three stories from the light. That is all.\n\nThe first story is about patience. '
    + `${more} A lamp is slow to warm. Nobody can hurry a wick, and nobody should.\n\nThe second story is about rope. ${more} A rope is many threads that hold together, and it holds the boat.\n\nThe third story is about bread. ${more} Bread is what the crew comes home for, whatever they say.\n`

  test('an agenda stands under what the speaker says its parts are, and is announced with them', () => {
    const agenda = plan(outlineOf(stories, 'md')).value.slides.find(({ kind }) => kind === 'agenda')!
    expect(wordsOf(agenda)).toMatchObject({ title: 'three stories from the light', entries: [{ heading: 'patience' }, { heading: 'rope' }, { heading: 'bread' }] })
    expect(agenda.notes.map(({ text }) => text).join('')).toContain('That is all.')
  })

  test('the last words are not shown on the page before', () => {
    const slides = slidesIn('Ask the neighbours. The stove was lit. You cannot save what you do not count.')
    const words = 'You cannot save what you do not count'
    const end = plan(outlineOf(`Opening night\n\nDear readers,\n\n${more}\n\nThe shelves were empty by noon on every single day of that long winter. The bakers knew it and the keepers knew it. ${words}.\n`, 'md')).value.slides
    expect(end.filter((slide) => JSON.stringify(wordsOf(slide)).includes(words)).map(({ kind }) => kind)).toEqual(['close'])
    expect(slides.length).toBeGreaterThan(2)
  })

  test.each([
    ['elsewhere in time', 'Two winters ago the river rose.', [0, 1], 1.8],
    ['where the page speaks for it', 'Two winters ago the river rose.', [1, 3], 0],
    ['no other place or time', 'The river rose and took the quay.', [0, 1], 0],
  ] as const)('a passage that goes on %s', (_, first, shown, cost) => {
    const outline = outlineOf(`Opening night\n\nDear readers,\n\nA lamp is a promise to every boat on the water.\n\n${first} ${more}\n`, 'md')
    const sentences = outline.transcript.paragraphs.slice(-2).flatMap((paragraph) => paragraph.sentences).map((sentence) => ({ ...sentence, roles: [] }))
    const scene = { speech: speechOf(outline), sentences, heading: null }
    expect(strayed({ scene, from: 0, to: 3, said: [0, 20, 40, 240], isHeaded: false }, shown[0], shown[1])).toBe(cost)
  })
})

describe('words that belong together', () => {
  test('two sentences of which the second turns the words of the first around stand on one page', () => {
    const shown = formIn('Let us count the boats. Let us never lend to please. But let us always please to lend.', 'statement')
    expect(shown).toMatchObject({ text: 'Let us never lend to please. But let us always please to lend' })
  })

  test('a promise keeps what is promised', () => {
    const slide = formIn('To our old keepers, we make a promise--to light every stair before winter. To the children of the quay, we owe a school.', 'roles')
    expect(slide).toMatchObject({ roles: [{ deeds: ['we make a promise--to light every stair before winter'] }, { deeds: ['we owe a school'] }] })
  })

  test('what a denial means is no other side of it', () => {
    expect(formIn('The lamp does not have a wick. This means that you can light it in any wind.', 'contrast')).toBeNull()
  })
})

describe('the same of one thing', () => {
  test.each<[string, string, string, string[]]>([
    ['under its name', 'A harbour is a place where boats rest. It is a place where news arrives. It is a place where somebody waits for you.', 'A harbour', ['a place where boats rest', 'a place where news arrives', 'a place where somebody waits for you']],
    ['under the claim before', 'We must keep the lamp alight. This means oil for the whole winter. It means a keeper who stays awake.', 'We must keep the lamp alight', ['oil for the whole winter', 'a keeper who stays awake']],
  ])('%s', (_, paragraph, title, members) => {
    const shown = ['cards', 'list'].map((kind) => formIn(paragraph, kind as Kind)).find((one) => one !== null)
    expect(JSON.stringify(shown)).toContain(JSON.stringify(title))
    for (const member of members) expect(JSON.stringify(shown)).toContain(JSON.stringify(member))
  })
})
