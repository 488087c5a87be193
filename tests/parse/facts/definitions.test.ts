import { expect, test } from 'vitest'
import { found } from './found.ts'

test.each<[string, string[]]>([
  ['所谓“夜间书房”，就是全城关灯最晚的那间屋子。', ['“夜间书房” | 全城关灯最晚的那间屋子']],
  ['所谓通借通还，是指在任何一家馆借书都能在另一家还。', ['通借通还 | 在任何一家馆借书都能在另一家还']],
  ['“流动书车”是指开进村里的图书馆。', ['“流动书车” | 开进村里的图书馆']],
  ['人均藏书量指的是每个居民平均拥有的图书册数。', ['人均藏书量 | 每个居民平均拥有的图书册数']],
  ['什么是书房？书房就是不用买书的地方。', ['书房 | 不用买书的地方']],
  ['什么叫好馆？就是让人愿意再来的馆。', ['好馆 | 让人愿意再来的馆']],
  ['公益性，就是基本服务全部免费；均等性，就是城里乡下一个标准。', ['公益性 | 基本服务全部免费', '均等性 | 城里乡下一个标准']],
  ['“零门槛”的意思是不办证也能坐下来读书。', ['“零门槛” | 不办证也能坐下来读书']],
  ['所谓的荐购，就是读者点单、图书馆买单。', ['荐购 | 读者点单、图书馆买单']],
  ['到馆率是什么？就是一百个居民里有几个常来。', ['到馆率 | 一百个居民里有几个常来']],
  ['所謂「夜間書房」，就是全城關燈最晚的那間屋子。', ['「夜間書房」 | 全城關燈最晚的那間屋子']],
  ['什麼是書房？書房就是不用買書的地方。', ['書房 | 不用買書的地方']],
  ['By a reading room we mean a place where nobody has to buy anything.', ['a reading room | a place where nobody has to buy anything']],
  ['What do we mean by open access? We mean every shelf within reach of every hand.', ['open access | every shelf within reach of every hand']],
  ['Interlending is defined as the exchange of books between branches.', ['Interlending | the exchange of books between branches']],
  ['The term “book desert” means a district without a single shelf.', ['book desert | a district without a single shelf']],
  ['What is a branch? It is a door that opens at six.', ['branch | a door that opens at six']],
  ['A quiet hour refers to the time before the schools close.', ['A quiet hour | the time before the schools close']],
  ['“Open” means that you need no card.', ['Open | you need no card']],
  ['What is a library? A library is a room full of other people’s patience.', ['library | a room full of other people’s patience']],
  ['什么叫办得好，就是让人愿意再来。', ['办得好 | 让人愿意再来']],
  ['荐购是什么意思？就是读者点单、图书馆买单。', ['荐购 | 读者点单、图书馆买单']],
  ['所谓留灯，就是说，最后一位读者走了才锁门。', ['留灯 | 最后一位读者走了才锁门']],
  ['Weeding is the practice of giving away what nobody reads.', ['Weeding | the practice of giving away what nobody reads']],
])('%s', (words, definitions) => {
  expect(found(words, 'definition')).toEqual(definitions)
})

test.each([
  '这无所谓，就是多跑一趟。',
  '总馆是指导各分馆的。',
  '他说的就是这个意思。',
  '这就是书房。',
  '东街馆就是好。',
  '这指的是什么？',
  '什么是最重要的？',
  '什么是书房？我们以后再说。',
  '读者是上帝。',
  '关键，就是落实。',
  '我的意思是大家早点来。',
  '今天要讲所谓留灯对馆员是什么意思。',
  'She is the best friend of the night warden.',
  '總館是指揮各分館的。',
  'This means that we must hurry.',
  'It means a lot to me.',
  'By all means, come in.',
  'What is going on? It is raining.',
  'He means well.',
  'She refers to it often.',
  'What is that? It is a lamp.',
  'They found the means to pay.',
  'We know what it means to wait.',
  'What do you mean?',
  'That is what I call a library.',
])('nothing is defined: %s', (words) => {
  expect(found(words, 'definition')).toEqual([])
})
