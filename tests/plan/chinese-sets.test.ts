import { describe, expect, test } from 'vitest'
import { proposalsOf } from '../../scripts/plan/graphics/all.ts'
import { recogniseLabelled } from '../../scripts/plan/graphics/labelled.ts'
import { recogniseContrast } from '../../scripts/plan/graphics/contrast.ts'
import { recogniseMembers } from '../../scripts/plan/graphics/members.ts'
import { spokenIn, walk } from '../../scripts/model/outline.ts'
import { leadInOf } from '../../scripts/plan/lead-in.ts'
import { plan } from '../../scripts/plan/plan.ts'
import { speechOf } from '../../scripts/plan/speech.ts'
import { outlineOf } from '../parse/outlined.ts'
import { shapeOf, texts } from './forms/shapes.ts'
import { slidesOf, speechFrom } from './planned.ts'

describe('as many members as were counted right before them', () => {
  const cardsIn = (paragraph: string): [string | null, string[]][] => proposalsOf({ speech: speechFrom(paragraph), sentences: speechFrom(paragraph).outline.opening[0]!.sentences, heading: null })
    .flatMap(({ shape }) => (/counted and then named/.test(shape.why) && shape.kind === 'cards' ? [[shape.title !== null && 'text' in shape.title ? shape.title.text : null, shape.cards.map(({ lead }) => lead.text)] as [string | null, string[]]] : []))

  test('stand under what counts them, the last behind 以及', () => {
    expect(cardsIn('每个书房要报三名守灯人：馆长、值夜的馆员以及一位街坊。')).toEqual([['每个书房要报三名守灯人', ['馆长', '值夜的馆员', '一位街坊']]])
  })

  test('stand under the count alone where its clause names nobody', () => {
    expect(cardsIn('会上说到对夜读的三点愿望：更早、更亮、更久。')).toEqual([['三点愿望', ['更早', '更亮', '更久']]])
  })

  test('may be named in the next sentence', () => {
    expect(cardsIn('五项措施。即点灯、守夜、添书、修椅以及家访。')).toEqual([['五项措施', ['点灯', '守夜', '添书', '修椅', '家访']]])
  })

  test('are the first clauses where each is described', () => {
    expect(cardsIn('借书卡分为三类：一是一年到期的，二是借阅人中途搬走的，如转学，调动等，三是卡片遗失的。')).toEqual([['借书卡分为三类', ['一年到期的', '借阅人中途搬走的', '卡片遗失的']]])
  })

  test('are none where there are more or fewer of them', () => {
    expect(cardsIn('每个书房要报四名守灯人：馆长、值夜的馆员以及一位街坊。')).toEqual([])
  })
})

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

describe('named members', () => {
  const scene = (text: string): Parameters<typeof recogniseLabelled>[0] => {
    const { outline, ...speech } = speechOf(outlineOf(text, 'md'))
    return { speech: { outline, ...speech }, sentences: spokenIn([...outline.opening, ...[...walk(outline.sections)].flatMap(({ blocks }) => blocks)]), heading: null }
  }
  const rowsIn = (text: string): string[] => recogniseLabelled(scene(text)).flatMap(({ shape }) => (shape.kind === 'matrix' ? shape.rows.map(({ to }) => to.text) : []))

  test('are those before the dash, whatever is listed or said behind it', () => {
    expect(rowsIn('# 守灯\n\n老灯——老街的话告诉我们：灯要有人来守。\n\n新灯——总馆的话告诉我们：灯要有人来修。\n\n它们在巷口相遇——那就是书房。\n')).toEqual(['老灯', '新灯'])
  })

  test('are no list of what stands behind one of them', () => {
    const own = scene('# 守灯\n\n老灯（蓝色）：旧灯罩、铜灯座、棉灯芯\n\n新灯（绿色）：玻璃罩、铁灯座、细电线\n')
    expect(recogniseMembers(own)).toEqual([])
    expect(rowsIn('# 守灯\n\n老灯（蓝色）：旧灯罩、铜灯座、棉灯芯\n\n新灯（绿色）：玻璃罩、铁灯座、细电线\n')).toEqual(['老灯', '新灯'])
  })

  test('keep the name of the first where a colon leads to them', () => {
    const shape = shapeOf('书房建立“三班守灯”的规矩——头班（开门）：擦亮灯罩，添满灯油；二班（守夜）：守到最后一位读者离开；三班（关门）：把当天的书归架。', 'cards')
    expect(shape?.cards.map(({ lead }) => lead.text)).toEqual(['头班（开门）', '二班（守夜）', '三班（关门）'])
  })
})

test('what is said only of the sentence before makes a weaker contrast than what names its subject', () => {
  const scoreOf = (paragraph: string): number => Math.max(0, ...contrastsIn(paragraph))
  expect(scoreOf('书房给了我看灯的机会。这不是什么了不起的本事，而是一个守夜人的本分。')).toBeLessThan(scoreOf('书房给了我看灯的机会。守夜这件事不是什么了不起的本事，而是一个守夜人的本分。'))
})

function contrastsIn(paragraph: string): number[] {
  const { outline, ...rest } = speechOf(outlineOf(`在馆长座谈会上的讲话\n各位馆长：\n${paragraph}`))
  return recogniseContrast({ speech: { outline, ...rest }, sentences: spokenIn(outline.opening), heading: null }).map(({ score }) => score)
}

test.each([
  ['大家好，我是守灯的人。'],
  ['外层，是一圈木头的旧书架。'],
])('%s heads no members', (said) => {
  const speech = speechFrom(`${said}书房要有灯。`)
  const [before, member] = speech.outline.opening[0]!.sentences
  expect(leadInOf({ speech, sentences: [before!, member!], heading: null }, [member!])).toBeNull()
})

describe('what was won', () => {
  const won = ['在全市夜读比赛中，老街书房获得一等奖。', '在第三届书房评比中，渡口书房被评为年度书房。', '馆里的钟也修好了。', '在讲故事大赛上，小学生林小满荣获金奖。']
  const rowsIn = (paragraph: string): string[][] => proposalsOf({ speech: speechFrom(paragraph), sentences: speechFrom(paragraph).outline.opening[0]!.sentences, heading: null })
    .flatMap(({ shape }) => (/won something/.test(shape.why) && shape.kind === 'list' ? [shape.points.map(({ lead, detail }) => `${lead.text}｜${detail!.text}`)] : []))

  test('stands in a list, each with where', () => {
    expect(rowsIn(won.join(''))).toEqual([['老街书房获得一等奖｜全市夜读比赛', '渡口书房被评为年度书房｜第三届书房评比', '小学生林小满荣获金奖｜讲故事大赛']])
  })

  test('is no list where it is two', () => {
    expect(rowsIn(won.slice(0, 3).join(''))).toEqual([])
  })
})
