import { describe, expect, test } from 'vitest'
import type { Passage } from '../../scripts/model/transcript.ts'
import { statementShape, type Draft } from '../../scripts/plan/draft.ts'
import { evenParts } from '../../scripts/plan/even-parts.ts'
import { shapeOfPoints } from '../../scripts/plan/graphics/points.ts'
import { plan } from '../../scripts/plan/plan.ts'
import { withSiblingsTogether } from '../../scripts/plan/siblings.ts'
import { speechOf } from '../../scripts/plan/speech.ts'
import { outlineOf } from '../parse/outlined.ts'

const more = '城南书房办了三年，来的人一年比一年多，借出去的书一年比一年厚。'

/** The parts of a speech with a page of one line each, behind a page that names them, and how the pages stand afterwards. */
function togetherOf(names: readonly string[], isNamedBefore = true): string[][] {
  const said = names.map((name) => `我们把${name}这件事交给街坊`)
  const parts = names.map((name, i) => `### ${name}\n\n${said[i]}。${more}`)
  const speech = speechOf(outlineOf(`# 守灯的人\n\n## 怎么守灯\n\n${parts.join('\n\n')}\n\n## 守灯以后\n\n${more}\n`, 'md'))
  const place = (words: string): Passage => {
    const at = speech.outline.transcript.text.indexOf(words)
    return speech.cut(at, at + words.length)
  }
  const leads = names.map(place)
  const overview = { ...shapeOfPoints(leads.map((lead) => ({ mark: null, lead, points: [] })), place('怎么守灯'), 'points of equal rank'), section: [1], eyebrow: null, start: place('怎么守灯').at } as Draft
  const pages = said.map((line, i): Draft => ({ ...statementShape(place(line), 'nothing but one thought'), section: [1, i + 1], eyebrow: leads[i]!, start: leads[i]!.at }))
  return withSiblingsTogether(speech, [...(isNamedBefore ? [overview] : []), ...pages]).map((draft) => {
    if (draft.kind === 'matrix') return draft.rows.map(({ to, gloss }) => `${to.text}｜${gloss?.text}`)
    return draft.kind === 'cards' ? draft.cards.map(({ lead }) => lead.text) : draft.kind === 'statement' ? [draft.text.text] : []
  })
}

describe('parts that have one line each', () => {
  const rows = ['点灯｜我们把点灯这件事交给街坊', '添油｜我们把添油这件事交给街坊', '关门｜我们把关门这件事交给街坊']

  test('stand as rows, in place of the page that only names them', () => {
    expect(togetherOf(['点灯', '添油', '关门'])).toEqual([rows])
    expect(togetherOf(['点灯', '添油', '关门'], false)).toEqual([rows])
  })

  test('have pages of their own where they are two', () => {
    expect(togetherOf(['点灯', '添油'])).toEqual([['点灯', '添油'], ['我们把点灯这件事交给街坊'], ['我们把添油这件事交给街坊']])
  })
})

test('numbered lines without names are a list, and no last page has one of them', () => {
  const lines = ['书房的灯要亮到最后一个读者离开', '门口的椅子要留给走累了的老人', '新到的书要摆在孩子够得着的地方', '借书的登记只用一张小小的卡片', '关门之前要把每一扇窗户都看一遍', '第二天的值班名单要写在黑板上', '最后一班的馆员把钥匙交给门房']
  const { value: { slides } } = plan(outlineOf(`各位馆员：\n\n${lines.map((line, i) => `${i * 2 + 1}. ${line}`).join('\n\n')}\n`, 'md'))
  expect(slides.filter(({ kind }) => kind === 'list' || kind === 'cards' || kind === 'statement').map((slide) => (slide.kind === 'list' ? slide.points : slide.kind === 'cards' ? slide.cards : []).map(({ lead }) => lead.text))).toEqual([lines.slice(0, 3), lines.slice(3, 6)])
})

test.each([
  [21, 5, [5, 4, 4, 4, 4]],
  [6, 5, [3, 3]],
  [5, 5, [5]],
  [3, Infinity, [3]],
])('%d in parts of %d at the most', (length, most, sizes) => {
  const parts = evenParts(Array.from({ length }, (_, i) => i), most)
  expect(parts.map((part) => part.length)).toEqual(sizes)
  expect(parts.flat()).toEqual(Array.from({ length }, (_, i) => i))
})

test('第二—— counts as 第二， does: the points stand on one page', () => {
  const points = ['第一，书架不稳。上层放满的时候整排会晃，孩子们只好空着三层。', '第二——最要紧——屋顶漏雨。去年六月一场雨毁掉了两百本书，修补花了两个月。', '第三，灯光太暗。晚上看书的人要带台灯，老人看不清书脊。', '第四，座位不够。周末每个座位要排队一小时。']
  const { value: { slides } } = plan(outlineOf(`# 旧馆搬迁\n\n## 旧馆的难处\n\n难处有四个：\n\n${points.join('\n\n')}\n`, 'md'))
  expect(slides.flatMap((slide) => (slide.kind === 'cards' ? [slide.cards.length] : []))).toEqual([4])
})
