import { describe, expect, test } from 'vitest'
import { canStand } from '../../scripts/plan/condense/fragments.ts'
import { dashedName, shortOf } from '../../scripts/plan/condense/short.ts'
import { unmarked } from '../../scripts/plan/condense/cut.ts'
import { refers } from '../../scripts/plan/condense/pointing.ts'
import { moveOf } from '../../scripts/plan/discourse/move.ts'
import { messageIn } from '../../scripts/plan/discourse/message.ts'
import { plan } from '../../scripts/plan/plan.ts'
import { spokenIn, walk } from '../../scripts/model/outline.ts'
import { outlineOf } from '../parse/outlined.ts'
import { shapeOf } from './forms/shapes.ts'
import { deckOf, slidesOf, speechFrom } from './planned.ts'

test.each([
  ['合在一起才是一间书房', false],
  ['嵌在书架内部', false],
  ['靠的是街坊的热心', false],
  ['直接让借书人多了三成', false],
  ['一间被街坊点亮的老街书房', false],
  ['一间书房点亮了整条老街', true],
  ['老师同学们大家好', false],
  ['核心围绕“夜读”两个重点', false],
  ['得一家一家去借书', false],
  ['馆员们利用下班后的时间', false],
  ['馆员们利用旧地图找到了老书房', true],
  ['通过点亮路灯、摆出旧书', false],
  ['通过点亮路灯、摆出旧书留住街坊，让夜晚热闹', true],
  ['灯油 300 元 + 书架 200 元 = 约 500 元', false],
])('%s stands alone: %s', (text, stands) => {
  expect(canStand(text)).toBe(stands)
})

test.each([
  ['从选书手艺转到借书手艺', true],
  ['这两座书房都亮着灯', true],
  ['和大家分享一下守灯的日子', true],
  ['老街的书房都亮着灯', false],
])('%s points outside: %s', (text, points) => {
  expect(refers(text)).toBe(points)
})

describe('the short form of a heading', () => {
  const shortIn = (heading: string): string => {
    const speech = speechFrom(`${heading}。`)
    const [sentence] = spokenIn([...speech.outline.opening, ...[...walk(speech.outline.sections)].flatMap(({ blocks }) => blocks)])
    return shortOf(speech, sentence!, 18).text
  }

  test.each([
    ['an answer together with what asks for it', '开夜馆的目的就是让夜归的人有地方去，让灯一直亮着', '开夜馆的目的就是让夜归的人有地方去'],
    ['a condition together with what it leads to', '只有把灯留到天亮，才能等到夜归的街坊，才能让老街的夜晚重新热闹起来', '只有把灯留到天亮，才能等到夜归的街坊'],
    ['what stands before its dash', '夜读 —— 老街巷口灯下的人和他们翻旧了的书', '夜读'],
  ])('is %s', (_, heading, short) => {
    expect(shortIn(heading)).toBe(short)
  })

  test('has no dash in a clause', () => {
    expect(dashedName({ text: '灯要亮，人要等——这是规矩', at: 0, span: [0, 1] } as never)).toBeUndefined()
  })
})

test.each([
  ['夜读（蓝色）', '夜读'],
  ['夜读（红框）', '夜读'],
  ['夜读（红旗路）', '夜读（红旗路）'],
])('in what colour something is drawn is no part of its name: %s', (said, shown) => {
  const speech = speechFrom(`${said}。`)
  const [sentence] = spokenIn([...speech.outline.opening, ...[...walk(speech.outline.sections)].flatMap(({ blocks }) => blocks)])
  expect(unmarked(speech, sentence!).text).toBe(shown)
})

describe('what a passage says', () => {
  const saidIn = (paragraph: string): string | undefined => {
    const speech = speechFrom(paragraph)
    return messageIn(speech, spokenIn([...speech.outline.opening, ...[...walk(speech.outline.sections)].flatMap(({ blocks }) => blocks)]))?.text.text
  }

  test.each([
    ['is what is set apart from something', '藏书多的书房有很多。藏书 ≠ 读书。书架上的书有人擦灰。', '藏书 ≠ 读书'],
    ['is no plan of the talk', '我们的思路是：先把灯擦亮，再把门打开。书房属于每一位晚归的街坊。', '书房属于每一位晚归的街坊'],
    ['is not one layer of two', '外层，是一圈木头的旧书架。书房属于每一位晚归的街坊。', '书房属于每一位晚归的街坊'],
    ['keeps the point with what leads to it', '东边是老城墙等矮墙，西边和南边被新修的街巷和楼房环绕，唯有中间的书房，宛如一盏长明的灯，从早到晚照着小路。书房属于每一位晚归的街坊。', '西边和南边被新修的街巷和楼房环绕，唯有中间的书房，宛如一盏长明的灯，从早到晚照着小路'],
    ['is no legend of a picture', '橙色是街坊的借书数。书房属于每一位晚归的街坊。', '书房属于每一位晚归的街坊'],
    ['is not one of those named before', '老街巷口的灯和书，构成其中一个不可忽视的热闹去处。', undefined],
    ['is nobody who was named before', '三十年后，他们成了守灯人的好帮手。', undefined],
  ])('%s', (_, paragraph, said) => {
    expect(saidIn(paragraph)).toBe(said)
  })
})

test.each([
  ['书房 = 夜里一直亮着的灯。', '', 'claim'],
  ['从选书手艺转到借书手艺。', '', 'aside'],
  ['首先，让我们把目光投向码头的书房。', '', 'aside'],
] as const)('%s does what it says', (text, after, move) => {
  expect(moveOf({ text, after })).toBe(move)
})

test('a question that is set against another subject is no page of its own', () => {
  expect(shapeOf('书房的灯是什么？是老街的眼睛和路标。而书房的书是老街的心。', 'question')).toBeUndefined()
  expect(shapeOf('书房的灯是什么？是老街的眼睛和路标。书房的书旧了。', 'question')).toBeDefined()
})

describe('the last words', () => {
  test('name whose deed they are', () => {
    const [close] = slidesOf(deckOf('在馆长座谈会上的讲话\n各位馆长：\n书房办了十年，读者越来越多。\n希望同志们以灯为伴，以书为友，让灯光照进千家万户，为建设夜读城市而努力奋斗！\n'), 'close')
    expect(close && 'text' in close.text ? close.text.text : null).toBe('让灯光照进千家万户，为建设夜读城市而努力奋斗')
  })

  test('are no thanks to each in turn', () => {
    const told = '夜里的书房要有灯，灯下要有人，人要认得每一位晚归的街坊。'
    const thanks = '首先，感谢总馆给予我这次守灯的学习机会，让我能够在夜里学会等人；其次，感谢馆长的统筹指导和街坊的全力支持，正是大家的配合，才确保了灯一直亮着；最后，感谢街坊们夜夜陪伴，让我走得更远。'
    const { slides } = plan(outlineOf(`# 守灯十年\n\n## 一、点灯的人\n\n${told.repeat(2)}\n\n## 二、致谢与答疑\n\n${thanks}\n\n以上就是守灯的全部汇报，谢谢大家！\n`, 'md')).value
    const close = slides.at(-1)!
    expect(close.kind === 'close' && 'text' in close.text ? close.text.text : null).toBe('守灯十年')
  })
})
