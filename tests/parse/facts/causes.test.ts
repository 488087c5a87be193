import { expect, test } from 'vitest'
import { found } from './found.ts'

test.each<[string, string[]]>([
  ['因为馆员多走了一步，所以读者少跑了一里。', ['馆员多走了一步 | 读者少跑了一里']],
  ['由于选址太偏，新馆少有人来。', ['选址太偏 | 新馆少有人来']],
  ['由于经费紧张、人手不足，因此有三家书房推迟开门。', ['经费紧张、人手不足 | 有三家书房推迟开门']],
  ['书车之所以能坚持二十年，是因为村里有人等着。', ['村里有人等着 | 能坚持二十年']],
  ['我们之所以半夜还亮灯，就在于总有人下夜班。', ['总有人下夜班 | 半夜还亮灯']],
  ['大家愿意来，是因为这里有灯。', ['这里有灯 | 大家愿意来']],
  ['孩子们不想走，因为故事还没讲完。', ['故事还没讲完 | 孩子们不想走']],
  ['读者减少的主要原因是开门太晚。', ['开门太晚 | 读者减少']],
  ['网点分布太稀，导致读者要换两趟车。', ['网点分布太稀 | 读者要换两趟车']],
  ['老馆要大修，所以今年的书展改在学校办。', ['老馆要大修 | 今年的书展改在学校办']],
  ['为什么夜里也开门？因为白天来不了的人更多。', ['白天来不了的人更多 | 夜里也开门']],
  ['因為館員多走了一步，所以讀者少跑了一里。', ['館員多走了一步 | 讀者少跑了一里']],
  ['由於選址太偏，新館少有人來。', ['選址太偏 | 新館少有人來']],
  ['Because the doors stay open, people come.', ['the doors stay open | people come']],
  ['People come back because the doors stay open.', ['the doors stay open | People come back']],
  ['Because of the new bus line, visits have doubled.', ['of the new bus line | visits have doubled']],
  ['Loans fell in the spring. That is why we opened at night.', ['Loans fell in the spring | we opened at night']],
  ['The roof of the old branch leaked. As a result, forty boxes of books were lost.', ['The roof of the old branch leaked | forty boxes of books were lost']],
  ['The main reason why readers leave is that we close too early.', ['we close too early | readers leave']],
  ['The delay was due to a shortage of timber.', ['a shortage of timber | The delay']],
  ['The new reading hour led to a rise in membership.', ['The new reading hour | a rise in membership']],
  ['Why open at night? Because most people work by day.', ['most people work by day | open at night']],
  ['The branch has no lift, and therefore many older readers stay away.', ['The branch has no lift | many older readers stay away']],
  ['The van was late, but the children waited because the driver had promised to come.', ['the driver had promised to come | the children waited']],
])('%s', (words, causes) => {
  expect(found(words, 'cause')).toEqual(causes)
})

test.each([
  '因为这样，就这样吧。',
  '这就是原因。',
  '什么原因导致读者不来？',
  '其原因是多方面的。',
  '因为书，因为灯，因为人，我们来了。',
  '所以，我请大家再想一想。',
  '由于这一点，大家都很高兴。',
  '因为开门晚造成的，所以是时间的损失。',
  '我们不是因为有钱，而是因为有心。',
  '他因此成了馆长。',
  '今天讲的就这些，所以我请各位发言。',
  '原因以后再查。',
  '為什麼？',
  'It is so because it is.',
  'I say this not because I must but because I want to.',
  'Why because?',
  'We do it, just because.',
  'That is because.',
  'We will find out why.',
  'The result was good.',
  'We have sort of a problem, because people do stuff.',
  'For that reason, thank you.',
  'She came because, as you know, it rained.',
  'So here we are.',
])('nothing is said to be so for a reason: %s', (words) => {
  expect(found(words, 'cause')).toEqual([])
})
