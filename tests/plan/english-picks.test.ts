import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../scripts/plan/condense/claims.ts'
import { breaksOff, waits } from '../../scripts/plan/condense/english-clauses.ts'
import { jointLength } from '../../scripts/plan/condense/joints.ts'
import { dangles } from '../../scripts/plan/condense/references.ts'
import { tierOf } from '../../scripts/plan/condense/tier.ts'
import { claimOf, recogniseStatement } from '../../scripts/plan/graphics/statement.ts'
import { speechOf, type Speech } from '../../scripts/plan/speech.ts'
import { outlineOf } from '../parse/outlined.ts'
import { more } from './english-slides.ts'

const speechIn = (text: string): Speech => speechOf(outlineOf(`Night buses\n\nDear readers,\n\n${text}\n\n${more}\n`, 'md'))

/** The first sentence of a paragraph, its tier and its lines. */
function readIn(text: string): { tier: string, lines: string[] } {
  const speech = speechIn(text)
  const [sentence] = speech.outline.transcript.paragraphs[2]!.sentences
  return { tier: tierOf(speech, sentence!, sentence!.text.trim().replace(/[.!]$/, '')), lines: claimsOf(speech, sentence!).map((claim) => claim.text.text) }
}

describe('what is said to nobody who sees only the page', () => {
  test.each([
    'There are buses that you do not hear when you do not hear. That is how it is.',
    'Then, you walk home. Nobody sees you.',
    'So keep on and on. Nobody sees you.',
  ])('is refused: %s', (text) => expect(readIn(text).tier).toBe('refused'))

  test('is a scene in which somebody says something', () => {
    expect(readIn('You walk up to the desk and ask, “Is the bus still running?” Nobody knows.').tier).not.toBe('claim')
    expect(readIn('You need a ticket and a warm coat. Nobody lends you one.').tier).toBe('claim')
  })

  test('is an it that stands for something, after one that stands for a deed', () => {
    expect(dangles('it is good to know where you stand, but besides, it is a fine cure for the winter')).toBe(true)
    expect(dangles('it is good to light the lamp, and it is a fine sight')).toBe(false)
  })
})

describe('an English clause waits for the next one', () => {
  const clause = (text: string, mark: string) => ({ text, at: 0, span: [0, text.length] as [number, number], mark })

  test('where it only says when', () => {
    expect(waits(clause('The best of a pier is when a boat comes in', ','), clause('you hear it first', '.'))).toBe(true)
    expect(waits(clause('The best of a pier is when a boat comes in', ','), clause('which is seldom', '.'))).toBe(false)
  })

  test('where it begins to say when', () => {
    expect(breaksOff('The lamp is lit and when the boats come in')).toBe(true)
    expect(breaksOff('The lamp is lit when the boats come in')).toBe(false)
  })
})

describe('before the thought stands', () => {
  test.each([
    ['Well, that’s fair but every bus needs a driver', 'every bus needs a driver'],
    ['For me, personally, I think that a night bus is a promise', 'a night bus is a promise'],
    ['The first step is, what do we owe to those who come late?', 'what do we owe to those who come late?'],
  ])('%s', (line, thought) => expect(line.slice(jointLength(line))).toBe(thought))

  test('nothing more, and a condition stands with what follows from it', () => {
    expect(readIn('Well, that’s fair but if there are seats at the back, you should offer them. We did.').lines).toContain('if there are seats at the back, you should offer them')
  })

  test('and talk runs on after it', () => {
    expect(readIn('I think that a pier involves two ends and this is what you see on every chart of the bay or whatever they call it in the office. We did.').lines).toContain('a pier involves two ends')
  })
})

test('words that others say stand for no passage', () => {
  const speech = speechIn('"Well, we can only carry so many but we cannot carry them all." They did.')
  expect(claimOf(speech, speech.outline.transcript.paragraphs[2]!.sentences)).toBeNull()
})

describe('where a story turns', () => {
  const turnIn = (text: string): string | undefined => {
    const speech = speechIn(text)
    const sentences = speech.outline.opening.flatMap((block) => block.sentences)
    const turn = recogniseStatement({ speech, sentences, heading: null }).find(({ shape }) => shape.why === 'where the story turns')
    return turn === undefined ? undefined : sentences[turn.from]!.text.trim()
  }

  test.each([
    ['We lit the tower for ten years. And then the oil ran out. Nobody had seen it come.', 'And then the oil ran out.'],
    ['We lit the tower for ten years. But then I lost my key. Nobody had seen it come.', 'But then I lost my key.'],
    ['We lit the tower for ten years. And then I walked home along the quay and counted every lamp on it.', undefined],
    ['You fill the lamp. But then, you must trim the wick.', undefined],
  ])('%s', (text, turn) => expect(turnIn(text)).toBe(turn))
})
