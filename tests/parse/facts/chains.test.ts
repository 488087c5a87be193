import { expect, test } from 'vitest'
import { found } from './found.ts'

test.each<[string, string[]]>([
  ['先摸清底数，再排出次序，最后逐馆改造。', ['摸清底数 | 排出次序 | 逐馆改造']],
  ['要先听读者的，然后定书单。', ['听读者的 | 定书单']],
  ['我们先试开一家，接着推开三家，最后全市铺开。', ['试开一家 | 推开三家 | 全市铺开']],
  ['先试点，后推开，再提高。', ['试点 | 推开 | 提高']],
  ['首先选址，然后设计，最后施工。', ['选址 | 设计 | 施工']],
  ['第一步摸底，第二步试点，第三步推开。', ['摸底 | 试点 | 推开']],
  ['步子要稳：第一步，摸清底数；第二步，选好试点；第三步，全面推开。', ['摸清底数 | 选好试点 | 全面推开']],
  ['流程是采购→编目→上架→借还。', ['流程是采购 | 编目 | 上架 | 借还']],
  ['从借一本书，到读一本书，再到写一本书，孩子们一路长大。', ['借一本书 | 读一本书 | 写一本书']],
  ['要先安好灯，再摆好椅子，随后请读者进门。', ['安好灯 | 摆好椅子 | 请读者进门']],
  ['大家先看地图，再看书单。', ['看地图 | 看书单']],
  ['先摸清底數，然後排出次序，最後逐館改造。', ['摸清底數 | 排出次序 | 逐館改造']],
  ['First we map the shelves, then we move the books, and finally we open the doors.', ['we map the shelves | we move the books | we open the doors']],
  ['First, count the books; then, sort them by size; finally, label every shelf.', ['count the books | sort them by size | label every shelf']],
  ['We first ask the readers, then draw up the list.', ['ask the readers | draw up the list']],
  ['The path is order -> catalogue -> shelf -> reader.', ['The path is order | catalogue | shelf | reader']],
  ['Step one, find a room; step two, find a lamp.', []],
  ['First clean the room, next paint the walls, after that bring in the shelves.', ['clean the room | paint the walls | bring in the shelves']],
])('%s', (words, chains) => {
  expect(found(words, 'chain')).toEqual(chains)
})

test.each([
  '先进的书车，再好的馆员，都要有人管。',
  '先生们，再见。',
  '首先是选址，其次是设计。',
  '先这样。',
  '他先到，我后到。',
  '再先进的设备，也要有人用。',
  '第一步迈出去了，第三步还远。',
  '采购→编目。',
  '借阅量从12→15→18。',
  '先说一句，再次感谢大家。',
  '事先没有通知，最后没有人来。',
  '先烈们的故事，最后刻在墙上。',
  'First, I want to thank you. Second, I want to thank the drivers.',
  'First things first.',
  'The first reader came, and the second left.',
  'Then we left.',
  'At first it rained, later it stopped.',
  'The First Lady read to the children.',
  'What comes first, and what comes then?',
  'Books come first.',
  'Loans went 12 -> 15 -> 18.',
  'Children first, they said.',
  'It was the first time, and the last.',
])('no steps: %s', (words) => {
  expect(found(words, 'chain')).toEqual([])
})
