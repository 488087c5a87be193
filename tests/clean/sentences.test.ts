import { describe, expect, test } from 'vitest'
import { sentenceEnds } from '../../scripts/clean/sentences.ts'

function sentencesOf(text: string): string[] {
  const ends = sentenceEnds(text)
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end))
}

test.each<[string, string[]]>([
  ['书房开了。读者来了！座位够吗？', ['书房开了。', '读者来了！', '座位够吗？']],
  ['老馆修窗；新馆添座。', ['老馆修窗；新馆添座。']],
  ['他说：“开门吧。大家等着呢！”门开了。', ['他说：“开门吧。大家等着呢！”', '门开了。']],
  ['喊着“读书吧！”的孩子跑来了。', ['喊着“读书吧！”的孩子跑来了。']],
  ['借书、还书、办证……等等都免费。', ['借书、还书、办证……等等都免费。']],
  ['读者越来越多……我们得加座。', ['读者越来越多……', '我们得加座。']],
  ['投入3.5万元。', ['投入3.5万元。']],
  ['（这里鼓掌。）继续。', ['（这里鼓掌。）', '继续。']],
  ['Dr. Lin opened the U.S. branch. It was 9 a.m. on Monday.', ['Dr. Lin opened the U.S. branch. ', 'It was 9 a.m. on Monday.']],
  ['"Come in," she said. "The door is open."', ['"Come in," she said. ', '"The door is open."']],
  ['没有句号的一行', ['没有句号的一行']],
])('%s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences)
})

test('what a machine has heard is divided at its pauses, the shortest left out', () => {
  const heard = ['那年冬天', '老街的灯灭了一半没有人出门', '我们决定把书房开到半夜', '后来灯又亮了读者也回来了'].join(' ')
  const text = Array.from({ length: 12 }, () => heard).join(' ')
  expect(sentencesOf(text).slice(0, 3)).toEqual(['那年冬天 老街的灯灭了一半没有人出门 ', '我们决定把书房开到半夜 后来灯又亮了读者也回来了 ', '那年冬天 老街的灯灭了一半没有人出门 '])
  expect(sentencesOf(text).join('')).toBe(text)
})

describe('a Chinese sentence that goes on beyond a breath', () => {
  const first = '头一年我们在老街借了一间屋子当书房，桌椅是街坊一件一件搬来的，灯泡也是街坊凑的，到了冬天夜里没有暖气，大家披着棉衣围着一只炉子看书，孩子趴在膝盖上听故事，老人说这条街从来没有这样亮过，也从来没有这样暖过，等到开春，读者已经多得坐不下，有人干脆搬来自家的板凳'
  const second = '后来街坊又腾出两间屋子，一间放报纸，一间给写作业的孩子，周末连门口的台阶上也坐满了人，我们才想到要排一张值班的表'
  const third = '现在每天晚上有两个人守灯，一个管借书还书，一个管烧水关窗，做了三年没有一天关过门'

  test('ends at semicolons where one stands in place of the full stop', () => {
    expect(sentencesOf(`${first}；${second}；${third}；`)).toEqual([`${first}；`, `${second}；`, `${third}；`])
    expect(sentencesOf(`${first}；${third}；${third}。`)).toHaveLength(1)
  })

  test('ends before a word that begins another', () => {
    expect(sentencesOf(`${first}，${second}，${third}。`)).toEqual([`${first}，`, `${second}，${third}。`])
    expect(sentencesOf(`${first}，${third}。`)).toHaveLength(1)
  })
})
