import { expect, test } from 'vitest'
import { found } from './found.ts'

test.each<[string, string[]]>([
  ['评价一座书房，不是看楼有多高，而是看读者有多少。', ['negation: 看楼有多高 | 看读者有多少']],
  ['图书馆的价值不在于收藏，而在于使用。', ['negation: 收藏 | 使用']],
  ['选书不靠印象，而靠数据。', ['negation: 印象 | 数据']],
  ['书房不是仓库，是客厅。', ['negation: 仓库 | 客厅']],
  ['重新排架是大事，不是小事。', ['negation: 小事 | 大事']],
  ['我们要的是读者，而不是摆设。', ['negation: 摆设 | 我们要的是读者']],
  ['馆员不能坐等读者，而要走到读者中去。', ['negation: 坐等读者 | 走到读者中去']],
  ['与其多建一座楼，不如多开一小时门。', ['preference: 多建一座楼 | 多开一小时门']],
  ['我们宁可少买一批书，也不让一间书房关门。', ['preference: 让一间书房关门 | 少买一批书']],
  ['服务要从被动等待转变为主动上门。', ['change: 被动等待 | 主动上门']],
  ['我们要从守摊人转变成为引路人。', ['change: 守摊人 | 引路人']],
  ['去年，我们实现了从一家馆到一张网的跨越。', ['change: 一家馆 | 一张网']],
  ['过去是人找书，现在是书找人。', ['change: 是人找书 | 是书找人']],
  ['以前读者要换两趟车。如今出门就有书房。', ['change: 读者要换两趟车 | 出门就有书房']],
  ['一方面新书越来越多，另一方面读者却越来越少。', ['opposition: 新书越来越多 | 读者却越来越少']],
  ['與其多蓋一座樓，不如多開一小時門。', ['preference: 多蓋一座樓 | 多開一小時門']],
  ['書房並不是倉庫，而是客廳。', ['negation: 倉庫 | 客廳']],
  ['過去是人找書，現在是書找人。', ['change: 是人找書 | 是書找人']],
  ['This is not a warehouse but a meeting place.', ['negation: a warehouse | a meeting place']],
  ['We opened it not because the law asked, but because readers did.', ['negation: because the law asked | because readers did']],
  ['These rooms were built for people, not for books.', ['negation: for books | for people']],
  ['A library is not a building. It is a promise.', ['negation: a building | a promise']],
  ['We count readers rather than shelves.', ['preference: shelves | We count readers']],
  ['Instead of waiting for readers, we drive to them.', ['preference: waiting for readers | we drive to them']],
  ['I would rather lend a torn book than lock up a new one.', ['preference: lock up a new one | lend a torn book']],
  ['We used to wait for readers. Now we go to them.', ['change: wait for readers | we go to them']],
  ['Our work is shifting from keeping books to meeting people.', ['change: keeping books | meeting people']],
  ['On the one hand we buy more books, but on the other hand we have fewer shelves.', ['opposition: we buy more books | we have fewer shelves']],
  ['The old branch is full every night. By contrast, the new one stands empty.', ['opposition: The old branch is full every night | the new one stands empty']],
])('%s', (words, contrasts) => {
  expect(found(words, 'contrast')).toEqual(contrasts)
})

test.each([
  '你是不是想借书，而是否有证并不要紧。',
  '这不是一两天的事。',
  '不是东街馆开门，就是西街馆开门。',
  '我们不仅要买书，而且要用书。',
  '从早上九点到晚上十点都有人值班。',
  '从车站走到书房只要五分钟。',
  '过去五年，我们建了三十六座书房，现在还在建。',
  '我们一方面要买书，另一方面要用书。',
  '书车走向山村。',
  '而今，读者多了起来。',
  '书不在多。',
  '難道書房不是客廳嗎？',
  'We could not open on Monday, but we opened on Tuesday.',
  'Not only did they come, but they stayed.',
  'The lamps were not on but nobody minded.',
  'We went from town to town with the book van.',
  'This is not going to take long.',
  'More than half of them came back.',
  'Not a single reader left.',
  'They did not say why, not even to us.',
  'Before we close, let me thank the volunteers.',
  'Is it not a promise but a wish?',
])('nothing is set against anything: %s', (words) => {
  expect(found(words, 'contrast')).toEqual([])
})
