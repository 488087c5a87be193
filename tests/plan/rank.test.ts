import { describe, expect, test } from 'vitest'
import { candidatesOf } from '../../scripts/plan/condense/candidates.ts'
import { evened } from '../../scripts/plan/graphics/points.ts'
import { overviewOf } from '../../scripts/plan/overview.ts'
import { plan } from '../../scripts/plan/plan.ts'
import { speechOf } from '../../scripts/plan/speech.ts'
import { heads } from '../../scripts/plan/topic.ts'
import { outlineOf } from '../parse/outlined.ts'
import { speechFrom } from './planned.ts'

describe('members of equal rank', () => {
  test.each([
    ['好馆员的标准有四个', 4, true],
    ['好馆员的标准有四个', 2, false],
    ['今天讲两个方面', 2, true],
    ['把书送到门口', 3, true],
  ])('stand under a title that promises so many: %s, %i', (title, count, fits) => {
    expect(heads(title, count)).toBe(fits)
  })

  test('have a line each, or none has', () => {
    const speech = speechFrom('把书架放低，把门开早，把灯点亮。')
    const [lead, line] = [speech.cut(0, 5), speech.cut(6, 10)]
    const full = { mark: null, lead, points: [line] }
    expect(evened([full, full])).toEqual([full, full])
    expect(evened([full, { ...full, points: [] }]).flatMap(({ points }) => points)).toEqual([])
  })
})

/** The lines that could be cut from the sentences of a paragraph. */
function cuts(paragraph: string): string[] {
  const speech = speechFrom(paragraph)
  return speech.outline.opening[0]!.sentences.flatMap((sentence) => candidatesOf(speech, sentence, 22, 10)).map(({ text }) => text)
}

test('what is granted is not shown without what takes it back', () => {
  expect(cuts('要把书房建在路口，但不能吵了街坊。')).not.toContain('把书房建在路口')
  expect(cuts('要把书房建在路口，把灯点到天亮。')).toContain('把书房建在路口')
})

test('a heading said once more is no point', () => {
  const outline = outlineOf('# Two things\n\n## 1. Open early\n\nThe baker comes at five.\n\n## 2. Close late\n\nThe nurse leaves at ten. Remember the list.\n\nOpen early.\n', 'md')
  const speech = speechOf(outline)
  const again = outline.transcript.paragraphs.at(-1)!.sentences[0]!
  expect(again.text.trim()).toBe('Open early.')
  expect(candidatesOf(speech, again, 40, 20)).toEqual([])
})

test('numbered points of which some have no heading get no overview', () => {
  const outline = outlineOf('在馆长座谈会上的讲话\n各位馆长：\n一、选址\n要近。\n二、选书\n要新。\n三、开门\n要早。\n四、守夜\n要久。')
  const over = { section: [], eyebrow: null, title: outline.title, start: 0 }
  const [first, ...others] = outline.sections
  expect(overviewOf(speechOf(outline), outline.sections, over)).not.toBeNull()
  expect(overviewOf(speechOf(outline), [{ ...first!, heading: null }, ...others], over)).toBeNull()
})

describe('sections that were only found by a shift of topic', () => {
  const talk = (words: string, other: string): string => `${words}一年比一年多，${words}一年比一年好，我们看着${words}长大。街坊说${words}离不开${other}。`.repeat(6)
  const shifting = `夜谈\n各位街坊：\n${[['花园', '水井'], ['电车', '车票'], ['面包', '烤炉']].map(([a, b]) => talk(a!, b!)).join('\n')}`

  test('are not announced', () => {
    const outline = outlineOf(shifting)
    const kinds = plan(outline).value.slides.map(({ kind }) => kind)
    expect(outline.sections.every(({ implicit }) => implicit)).toBe(true)
    expect(kinds.filter((kind) => kind === 'agenda' || kind === 'divider' || kind === 'recap')).toEqual([])
  })
})
