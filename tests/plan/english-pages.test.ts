import { describe, expect, test } from 'vitest'
import { withClaimTitles } from '../../scripts/plan/claim-titles.ts'
import { withDistinctTitles } from '../../scripts/plan/distinct-titles.ts'
import { withTellingDividers } from '../../scripts/plan/dividers.ts'
import { HEADING_ALONE, statementShape, type Draft } from '../../scripts/plan/draft.ts'
import { withoutFlashes } from '../../scripts/plan/flashes.ts'
import { shapeOfPoints } from '../../scripts/plan/graphics/points.ts'
import { plan } from '../../scripts/plan/plan.ts'
import { speechOf, type Speech } from '../../scripts/plan/speech.ts'
import { outlineOf } from '../parse/outlined.ts'

/** An English speech of some words, and where they stand in it. */
function spoken(text: string): { speech: Speech, at: (words: string) => ReturnType<Speech['cut']> } {
  const speech = speechOf(outlineOf(`Harbour lights\n\nDear readers,\n\n${text}\n\nThank you.\n`, 'md'))
  const at = (words: string): ReturnType<Speech['cut']> => {
    const start = speech.outline.transcript.text.indexOf(words)
    return speech.cut(start, start + words.length)
  }
  return { speech, at }
}

const placed = { section: [1], eyebrow: null }
const weighed = (draft: Draft): Draft => ({ ...draft, weighed: [{ score: 1, evidence: { text: '', at: 0, span: [0, 0] }, draft }] })

describe('a claim before measures', () => {
  const say = 'A harbour lives by its lamps. We will light every stair. We will mend the quay.'
  const pages = (claim: string, title: string | null): { speech: Speech, drafts: Draft[] } => {
    const { speech, at } = spoken(`${say} Our council will open a school. Who pays for it?`)
    const list = shapeOfPoints(['light every stair', 'mend the quay'].map((lead) => ({ mark: null, lead: at(lead), points: [] })), title === null ? null : at(title), 'deeds')
    const first = { ...statementShape(at(claim), 'a sentence that carries the passage'), ...placed, start: at(claim).at }
    return { speech, drafts: [weighed(first), weighed({ ...list, ...placed, start: at('light').at } as Draft)] }
  }

  test.each<[string, string, string | null, number]>([
    ['stands over them', 'A harbour lives by its lamps', 'We will', 1],
    ['stands over them where they have no title', 'A harbour lives by its lamps', null, 1],
    ['leaves them a title of their own', 'A harbour lives by its lamps', 'Our council', 2],
    ['is none where it only is one more', 'Our council will open a school', 'We will', 2],
  ])('%s', (_, claim, title, count) => {
    const { speech, drafts } = pages(claim, title)
    const shown = withClaimTitles(speech, drafts)
    expect(shown).toHaveLength(count)
    if (count === 1) expect(shown[0]).toMatchObject({ kind: 'cards', title: { text: claim }, start: drafts[0]!.start })
    if (count === 1 && title !== null) expect(shown[0]).toMatchObject({ stem: { text: title } })
  })

  test('stands over none that come long after it', () => {
    const between = 'The council met in the old hall on a wet night in March and talked until the candles were gone. '.repeat(4)
    const { speech, at } = spoken(`A harbour lives by its lamps. ${between}We will light every stair. We will mend the quay.`)
    const list = shapeOfPoints(['light every stair', 'mend the quay'].map((lead) => ({ mark: null, lead: at(lead), points: [] })), at('We will'), 'deeds')
    const claim = at('A harbour lives by its lamps')
    const drafts = [weighed({ ...statementShape(claim, 'a sentence that carries the passage'), ...placed, start: claim.at }), weighed({ ...list, ...placed, start: at('light every').at } as Draft)]
    expect(withClaimTitles(speech, drafts)).toHaveLength(2)
  })
})

