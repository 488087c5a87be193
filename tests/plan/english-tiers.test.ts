import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../scripts/plan/condense/claims.ts'
import { canStand } from '../../scripts/plan/condense/english.ts'
import { jointLength } from '../../scripts/plan/condense/joints.ts'
import { tierOf } from '../../scripts/plan/condense/tier.ts'
import { isAboutTalk } from '../../scripts/plan/condense/weight.ts'
import { claimOf } from '../../scripts/plan/graphics/statement.ts'
import { speechOf } from '../../scripts/plan/speech.ts'
import { outlineOf } from '../parse/outlined.ts'

/** How the first sentence of a paragraph stands to what its speaker means. */
function tierIn(paragraph: string): string {
  const speech = speechOf(outlineOf(`Opening night\n\nDear readers,\n\n${paragraph}\n\nThank you.\n`, 'md'))
  const [sentence] = speech.outline.transcript.paragraphs[2]!.sentences
  return tierOf(speech, sentence!, sentence!.text.trim().replace(/[.!]$/, ''))
}

describe('what the speaker does not hold', () => {
  test.each([
    'A lot of people see a dark window as thrift. But often, it is only fear of the dark.',
    'Many of us still think of a library as a warehouse. Yet the lamp is what they come for.',
    'It is often assumed that lamps are dear. However, a dark stair costs more.',
  ])('is what others hold before the turn: %s', (paragraph) => {
    expect(tierIn(paragraph)).toBe('refused')
  })

  test('is held where nothing turns it down', () => {
    expect(tierIn('A lot of people see a dark window as thrift. The council saves oil that way.')).not.toBe('refused')
  })

  test.each([
    'But before I go any further, please give the keepers a huge round of applause. They have earned it.',
    'Let’s have a quick look at the old stairs. They are worn.',
    'Here we go again with the old lamps. They are dear.',
    'Please join me in thanking the keepers of the harbour. They have earned it.',
    'I acknowledge in particular the keepers of the southern quay. They came by night.',
    'We pay our respects to those who built this hall. They were few.',
    'I’m so glad to sit in this hall again with every keeper of the coast. It is warm.',
    'I see some of you have brought your own lamps. They are bright.',
    'Now let us consider the night bus. It runs late.',
    'Lets take stock of where our lamps are. They are on the quay.',
    'Go ahead, take whatever lamp you like. They are all yours.',
    'Don’t worry about the wick and the oil for now. They come later.',
    'I’m not saying that every quay needs a lamp. Some do.',
    'You are probably thinking that lamps are dear. A penny a night is a fortune.',
    'DIM THE LAMPS IN THE HALL\n',
  ])('is a word to the hearers of what to do now, what they are supposed to think, or what is to be done at the desk: %s', (paragraph) => {
    expect(tierIn(paragraph)).toBe('refused')
  })

  test('is over where the speaker answers what hearers are supposed to think', () => {
    const speech = speechOf(outlineOf('Opening night\n\nDear readers,\n\nYou are probably thinking that lamps are dear. A penny a night buys a fortune in oil. Okay, we know what a lamp costs the town.\n\nThank you.\n', 'md'))
    const [, echoed, answer] = speech.outline.transcript.paragraphs[2]!.sentences
    expect(tierOf(speech, echoed!, 'A penny a night buys a fortune in oil')).toBe('refused')
    expect(tierOf(speech, answer!, 'we know what a lamp costs the town')).toBe('claim')
  })

  test.each([
    'The fund has, of course, been short of oil for many winters. But every lamp is lit.',
    'The lamp has something in common with an old song of the quay, which goes:',
  ])('is granted in passing, or only leads to what is quoted: %s', (paragraph) => {
    expect(tierIn(paragraph)).toBe('narrated')
  })

  test('is held of this time with an adverb and an adjective as without', () => {
    expect(canStand('It really is a fine time to read late', true)).toBe(true)
    expect(canStand('It really is an exciting lamp', true)).toBe(false)
  })

  test('is no claim where one person is told of', () => {
    expect(tierIn('Ms Berg also keeps a lamp on her quay and leaves books by the door. She has done so for years.')).toBe('narrated')
    expect(tierIn('Additionally, there is the Lamp Room Fund (LRF). It has bought oil for years.')).not.toBe('claim')
  })
})

