import { describe, expect, test } from 'vitest'
import { recogniseLabelled } from '../../scripts/plan/graphics/labelled.ts'
import { spokenIn } from '../../scripts/model/outline.ts'
import { plan } from '../../scripts/plan/plan.ts'
import { speechOf } from '../../scripts/plan/speech.ts'
import { outlineOf } from '../parse/outlined.ts'
import { shapeOf, texts } from './forms/shapes.ts'
import { slidesOf } from './planned.ts'

describe('a chain', () => {
  const stepsOf = (paragraph: string): (string | null)[][] => shapeOf(paragraph, 'chain')?.steps.map(({ lead, gloss }) => texts([lead, gloss])) ?? []

  test('takes the words of order from all its steps', () => {
    expect(stepsOf('先选书，听街坊点单；再编目，一本配一号；最后上架，夜里亮着灯。')).toEqual([['选书', '听街坊点单'], ['编目', '一本配一号'], ['上架', '夜里亮着灯']])
  })

  test('is drawn where the writer set arrows', () => {
    expect(stepsOf('书房要走完“街坊点单→馆员选书→统一编目→夜里上架”这条路。')).toEqual([['街坊点单', null], ['馆员选书', null], ['统一编目', null], ['夜里上架', null]])
  })

  test('leaves what leads to its first step', () => {
    expect(stepsOf('一本书经过点单 → 选书 → 编目 → 上架。').map(([lead]) => lead)).toEqual(['点单', '选书', '编目', '上架'])
  })

  test('takes its members out of the quotation marks around all of them', () => {
    expect(stepsOf('我们抓牢“选书准、编目快、借书易”三个环节。').map(([lead]) => lead)).toEqual(['选书准', '编目快', '借书易'])
  })
})

test.each([
  ['a ring that the speaker forms', '选书、借书、评书形成闭环。', true],
  ['no list of which the last member holds the word', '要做到“选书用心、借书方便、馆员热情、流程闭环”。', false],
])('a cycle is %s', (_, paragraph, isDrawn) => {
  expect(shapeOf(paragraph, 'cycle') !== undefined).toBe(isDrawn)
})

test('from one part of the speech to the next only the speaker goes', () => {
  const part = (name: string, said: string): string => `## ${name}\n\n${said}书房的灯要一直亮着，街坊才会推门进来。\n`
  const outline = outlineOf(`# 守灯\n\n${part('选书手艺（一）', '先说书。')}\n${part('借书手艺（一）', '从选书手艺转到借书手艺。')}\n`, 'md')
  expect(slidesOf(plan(outline).value, 'change')).toEqual([])
})

describe('members that are counted by the word with which each begins', () => {
  test('are a list of as many', () => {
    const shape = shapeOf('我们始终坚持四个不关，不关夜里的灯；不关街边的门；不关孩子的书桌；不关老人的收音机。', 'cards') ?? shapeOf('我们始终坚持四个不关，不关夜里的灯；不关街边的门；不关孩子的书桌；不关老人的收音机。', 'list')
    const leads = shape?.kind === 'cards' ? shape.cards.map(({ lead }) => lead.text) : shape?.points.map(({ lead }) => lead.text)
    expect(leads).toEqual(['不关夜里的灯', '不关街边的门', '不关孩子的书桌', '不关老人的收音机'])
  })
})

test('names of which one has no line make no page of three', () => {
  const long = '白天由总馆的师傅一盏一盏地擦过去，夜里由街坊的孩子一盏一盏地点起来，下雨的时候还要有人一盏一盏地把它们搬进屋檐底下去，等雨停了再一盏一盏地搬出来'
  const outline = outlineOf(`# 守灯\n\n老灯：由街坊来守。\n\n新灯：由总馆来修。\n\n路灯：这${long}。\n`, 'md')
  const speech = speechOf(outline)
  expect(recogniseLabelled({ speech, sentences: spokenIn(outline.opening.length > 0 ? outline.opening : outline.sections[0]!.blocks), heading: null })).toEqual([])
})

test('numbers of one and the other are no figures', () => {
  expect(shapeOf('书房和书车都开门，前者借书增长40%，后者还书增长30%。', 'figures')).toBeUndefined()
})