describe('a page after a divider', () => {
  const said = 'Light every stair. We bought a ladder in spring. A dark stair costs more than any lamp. Always light every stair of the town. Ladders.'
  test.each<[string, string, string, boolean]>([
    ['that only tells is said over a sentence', 'Light every stair', 'We bought a ladder in spring', false],
    ['that claims something stays', 'Light every stair', 'A dark stair costs more than any lamp', true],
    ['that says the sentence again goes', 'Light every stair', 'light every stair of the town', false],
    ['that only tells stays under a topic', 'Ladders', 'We bought a ladder in spring', true],
  ])('%s', (_, name, line, stays) => {
    const { speech, at } = spoken(said)
    const divider = { kind: 'divider', ...placed, title: at(name), accent: null, mark: null, position: [1, 2], start: at('Light').at, reveals: [], why: 'a section' } as Draft
    const page = { ...statementShape(at(line), 'a sentence that carries the passage'), ...placed, start: at('We bought').at }
    expect(withTellingDividers(speech, [divider, page])).toHaveLength(stays ? 2 : 1)
  })

  test('that shows nothing but its name once more is said over the page before it', () => {
    const { speech, at } = spoken(said)
    const divider = { kind: 'divider', ...placed, title: at('Ladders'), accent: null, mark: null, position: [1, 2], start: at('Light').at, reveals: [], why: 'a section' } as Draft
    const page = { ...statementShape(at('A dark stair costs more than any lamp'), 'a sentence that carries the passage'), ...placed, start: at('A dark').at }
    const name = { ...statementShape(at('Ladders'), HEADING_ALONE), ...placed, start: at('Always').at }
    expect(withTellingDividers(speech, [divider, page, name])).toEqual([divider, page])
  })
})

describe('headings with nothing under them', () => {
  const pagesOf = (...headings: string[]): Draft[] => {
    const { speech, at } = spoken(`${headings.join('. ')}. The end.`)
    const cover = { kind: 'cover', ...placed, title: speech.cut(0, 14), accent: null, subtitle: null, occasion: null, speaker: null, date: null, start: 0, reveals: [], why: 'the title' } as Draft
    const pages = headings.map((heading): Draft => ({ ...statementShape(at(heading), HEADING_ALONE), ...placed, start: at(heading).at }))
    const end = { ...statementShape(at('The end'), 'the end'), ...placed, start: at('The end').at }
    return withoutFlashes(speech, [cover, ...pages, end])
  }

  test('share a page where three of them flash by', () => {
    expect(pagesOf('Lamps', 'Oil', 'Stairs').map(({ kind }) => kind)).toEqual(['cover', 'cards', 'statement'])
  })

  test('are said over the cover where they only say a part of the title again', () => {
    expect(pagesOf('Harbour', 'Oil').map(({ kind }) => kind)).toEqual(['cover', 'statement', 'statement'])
  })

  test('are said over the cover where the speaker only comes to the talk under them', () => {
    const said = 'Lamps. I could not choose a name. Oil. Some of them were dull. Stairs. So here we are, all of us. The end.'
    const { speech, at } = spoken(said)
    const cover = { kind: 'cover', ...placed, title: speech.cut(0, 14), accent: null, subtitle: null, occasion: null, speaker: null, date: null, start: 0, reveals: [], why: 'the title' } as Draft
    const pages = ['Lamps', 'Oil', 'Stairs', 'The end'].map((heading): Draft => ({ ...statementShape(at(heading), HEADING_ALONE), ...placed, start: at(heading).at }))
    expect(withoutFlashes(speech, [cover, ...pages]).map(({ kind }) => kind)).toEqual(['cover', 'statement'])
  })

  test('keep their pages where there are two', () => {
    expect(pagesOf('Lamps', 'Oil').map(({ kind }) => kind)).toEqual(['cover', 'statement', 'statement', 'statement'])
  })
})

describe('titles of lists', () => {
  const { at } = spoken('We will. Lamps.')
  const page = (title: string, eyebrow: string | null): Draft => ({ ...shapeOfPoints([], at(title), 'deeds'), section: [1], eyebrow: eyebrow === null ? null : at(eyebrow), start: 0 } as Draft)
  const divider = { kind: 'divider', ...placed, title: at('Lamps'), accent: null, mark: null, position: [1, 2], start: 0, reveals: [], why: 'a section' } as Draft

  test('words that the members go on with stand before them and not over the page', () => {
    expect(withDistinctTitles([page('We will', 'Lamps')])).toMatchObject([{ title: null, stem: { text: 'We will' }, eyebrow: { text: 'Lamps' } }])
  })

  test('the name that a divider has just shown stands small above the page', () => {
    expect(withDistinctTitles([divider, page('Lamps', null)])[1]).toMatchObject({ title: null, eyebrow: { text: 'Lamps' } })
  })
})

const coverOf = (text: string): unknown => plan(outlineOf(text, 'md')).value.slides[0]!.title

