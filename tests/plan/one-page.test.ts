import { describe, expect, test } from 'vitest'
import { PICKED_OUT, statementShape, type Draft } from '../../scripts/plan/draft.ts'
import { shapeOfPoints } from '../../scripts/plan/graphics/points.ts'
import { onePaged } from '../../scripts/plan/one-page.ts'
import { speechOf } from '../../scripts/plan/speech.ts'
import { outlineOf } from '../parse/outlined.ts'

const tale = 'We carried shelves down to the quay in the rain, and the baker came along with a cart that had lost a wheel.'

/** What is shown of a section with a page for each of some sentences of it. */
function pagesOf(lines: readonly string[], said = tale): string[][] {
  const speech = speechOf(outlineOf(`Night readers\n\nDear readers,\n\n${lines.map((line) => `${line} ${said}`).join(' ')}\n\nThank you.\n`, 'md'))
  const place = (words: string): ReturnType<typeof speech.cut> => {
    const at = speech.outline.transcript.text.indexOf(words)
    return speech.cut(at, at + words.length)
  }
  const drafts = lines.map((line): Draft => {
    const passage = place(line.replace(/\.$/, ''))
    return { ...statementShape(passage, 'nothing but one thought'), section: [1], eyebrow: place('Night readers'), start: passage.at }
  })
  return onePaged(speech, drafts).map((draft) => {
    if (draft.kind === 'cards') return draft.cards.map(({ lead }) => ('text' in lead ? lead.text : ''))
    if (draft.kind === 'list') return draft.points.map(({ lead }) => ('text' in lead ? lead.text : ''))
    return draft.kind === 'statement' && 'text' in draft.text ? [draft.text.text] : []
  })
}

describe('a section of an English speech', () => {
  test('is one page of what it says, without its questions', () => {
    expect(pagesOf(['A dark stair costs more than any lamp.', 'Who pays for the oil?', 'Every keeper needs a good neighbour.'])).toEqual([
      ['A dark stair costs more than any lamp', 'Every keeper needs a good neighbour'],
    ])
  })

  test('has no order beside what is none', () => {
    expect(pagesOf(['Ask the neighbours first.', 'Never close a door in winter.', 'A dark stair is dear.'])).toEqual([
      ['Ask the neighbours first', 'Never close a door in winter'],
    ])
  })

  test('has two pages where it is long', () => {
    expect(pagesOf(['A dark stair costs more than any lamp.', 'Every keeper needs a good neighbour.', 'No door should be locked at night.', 'Books are patient with everybody.'], `${tale} `.repeat(6)).map((page) => page.length)).toEqual([2, 2])
  })

  test('is the series that one of its pages shows', () => {
    const text = 'We light the lower lamps. We trim the old wicks. We watch the wide water. Every keeper needs a good neighbour.'
    const speech = speechOf(outlineOf(`Night readers\n\nDear readers,\n\n${text}\n\nThank you.\n`, 'md'))
    const place = (words: string): ReturnType<typeof speech.cut> => speech.cut(speech.outline.transcript.text.indexOf(words), speech.outline.transcript.text.indexOf(words) + words.length)
    const lines = ['We light the lower lamps', 'We trim the old wicks', 'We watch the wide water'].map(place)
    const under = { section: [1], eyebrow: place('Night readers') }
    const drafts = [
      { ...shapeOfPoints(lines.map((lead) => ({ mark: null, lead, points: [] })), null, PICKED_OUT), ...under, start: lines[0]!.at },
      { ...statementShape(place('Every keeper needs a good neighbour'), 'nothing but one thought'), ...under, start: place('Every').at },
    ] as Draft[]
    expect(onePaged(speech, drafts).map(({ reveals }) => reveals.map((line) => line.text))).toEqual([lines.map((line) => line.text)])
  })

  test('keeps its pages where fewer than two of them say anything', () => {
    expect(pagesOf(['Who pays for the oil?', 'A dark stair costs more than any lamp.'])).toHaveLength(2)
  })
})
