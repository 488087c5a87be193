import { describe, expect, test } from 'vitest'
import { deckOf, slidesOf } from './planned.ts'

const more = '城南书房办了三年，来的人一年比一年多，借出去的书一年比一年厚，志愿者也越来越多。'

describe('the cover of an untitled Chinese speech', () => {
  const coverOf = (text: string): string => {
    const { title } = deckOf(text).slides[0]!
    return title !== null && 'text' in title ? title.text : ''
  }

  test('names the event that the speaker welcomes to', () => {
    expect(coverOf(`各位馆员大家好！\n欢迎莅临2031年全市夜读交流会的现场！${more}${more}`)).toBe('2031年全市夜读交流会')
  })

  test('and no hall where one meets', () => {
    expect(coverOf(`各位馆员大家好！\n很高兴来到我们新修的讲座室。${more}${more}`)).not.toMatch(/讲座/)
  })
})

test('a divider has the name of a part that is too long to be read there', () => {
  const heads = ['书房最宝贵的是没有围墙的读者队伍，用一条一条的规矩来留住他们，用一盏一盏的灯来照亮他们，直到每一条街都有书房', '把灯点亮']
  const deck = deckOf(`在馆长座谈会上的讲话\n各位馆长：\n${heads.map((head, i) => `${'一二'[i]}、${head}\n${more.repeat(9)}`).join('\n')}`)
  expect(slidesOf(deck, 'divider').map(({ title }) => title !== null && 'text' in title ? title.text : '')).toEqual(['书房最宝贵的是没有围墙的读者队伍', '把灯点亮'])
})

test('what the next page lists whole is no line below the member that announces it', () => {
  const points = [
    '第一，灯要亮到最后一个读者离开。值班的馆员要把灯一盏一盏看过，把窗一扇一扇关好，把椅子一张一张摆齐。',
    '第二，门要开到末班车到站。等车的人要有地方坐，下班的人要有地方看书，孩子要有地方写作业。',
    '第三，在守灯这件事上，要永远记得七个不许。我们要守住七个不许，不许提前关灯；不许半夜锁门；不许人走灯亮；不许没有交接就离开的值班；不许没有看过门窗的下班；不许没有值班经验的馆员守夜；不许没有商量好的规矩上墙。',
  ]
  const deck = deckOf(`在馆长座谈会上的讲话\n各位馆长：\n一、守灯的规矩\n${more}\n${points.join('\n')}\n二、把灯点亮\n${more.repeat(3)}`)
  expect(slidesOf(deck, 'cards')[0]!.cards.map(({ lead, points: lines }) => [lead.text, lines.length])).toEqual([['灯要亮到最后一个读者离开', 0], ['门要开到末班车到站', 0], ['在守灯这件事上，要永远记得七个不许', 0]])
  expect(slidesOf(deck, 'list')[0]!.points).toHaveLength(7)
})
