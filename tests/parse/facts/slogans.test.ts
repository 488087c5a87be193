import { expect, test } from 'vitest'
import { found } from './found.ts'

test.each<[string, string[]]>([
  ['我们提出“开得早、关得晚、坐得下”。', ['“开得早、关得晚、坐得下”']],
  ['大家要发扬“铺路石”精神。', ['“铺路石”']],
  ['我们的口号是“一册也不丢”。', ['“一册也不丢”']],
  ['全馆叫响了“书等人、灯等人”的口号。', ['“书等人、灯等人”']],
  ['老馆的馆训是“慢慢读，好好还”。', ['“慢慢读，好好还”']],
  ['要坚持“读者至上”的理念。', ['“读者至上”']],
  ['“多走一步路，少跑一里地”，大家都记得这句话。', ['“多走一步路，少跑一里地”']],
  ['同志们，真抓实干、久久为功！', ['真抓实干、久久为功']],
  ['我们要践行“有灯就有书”的承诺。', ['“有灯就有书”']],
  ['墙上写着“想借就借、想还就还”。', ['“想借就借、想还就还”']],
  ['大家要發揚「鋪路石」精神。', ['「鋪路石」']],
  ['我們的口號是「一冊也不丟」。', ['「一冊也不丟」']],
  ['Our motto is "a lamp in every street".', ['"a lamp in every street"']],
  ['They chose the slogan "read first, ask later" for the year.', ['"read first, ask later"']],
  ['"No door stays shut" is our motto.', ['"No door stays shut"']],
  ['The rallying cry was "books on wheels" and it worked.', ['"books on wheels"']],
  ['We need the "open door" spirit again.', ['"open door"']],
])('%s', (words, slogans) => {
  expect(found(words, 'slogan')).toEqual(slogans)
})

test.each([
  '我们办了“早读”和“夜读”。',
  '基本养老、基本医疗都有了保障。',
  '要解决“机关化、行政化、边缘化”问题。',
  '他读的是《长夜》《短歌》。',
  '“东街、西街”都有书房。',
  '“书多、灯亮、人热情”，读者这样说。',
  '这种精神很好。',
  '口号喊得再响，也要落实。',
  '老馆长说：“书是请人来坐的椅子。”',
  '春天办书展、夏天办夜读。',
  '“十四五”时期，书房要更多。',
  '「早讀」辦得不錯。',
  'He said "come in and sit down".',
  'The "new" branch is old.',
  'A motto is not enough.',
  'We read "The Long Night" together.',
  'Their spirit was high.',
  'She asked, "Who has the key?"',
  'The slogan was forgotten.',
  '"Yes," said the driver.',
  'It is our motto.',
  'Every credo has an end.',
])('no slogan: %s', (words) => {
  expect(found(words, 'slogan')).toEqual([])
})