describe('what stands before the thought', () => {
  test.each([
    ['Additionally, the fund buys oil for the night', 'the fund buys oil for the night'],
    ['In addition, every reader will have a key', 'every reader will have a key'],
    ['Graduates: you will be keepers of a dark coast', 'you will be keepers of a dark coast'],
    ['When we set our hours, we might want to bear in mind that oil runs out in spring', 'oil runs out in spring'],
    ['Readers, you have waited four years for a door', 'you have waited four years for a door'],
  ])('%s', (line, thought) => {
    expect(line.slice(jointLength(line))).toBe(thought)
  })

  test('is no part of it', () => {
    expect(jointLength('In addition to oil, every lamp needs a keeper')).toBe(0)
    expect(jointLength('Lamps, you see, are dear in a winter like this')).toBe(0)
  })
})

describe('the line of a passage', () => {
  const shownIn = (paragraph: string): string | null => {
    const speech = speechOf(outlineOf(`Opening night\n\nDear readers,\n\n${paragraph}\n\nThank you.\n`, 'md'))
    return claimOf(speech, speech.outline.transcript.paragraphs.slice(2, -1).flatMap(({ sentences }) => sentences))?.text ?? null
  }

  test('is worth less where the speaker turns from it', () => {
    const worthIn = (paragraph: string): number => {
      const speech = speechOf(outlineOf(`Opening night\n\nDear readers,\n\n${paragraph}\n\nThank you.\n`, 'md'))
      return claimsOf(speech, speech.outline.transcript.paragraphs[2]!.sentences[0]!)[0]!.score
    }
    const thrift = 'Every town keeps its own lamps lit for its own boats.'
    expect(worthIn(`${thrift} But every harbour needs the others in a storm.`)).toBeLessThan(worthIn(`${thrift} And every harbour needs the others in a storm.`))
  })

  test('names nobody who is only spoken to', () => {
    expect(isAboutTalk('A very good evening to every keeper')).toBe(true)
    expect(isAboutTalk('Good evenings begin with a lamp')).toBe(false)
    expect(isAboutTalk('Friends from the northern quay and colleagues from the lamp office')).toBe(true)
    expect(isAboutTalk('Members of the lamp office have the key of every door')).toBe(false)
  })

  test('leaves out the circumstances before it', () => {
    expect(shownIn('Following the long winter, more readers have come to the northern quay, bringing the night boat more passengers than it has had in all the years of its service.')).toBe('more readers have come to the northern quay')
  })
})

test('what is added to something is not cut from it', () => {
  const speech = speechOf(outlineOf('Opening night\n\nDear readers,\n\nBesides the keepers and the lamps that they light, our quays and stairs are also a part of what this town is proud of.\n\nThank you.\n', 'md'))
  expect(claimsOf(speech, speech.outline.transcript.paragraphs[2]!.sentences[0]!).map(({ text }) => text.text)).not.toContain('our quays and stairs are also a part of what this town is proud of')
})

test('what a label forbids is no order', () => {
  const speech = speechOf(outlineOf('Opening night\n\nDear readers,\n\nThe winter is long.\n\nDo:\n\n- Keep the lamp lit\n\nDon’t:\n\n- Leave the door of the mill open\n\n- Take the key home with you\n\nThank you.\n', 'md'))
  const tier = (words: string): string => {
    const sentence = speech.outline.transcript.paragraphs.flatMap(({ sentences }) => sentences).find(({ text }) => text.includes(words))!
    return tierOf(speech, sentence, words)
  }
  expect(tier('Keep the lamp lit')).toBe('claim')
  expect(tier('Take the key home with you')).toBe('refused')
})

test('what a dash turns from is not cut from what it turns to', () => {
  const speech = speechOf(outlineOf('Opening night\n\nDear readers,\n\nDo not give away the oil of the tower – but do build a habit of sharing whatever is left of it with the keepers of the hill.\n\nThank you.\n', 'md'))
  expect(claimsOf(speech, speech.outline.transcript.paragraphs[2]!.sentences[0]!).map(({ text }) => text.text)).not.toContain('Do not give away the oil of the tower')
})
