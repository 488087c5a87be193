import { expect, test } from 'vitest'
import { found } from './found.ts'

test.each<[string, string[]]>([
  ['同志们，让我们把灯点得更亮一些！', ['让我们把灯点得更亮一些']],
  ['让我们携起手来，把书送到每一个村。', ['让我们携起手来，把书送到每一个村']],
  ['希望大家多到书房里坐一坐。', ['希望大家多到书房里坐一坐']],
  ['我衷心希望各位馆长常到读者中去。', ['我衷心希望各位馆长常到读者中去']],
  ['我们号召全体馆员每月读完一本书。', ['我们号召全体馆员每月读完一本书']],
  ['我呼吁社会各界把闲书捐出来。', ['我呼吁社会各界把闲书捐出来']],
  ['请大家把会议精神带回去。', ['请大家把会议精神带回去']],
  ['书已备好，灯已点亮，让我们一起开门迎客！', ['让我们一起开门迎客']],
  ['在此，希望各区县抓紧开工。', ['希望各区县抓紧开工']],
  ['最后，请各位馆长把门打开。', ['请各位馆长把门打开']],
  ['讓我們攜手把燈點亮！', ['讓我們攜手把燈點亮']],
  ['希望大家常到書房裡坐一坐。', ['希望大家常到書房裡坐一坐']],
  ['So let us open every door in this town.', ['So let us open every door in this town']],
  ['Let’s build the next room together.', ['Let’s build the next room together']],
  ['I urge you to bring one friend along.', ['I urge you to bring one friend along']],
  ['We call on every school to open its shelves.', ['We call on every school to open its shelves']],
  ['Join us on the first Sunday of May.', ['Join us on the first Sunday of May']],
  ['Please bring the books back in time.', ['Please bring the books back in time']],
  ['The lamps are lit; now let us go in.', ['now let us go in']],
  ['Let every street have a lamp and a shelf.', ['Let every street have a lamp and a shelf']],
])('%s', (words, calls) => {
  expect(found(words, 'call')).toEqual(calls)
})

test.each([
  '这件事让我们看到了读者的热情。',
  '让我们感动的是孩子们。',
  '那场雪让我们馆员感受到了温暖。',
  '书车让我们明白了什么是坚持。',
  '书房很有希望。',
  '他希望明天不下雨。',
  '我不希望书房关门。',
  '请看大屏幕。',
  '请大家放心。',
  '我们邀请大家来过。',
  '让我们先看一组数字。',
  '謝謝大家的號召力。',
  '這件事讓我們看到了讀者的熱情。',
  'Let us say it is raining.',
  'Let’s look at the next slide.',
  'Let me thank the drivers.',
  'They let us in.',
  'Please note the new hours.',
  'I ask myself why.',
  'Let’s see what happens.',
  'The driver let us read.',
  'I would ask who did it.',
  'Let it rain on the roof.',
  'Shall we let us in?',
])('nobody is called upon: %s', (words) => {
  expect(found(words, 'call')).toEqual([])
})
