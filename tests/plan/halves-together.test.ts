import { describe, expect, test } from 'vitest'
import { plan } from '../../scripts/plan/plan.ts'
import { outlineOf } from '../parse/outlined.ts'
import { shapeOf, texts } from './forms/shapes.ts'
import { deckOf, slidesOf } from './planned.ts'

describe('names that are listed in full', () => {
  const membersOf = (paragraph: string): (string | null)[] => texts(shapeOf(paragraph, 'hub')?.members.map(({ lead }) => lead) ?? [])

  test('may be eight where each is one word, in a part of a long sentence', () => {
    expect(membersOf('在这条长长的老街上，不管你从哪里来，也不管你几点钟下班，推开这扇门的人都会闻到同一种味道；那就是我们的家底：灯火、旧书、热茶、木桌、钟声、街坊、耐心和点亮。')).toEqual(['灯火', '旧书', '热茶', '木桌', '钟声', '街坊', '耐心', '点亮'])
  })

  test('stand under what counts them, with what they are', () => {
    const shape = shapeOf('老街书房已经凑齐了灯油、旧书架、值夜人三个开门最要紧的要素，同时也办起了夜读班，每周三和周六的晚上都有人来。', 'hub')
    expect([(shape?.title as { text: string }).text, ...texts(shape!.members.map(({ lead }) => lead))]).toEqual(['三个开门最要紧的要素', '灯油', '旧书架', '值夜人'])
  })
})

describe('both halves stand on the page', () => {
  const leadsOf = (paragraph: string, heading?: string): string[] => (shapeOf(paragraph, 'cards', heading)?.cards ?? []).map(({ lead, points }) => [lead, ...points].map(({ text }) => text).join(' / '))

  test('of conditions of one mould, under the claim before them', () => {
    const paragraph = '老街的夜晚离不开灯和旧书。如果没有了灯，夜归的人就找不到门。如果没有了书，找到门的人就不会留下来。'
    expect(leadsOf(paragraph)).toEqual(['如果没有了灯 / 夜归的人就找不到门', '如果没有了书 / 找到门的人就不会留下来'])
    expect((shapeOf(paragraph, 'cards')!.title as { text: string }).text).toBe('老街的夜晚离不开灯和旧书')
  })

  test('of what is announced as two, in the sentence or in the heading before it', () => {
    const halves = ['大灯照亮整条老街', '小灯照亮一张书桌']
    expect(leadsOf('既要有大灯，也要有小灯：大灯照亮整条老街；小灯照亮一张书桌。')).toEqual(halves)
    expect(leadsOf('大灯照亮整条老街；小灯照亮一张书桌。', '既要有大灯，也要有小灯')).toEqual(halves)
  })

  test('and what is turned down behind what is asked for is no first half', () => {
    expect(shapeOf('守夜人要自己学会修灯，而不是等着别人来修，要不断练手。', 'contrast')).toBeUndefined()
  })
})

describe('the verdict', () => {
  test('stands over what was weighed for it', () => {
    const shape = shapeOf('比下来很清楚：油灯便宜，但是怕风；蜡烛好看，但是太短；火把明亮，但是呛人。只有马灯样样都合我们的意，尤其是挂得住。', 'claim')
    expect([shape?.text.text, ...texts(shape!.grounds)]).toEqual(['只有马灯样样都合我们的意', '油灯便宜，但是怕风', '蜡烛好看，但是太短', '火把明亮，但是呛人'])
  })

  test('is what is so after all that is not', () => {
    const shape = shapeOf('书房既不只是老人的，也不只是孩子的；书房既不只是白天的，也不只是夜里的；书房属于整条老街。', 'statement')
    expect((shape?.text as { text: string }).text).toBe('书房属于整条老街')
  })
})

test('numbers that are announced as such each have their clause', () => {
  const shape = shapeOf('给大家几个数字：我们的书库收着超过 3 万册旧书，灯连着亮了 9 年多，书车走遍 12 条街。', 'figures')
  expect(shape?.figures.map(({ subject, value, unit }) => texts([subject, value, unit]))).toEqual([['书库收着', '超过 3', '万册旧书'], ['灯连着亮了', '9', '年多'], ['书车走遍', '12', '条街']])
})

test('bullets that begin alike are led by their beginnings, under the answer that leads to them', () => {
  const long = '街坊们试过很多次，每一次都有人记下来，记下来的本子现在还放在门口的抽屉里，谁想看都可以拿去看'
  const [page] = slidesOf(plan(outlineOf(`# 守灯\n\n## 两路\n\n书房门口的灯换过三次。\n\n| 路 | 灯 |\n|---|---|\n| 前街 | 三盏 |\n| 后街 | 九盏 |\n\n为什么要分两路？因为来的人不同，要的灯也不同：\n\n- 前街要安静，钟声停一停就很好。${long}。\n- 后街要明亮。${long}，门口的灯多点了三盏。\n\n愿灯长明。\n`, 'md')).value, 'cards')
  expect([(page?.title as { text: string }).text, ...page!.cards.map(({ lead }) => lead.text)]).toEqual(['来的人不同，要的灯也不同', '前街要安静', '后街要明亮'])
})

test('an agenda is called by what the speaker counts, parts of the talk are an agenda', () => {
  const told = '夜里的书房要有灯，灯下要有人，人要认得每一位晚归的街坊，街坊也要认得他。'.repeat(3)
  const titleOf = (announced: string): unknown => slidesOf(deckOf(`守灯\n各位街坊：\n${told}\n${told}\n${announced}\n第一，灯要亮得早。${told}\n第二，门要关得晚。${told}\n谢谢大家。`), 'agenda')[0]?.title
  expect(titleOf('下面我想分享两点守灯的心得给大家。')).toMatchObject({ text: '两点守灯的心得' })
  expect(titleOf('下面我分两个部分汇报。')).toEqual({ label: 'agenda' })
})

test('labels before the names of the parts all go or all stay', () => {
  const told = '夜里的书房要有灯，灯下要有人，人要认得每一位晚归的街坊，街坊也要认得他。这样的书房办一年不难，办十年才难。'.repeat(6)
  const parts = ['路线 A：沿河走到码头', '路线 B：上山 (Hill)', '为什么是两条相反的路？'].map((name, i) => `### 1.${i + 1} ${name}\n\n${told}`)
  const [page] = slidesOf(plan(outlineOf(`# 书车\n\n## 1 路线\n\n${parts.join('\n\n')}\n\n## 2 守灯\n\n${told}\n\n愿灯长明。\n`, 'md')).value, 'cards')
  expect(page?.cards.map(({ lead }) => lead.text)).toEqual(['沿河走到码头', '上山 (Hill)', '为什么是两条相反的路'])
})
