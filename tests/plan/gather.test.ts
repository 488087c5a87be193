import { expect, test } from 'vitest'
import type { Draft } from '../../scripts/plan/draft.ts'
import { HEADING_ALONE, statementShape } from '../../scripts/plan/draft.ts'
import { gathered } from '../../scripts/plan/gather.ts'
import { speechOf, type Speech } from '../../scripts/plan/speech.ts'
import { outlineOf } from '../parse/outlined.ts'

const more = 'Readers come at night and the lamps stay on until the last of them has gone home.'

/** A page for each of some sentences of an English speech, all of one section under its name. */
function pagesOf(lines: readonly string[], eyebrow: string | null = 'Night readers', score = 1): { speech: Speech, drafts: Draft[] } {
  const text = lines.map((line) => `${line} ${more}`).join(' ')
  const speech = speechOf(outlineOf(`Night readers\n\nDear readers,\n\n${text}\n\nThank you.\n`, 'md'))
  const place = (words: string): ReturnType<Speech['cut']> => {
    const at = speech.outline.transcript.text.indexOf(words)
    return speech.cut(at, at + words.length)
  }
  const drafts = lines.map((line): Draft => {
    const passage = place(line.replace(/\.$/, ''))
    const draft: Draft = { ...statementShape(passage, 'nothing but one thought'), section: [1], eyebrow: eyebrow === null ? null : place(eyebrow), start: passage.at }
    return { ...draft, weighed: [{ score, evidence: passage, draft }] }
  })
  return { speech, drafts }
}

const shown = ({ speech, drafts }: { speech: Speech, drafts: Draft[] }): string[][] =>
  gathered(speech, drafts).map((draft) => (draft.kind === 'cards' ? draft.cards.map(({ lead }) => ('text' in lead ? lead.text : '')) : draft.kind === 'statement' && 'text' in draft.text ? [draft.text.text] : []))

test('claims of one section stand on one page, three at the most', () => {
  expect(shown(pagesOf(['Lamps cost little.', 'Silence costs more.', 'Books are patient.', 'Doors should be open.']))).toEqual([
    ['Lamps cost little', 'Silence costs more', 'Books are patient'], ['Doors should be open'],
  ])
})

test('claims of two paragraphs stand together only where they begin alike', () => {
  const apart = (...lines: string[]): string[][] => {
    const text = lines.map((line) => `${line} ${more}`).join('\n\n')
    const speech = speechOf(outlineOf(`Night readers\n\nDear readers,\n\n${text}\n\nThank you.\n`, 'md'))
    const drafts = lines.map((line): Draft => {
      const at = speech.outline.transcript.text.indexOf(line.replace(/\.$/, ''))
      const passage = speech.cut(at, at + line.length - 1)
      return { ...statementShape(passage, 'nothing but one thought'), section: [1], eyebrow: speech.cut(0, 5), start: at }
    })
    return shown({ speech, drafts })
  }
  expect(apart('Lamps cost little.', 'Silence costs more.')).toEqual([['Lamps cost little'], ['Silence costs more']])
  expect(apart('Our lamps cost little.', 'Our lamps last long.')).toEqual([['Our lamps cost little', 'Our lamps last long']])
})

test('a claim that weighs more has a page of its own', () => {
  expect(shown(pagesOf(['Lamps cost little.', 'Silence costs more.'], 'Night readers', 6))).toEqual([['Lamps cost little'], ['Silence costs more']])
})

test('without a name over them only those stand together that begin alike', () => {
  expect(shown(pagesOf(['Lamps cost little.', 'Silence costs more.'], null))).toEqual([['Lamps cost little'], ['Silence costs more']])
  expect(shown(pagesOf(['Our lamps cost little.', 'Our lamps last long.'], null))).toEqual([['Our lamps cost little', 'Our lamps last long']])
})

test('what is only told is said over the page of the claim', () => {
  const { speech, drafts } = pagesOf(['We carried the lamps down to the quay.', 'Lamps cost little.'])
  expect(gathered(speech, drafts)).toMatchObject([{ kind: 'statement', text: { text: 'Lamps cost little' }, start: drafts[0]!.start }])
})

test('headings with nothing under them stand together where they begin alike', () => {
  const { speech, drafts } = pagesOf(['What if nobody reads.', 'What if everybody does.', 'Lamps cost little.'], null)
  const alone = drafts.map((draft, i): Draft => ({ ...draft, section: [1, i + 1], why: HEADING_ALONE }))
  expect(shown({ speech, drafts: alone })).toEqual([['What if nobody reads', 'What if everybody does'], ['Lamps cost little']])
})
