import { expect, test } from 'vitest'
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
