import { describe, expect, test } from 'vitest'
import { shapeOf, texts } from './forms/shapes.ts'

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
