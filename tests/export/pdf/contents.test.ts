import { describe, expect, test } from 'vitest'
import { placesOf, type ShownSlide } from '../../../scripts/export/pdf/contents.ts'

function slide(kind: ShownSlide['kind'], title: string | null, more: Partial<ShownSlide> = {}): ShownSlide {
  return { kind, title, eyebrow: null, entries: [], ...more }
}

const cover = slide('cover', '老街的井')
const agenda = slide('page', '目录', { entries: ['井要常淘', '水要同饮'] })
const close = slide('closing', '吃水不忘挖井人')

describe('a deck with dividers', () => {
  const slides = [
    cover, agenda,
    slide('divider', '井要常淘'), slide('page', '一年一淘', { eyebrow: '井要常淘' }), slide('page', '冬天淘', { eyebrow: '一年一淘' }), slide('page', '谁来淘', { eyebrow: '井要常淘' }),
    slide('divider', '水要同饮'), slide('page', '桶要轮流挑'),
    slide('page', '回顾', { entries: ['常淘', '同饮'] }), close,
  ]
  const sections = [[], [], [1], [1, 1], [1, 1], [1, 2], [2], [2], [], []]

  test('nests slides below their section, and those of a point below the point', () => {
    expect(placesOf(slides, sections).map(({ level }) => level)).toEqual([1, 2, 1, 2, 3, 2, 1, 2, 1, 1])
  })

  test('leads from agenda and recap to the sections, and from a divider back to the agenda', () => {
    const links = placesOf(slides, sections).map(place => place.links)
    expect([links[1], links[2], links[6], links[8]]).toEqual([[3, 7], [2], [2], [3, 7]])
  })

  test('has the same places where the sections are not known, as after slides were added by hand', () => {
    const unknown = placesOf(slides, null)
    expect(unknown).toEqual(placesOf(slides, sections))
    expect(placesOf(slides, sections.slice(1))).toEqual(unknown)
  })
})

describe('a deck to read, without dividers', () => {
  const slides = [cover, agenda, slide('page', '一年一淘', { eyebrow: '井要常淘' }), slide('page', '水要同饮'), slide('page', '桶要轮流挑', { eyebrow: '水要同饮' }), close]
  const places = placesOf(slides, [[], [], [1], [2], [2], []])

  test('names a section by the eyebrow of its first slide, or by its title where that says it', () => {
    expect(places.map(({ eyebrowLevel, level }) => [eyebrowLevel, level])).toEqual([[null, 1], [null, 2], [1, 2], [null, 1], [null, 2], [null, 1]])
  })

  test('leads from the agenda to the first slides', () => {
    expect(places[1]!.links).toEqual([3, 4])
  })
})

test('an entry without a section of its own leads nowhere, the others by their words', () => {
  const slides = [cover, slide('page', '目录', { entries: ['序', '井要常淘'] }), slide('divider', '井要常淘'), close]
  expect(placesOf(slides, [[], [], [1], []])[1]!.links).toEqual([null, 3])
})

test('a talk in which only topics shift lies below its cover', () => {
  const slides = [cover, slide('page', '先说水'), slide('page', '再说桶'), close]
  expect(placesOf(slides, [[], [1], [2], []]).map(({ level }) => level)).toEqual([1, 2, 2, 1])
})

test('the parts of one section lead to the slides of each part', () => {
  const parts = slide('page', '井要常淘', { entries: ['一年一淘', '谁来淘'] })
  const slides = [cover, slide('divider', '井要常淘'), parts, slide('page', '一年一淘'), slide('page', '谁来淘'), close]
  expect(placesOf(slides, [[], [1], [1], [1, 1], [1, 2], []])[2]!.links).toEqual([4, 5])
})

test('a slide in a layout of the user\'s own keeps its headings as they are', () => {
  expect(placesOf([cover, slide('own', '井的地图'), close], null).map(({ level }) => level)).toEqual([1, null, 1])
})