describe('the cover of a speech without a title', () => {
  const more = 'The keepers of the quay have counted the boats of every single winter since the tower was built in stone.'
  test.each([
    ['what the speaker says it is about', 'I would like to talk to you today about the lamps of small harbours.', 'the lamps of small harbours'],
    ['without words in passing', 'Tonight I am going to talk about keepers for a moment.', 'keepers'],
  ])('is %s', (_, sentence, title) => {
    expect(coverOf(`Good evening, friends.\n\n${sentence} ${more}\n\n${more} ${more}\n`)).toMatchObject({ text: title })
  })

  test('is nothing that only points', () => {
    expect(coverOf(`Good evening, friends.\n\nI want to talk about that. ${more}\n\n${more} ${more}\n`)).not.toMatchObject({ text: 'that' })
  })
})

describe('the form of a class outline', () => {
  const outline = [
    'Light the stairs', '', 'Ann Berg', '',
    'I. Attention', '  A. Attention Getter: A dark stair is a trap.', '  B. Thesis Statement: Every stair needs a lamp.',
    'II. Need', '  A. Describe the problem.', '    1. Stairs are dark in winter.', '    2. Nobody sees the last step.',
    '  B. Give relevant examples.', '    1. The baker fell on the quay.',
    'III. Action', '  A. Restate the belief you want the audience to adopt.', '    1. Put a lamp in your window.', '',
  ].join('\n')
  const shown = JSON.stringify(plan(outlineOf(outline, 'md')).value.slides.map(({ notes: _notes, choice: _choice, ...slide }) => slide))

  test.each(['A dark stair is a trap', 'Every stair needs a lamp', 'Stairs are dark in winter', 'Put a lamp in your window'])('shows what is said: %s', (line) => {
    expect(shown).toContain(`"${line}"`)
  })

  test.each(['Attention Getter', 'Thesis Statement', 'Describe the nature', 'Give relevant', 'Restate the belief', '"Need"', '"Action"'])('shows nothing that only the form says: %s', (words) => {
    expect(shown).not.toContain(words)
  })
})

describe('bullets under a heading', () => {
  const shown = (bullets: readonly string[]): string[] => {
    const text = `# Light the stairs\n\n## Who keeps them\n\n${bullets.map((bullet) => `- ${bullet}`).join('\n')}\n\n## What it costs\n\nThe oil for one winter costs less than a single broken leg in the whole harbour, as every keeper knows.\n`
    return plan(outlineOf(text, 'md')).value.slides.flatMap((slide) => (slide.kind === 'cards' ? slide.cards : slide.kind === 'list' ? slide.points : []).map(({ lead }) => lead.text))
  }

  test('stand whole, and keep the marks of questions', () => {
    expect(shown(['A keeper who sleeps by the stairs hears every step that anybody takes at night', 'Who pays for the oil?'])).toEqual(['A keeper who sleeps by the stairs hears every step that anybody takes at night', 'Who pays for the oil?'])
  })

  test('that only answer or leave a condition open are not among them', () => {
    expect(shown(['Yes...', 'Fair enough; if the oil lasts.', 'You need friends who wake up early.', 'You need a ladder.'])).toEqual(['You need friends who wake up early', 'You need a ladder'])
  })
})

test('a heading that only begins what its speaker goes on with stands over nothing', () => {
  const say = 'a lamp went out and nobody on the whole quay had an idea what to do about it until the morning came back to us all.'
  const text = `# Light the stairs\n\n## The last time you...\n\nSaw how ${say} A lamp costs less than a broken leg.\n\n## Ann Berg said:\n\nShe said how ${say} Oil is never dear.\n\n## Stairs\n\nStairs want lamps. ${say}\n`
  const shown = JSON.stringify(plan(outlineOf(text, 'md')).value.slides.map(({ notes: _notes, choice: _choice, ...slide }) => slide))
  expect(shown).toContain('Stairs')
  expect(shown).not.toContain('The last time you')
  expect(shown).not.toContain('Ann Berg said')
})

test('the words of a cover are said on no page again', () => {
  const more = 'The keepers of the quay have counted the boats of every single winter since the tower was built in stone.'
  const claim = 'Let us light every stair of the harbour'
  const slides = plan(outlineOf(`Good evening, friends.\n\n${more} ${more}\n\n${claim}. ${more}\n\n${more} Oil is cheaper than a broken leg. ${more}\n`, 'md')).value.slides
  expect(JSON.stringify(slides[0]!.title)).toContain(claim)
  expect(slides.slice(1).filter((slide) => slide.kind === 'statement' && 'text' in slide.text && slide.text.text.includes(claim))).toEqual([])
})
