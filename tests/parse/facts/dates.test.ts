import { expect, test } from 'vitest'
import { found } from './found.ts'

test.each<[string, string[]]>([
  ['2019年，第一家社区分馆开门迎客。', ['2019年 | 第一家社区分馆开门迎客']],
  ['到2031年，全市每个村都有一间书房。', ['2031年 | 全市每个村都有一间书房']],
  ['老馆建于1987年3月12日。', ['1987年3月12日 | -']],
  ['二〇二六年五月，书展如期举办。', ['二〇二六年五月 | 书展如期举办']],
  ['２０２４年，书车开进了山村。', ['２０２４年 | 书车开进了山村']],
  ['五年来，书房多了三十六座。', ['五年来 … | 书房多了三十六座']],
  ['过去十年，我们只做了一件事。', ['过去十年 … | 我们只做了一件事']],
  ['“十四五”时期，书房走进了社区。', ['“十四五”时期 … | 书房走进了社区']],
  ['2016年至2020年，藏书翻了一番。', ['2016年至2020年 … | 藏书翻了一番']],
  ['20世纪80年代，城里只有一家图书馆。', ['20世纪80年代 … | 城里只有一家图书馆']],
  ['3月18日，新馆开门。', ['3月18日 | 新馆开门']],
  ['今年，书车要开进所有乡镇。', ['今年 | 书车要开进所有乡镇']],
  ['到本世纪中叶，人人都有书读。', ['本世纪中叶 … | 人人都有书读']],
  ['今年以来，夜读的人多了。', ['今年以来 … | 夜读的人多了']],
  ['五年來，書房多了三十六座。', ['五年來 … | 書房多了三十六座']],
  ['過去十年，我們只做了一件事。', ['過去十年 … | 我們只做了一件事']],
  ['In 2019 the first branch opened its doors.', ['2019 | the first branch opened its doors']],
  ['By 2031, every village will have a reading room.', ['2031 | every village will have a reading room']],
  ['The old hall was built on 12 March 1987.', ['12 March 1987 | -']],
  ['On March 18, 2026, the new hall opens.', ['March 18, 2026 | the new hall opens']],
  ['From 1994 to 2001 the van stood still.', ['1994 to 2001 … | the van stood still']],
  ['The years 2016-2020 were quiet.', ['2016-2020 … | -']],
  ['Over the past ten years we did one thing.', ['the past ten years … | we did one thing']],
  ['In the 1980s, there was one library in town.', ['the 1980s … | there was one library in town']],
  ['Last year, the van reached every village.', ['Last year | the van reached every village']],
  ['We have been open since 1998.', ['1998 | -']],
])('%s', (words, dates) => {
  expect(found(words, 'date')).toEqual(dates)
})

test.each([
  '第三年，我们换了馆长。',
  '文件编号是〔2024〕12号。',
  '书房开了三年。',
  '2024版书目已经印好。',
  '1200年长的树。',
  '请拨打12345678。',
  '他今年的书单很长。',
  '全馆有2031册新书。',
  '三月不读书，心里就发慌。',
  '十年树木。',
  '去年的事不提了。',
  '這是第五年。',
  'Room 2019 is upstairs.',
  'We may march on.',
  'We bought 2019 books.',
  'It took ten years.',
  'She may come in May.',
  'Version 2031 is out.',
  'Call 2019-3344.',
  'They march in step.',
  'Every year we close for a week.',
  'The last reader left.',
  'It is past ten.',
])('no date: %s', (words) => {
  expect(found(words, 'date')).toEqual([])
})
