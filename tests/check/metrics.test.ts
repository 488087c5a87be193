import { describe, expect, test } from 'vitest'
import { alignmentOf, balanceOf, whiteSpaceOf } from '../../scripts/check/geometry.ts'
import { metricsOf } from '../../scripts/check/metrics.ts'
import type { Kind } from '../../scripts/model/deck.ts'
import type { Box, PageMeasure } from '../../scripts/model/page.ts'
import { metricsText } from '../../scripts/report/metrics-text.ts'

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })

/** A page with a block of one line in each box. */
function pageOf(texts: [text: string, ink: Box][], panels: Box[] = []): PageMeasure {
  return {
    no: 1,
    size: { width: 980, height: 552 },
    blocks: texts.map(([text]) => ({ text, lines: 1 })),
    runs: texts.map(([text, ink], block) => ({ text, ink, block, fontSize: 20 + block, bold: false, contrast: 5 + block, isPageNumber: false })),
    panels,
    faults: [],
  }
}

describe('white space', () => {
  test.each([
    ['an empty page', pageOf([]), 1],
    ['half a page under a panel', pageOf([], [box(0, 0, 490, 552)]), 0.5],
    ['a panel that is the ground', pageOf([], [box(0, 0, 980, 552)]), 1],
    ['a line within a panel', pageOf([['书', box(10, 10, 100, 40)]], [box(0, 0, 490, 552)]), 0.5],
  ])('of %s', (_, page, share) => {
    expect(whiteSpaceOf(page)).toBeCloseTo(share, 2)
  })
})

describe('alignment', () => {
  test.each([
    ['left edges', [box(50, 0, 300, 30), box(51, 50, 200, 30)], 1],
    ['middles', [box(390, 0, 200, 30), box(440, 50, 100, 30)], 1],
    ['one that stands for itself', [box(50, 0, 300, 30), box(50, 50, 200, 30), box(500, 90, 77, 30)], 2 / 3],
    ['nothing', [box(50, 0, 300, 30), box(80, 50, 200, 30)], 0],
  ])('of %s', (_, boxes, share) => {
    expect(alignmentOf(pageOf(boxes.map(one => ['书', one])))).toBeCloseTo(share)
  })
})

describe('balance', () => {
  test('is whole where both sides weigh the same, and half where one axis has all on one side', () => {
    expect(balanceOf(pageOf([], [box(100, 176, 200, 200), box(680, 176, 200, 200)]))).toBeCloseTo(1)
    expect(balanceOf(pageOf([], [box(100, 176, 200, 200)]))).toBeCloseTo(0.5)
  })
})

/** Slides without words. */
const slides = (...kinds: [Kind, ...number[]][]) => kinds.map(([kind, ...section]) => ({ kind, section, title: null, texts: [] }))

/** A slide that shows words from places in the speech. */
const showing = (kind: Kind, section: number[], ...spans: [number, number][]) => ({ kind, section, title: '把书选好', texts: spans.map(span => ({ text: '书', span })) })

describe('the figures of a deck', () => {
  const page = pageOf([['开馆126天', box(50, 50, 200, 40)], ['办馆要有人', box(50, 100, 200, 40)]])

  test('count what stands on its pages and what forms it has', () => {
    const figures = metricsOf(slides(['cover'], ['list', 1], ['list', 1], ['cards', 1]), [page, page], 'zh-Hans')
    expect(figures).toMatchObject({ slides: 2, unit: 'characters', perSlide: { mean: 11, most: 11 }, lists: 0.5, longestRun: 2, smallestType: 20, lowestContrast: 5 })
    expect(Object.entries(figures.forms)).toEqual([['list', 2], ['cover', 1], ['cards', 1]])
  })

  test('count words where the language has them', () => {
    expect(metricsOf([], [pageOf([['Don’t close at six', box(0, 0, 9, 9)]])], 'en')).toMatchObject({ unit: 'words', perSlide: { mean: 4 } })
  })

  test.each([
    ['all there is to be', slides(['cover'], ['agenda'], ['divider', 1], ['cards', 1], ['divider', 2], ['close']), { cover: true, agenda: true, signposts: true, close: true }],
    ['a deck without parts', slides(['cover'], ['cards'], ['close']), { cover: true, agenda: true, signposts: true, close: true }],
    ['parts that show what the agenda calls them', [showing('agenda', [], [40, 44], [90, 94]), showing('cards', [1], [40, 44], [50, 60]), showing('list', [2, 1], [92, 94])],
      { cover: false, agenda: true, signposts: true, close: false }],
    ['a part that does not', [showing('agenda', [], [40, 44], [90, 94]), showing('cards', [1], [40, 44]), showing('quotation', [2], [94, 99])],
      { cover: false, agenda: true, signposts: false, close: false }],
    ['titles where there is no agenda', [showing('cards', [1], [40, 44]), showing('list', [2], [94, 99])], { cover: false, agenda: false, signposts: true, close: false }],
    ['a part that nothing announces', slides(['cards', 1], ['cards', 2, 1]), { cover: false, agenda: false, signposts: false, close: false }],
  ])('say whether a deck tells where one is: %s', (_, formed, coherence) => {
    expect(metricsOf(formed, [], 'zh-Hans').coherence).toEqual(coherence)
  })

  test('stand in columns, below them the forms', () => {
    const figures = metricsOf(slides(['cover'], ['list', 1], ['cards', 2]), [page], 'zh-Hans')
    const [head, first, , forms] = metricsText([{ deck: '开馆', ...figures }]).split('\n')
    expect(head!.indexOf('slides') + 'slides'.length).toBe(first!.indexOf('1 ') + 1 + 2)
    expect(forms).toBe('开馆  cover 1, list 1, cards 1; no agenda; no signposts; no close')
  })
})
