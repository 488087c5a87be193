import { describe, expect, test } from 'vitest'
import type { Slide } from '../../scripts/model/deck.ts'
import { withTitlesOnce } from '../../scripts/plan/said-again.ts'
import { withEvenMembers } from '../../scripts/plan/even-members.ts'
import type { Draft } from '../../scripts/plan/draft.ts'
import { speechFrom } from './planned.ts'
import { speechOf } from '../../scripts/plan/speech.ts'
import { plan } from '../../scripts/plan/plan.ts'
import { outlineOf } from '../parse/outlined.ts'

const slidesIn = (text: string): Slide[] => plan(outlineOf(text, 'md')).value.slides
const titleOf = (slide: Slide | undefined): string | null => (slide?.title != null && 'text' in slide.title ? slide.title.text : null)

const told = '夜里的书房要有灯，灯下要有人，人要认得每一位晚归的街坊，街坊也要认得他。这样的书房办一年不难，办十年才难，难就难在每一个下雨的夜里都要有人去开门。'

test('words that a page has just shown are not shown again with one word changed', () => {
  const text = `# 守灯\n\n## 点灯\n\n${told}\n\n我们的看法只有一句话：**只有把灯点到夜归人的街巷，才有人来。**\n\n## 结语\n\n我想用这句话作为结束：\n\n> **“只有将灯点到夜归人的街巷，才有人来。”**\n\n老街的夜晚告诉我们的，远比几盏灯要多得多。\n`
  const shown = slidesIn(text).map((slide) => JSON.stringify(slide.kind === 'cause' ? [...slide.causes, slide.effect].map(({ text: said }) => said).join('，') : 'text' in slide ? slide.text : ''))
  expect(shown.filter((words) => words.includes('夜归人的街巷'))).toHaveLength(1)
})

test('a title right after itself stands small above the second page', () => {
  const parts = (name: string): string => `## ${name}\n\n- 选书：由街坊点单，馆员一本一本去找。\n- 编目：一本一号，写在书脊上。\n- 上架：夜里亮灯，随手可取。\n\n${told.repeat(6)}`
  const slides = slidesIn(`# 守灯\n\n${['一、点灯的人要早', '二、看门的人要稳', '三、等人的人要久'].map(parts).join('\n\n')}\n\n愿灯长明。\n`)
  const again = slides.filter((slide, i) => titleOf(slide) !== null && titleOf(slide) === titleOf(slides[i - 1]))
  expect(again).toEqual([])
  const { slides: all } = plan(outlineOf(`# 守灯\n\n${['一、点灯的人要早', '二、看门的人要稳', '三、等人的人要久'].map(parts).join('\n\n')}\n\n愿灯长明。\n`, 'md')).value
  const after = all[all.findIndex(({ kind }) => kind === 'divider') + 1]
  expect([after?.title, after?.eyebrow?.text]).toEqual([null, '点灯的人要早'])
})

test('an English title stands small where its divider has just shown it, and large on later pages', () => {
  const speech = speechOf(outlineOf('Lamps and oil\n\nThe lamp at the old quay was lit again, and the boats came home.\n', 'md'))
  const named = (kind: string, start: number): Draft => ({ kind, title: { text: 'Lamps and oil', at: start, span: [start, start + 13] }, accent: null, section: [1], eyebrow: null, start, reveals: [], why: '' }) as unknown as Draft
  const shown = withTitlesOnce(speech, [named('divider', 0), named('cards', 15), named('cards', 30)])
  expect(shown.map(({ title, eyebrow }) => [title !== null, eyebrow !== null])).toEqual([[true, false], [false, true], [true, false]])
})

describe('cards', () => {
  const speech = speechFrom('选书。编目。上架。由街坊点单。对夜归的读者。')
  const line = (text: string): { text: string, at: number, span: [number, number] } => ({ text, at: 0, span: [0, 1] })
  const cardsOf = (...leads: string[]): Draft => ({ kind: 'cards', title: null, accent: null, cards: leads.map((lead, i) => ({ mark: null, lead: line(lead), points: i === 0 ? [line('由街坊点单')] : [] })), reveals: [], why: '', section: [], eyebrow: null, start: 0 }) as unknown as Draft
  const pointsIn = (draft: Draft | undefined): number[] => (draft?.kind === 'cards' ? draft.cards.map(({ points }) => points.length) : [])

  test('have each a line or none', () => {
    expect(pointsIn(withEvenMembers(speech, [cardsOf('选书', '编目', '上架')])[0])).toEqual([0, 0, 0])
  })

  test('keep what follows from a case', () => {
    expect(pointsIn(withEvenMembers(speech, [cardsOf('对夜归的读者', '编目', '上架')])[0])).toEqual([1, 0, 0])
  })
})
