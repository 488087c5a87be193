import { describe, expect, test } from 'vitest'
import { audited, speechWith, told } from './audited.ts'

describe('a blank', () => {
  test.each<[string, string[]]>([
    ['××馆的同志也来了。', ['××']],
    ['我是来自XX县的馆员。', ['XX']],
    ['今天是×月×日，天气很好。', ['×', '×']],
    ['20XX年，我们建了新馆。', ['20XX']],
    ['20××年，我们建了新馆。', ['20××']],
    ['有请［姓名］同志发言。', ['［姓名］']],
    ['这里有一组数字。【此处插入图表】大家请看。', ['【此处插入图表】']],
    ['今年添书_____册。', ['_____']],
    ['今年添书（　）册。', ['（　）']],
    ['某某公司也来帮忙。', ['某某']],
    ['来宾有○○市的朋友。', ['○○']],
    ['开馆时间（待定）以后再说。', ['（待定）']],
    ['感谢**公司捐书。', ['**']],
    ['TODO 补一段数据。', ['TODO']],
  ])('%s', (words, found) => {
    expect(audited(speechWith(words)).filter(({ code }) => code === 'audit/placeholder').map(one => one.words)).toEqual(found)
  })

  test.each([
    '这间屋子长×宽是3×5米。',
    '路易XVI的藏书也不过如此。',
    '我买的是XXL号的馆服。',
    '二〇〇八年，第一间书房开门。',
    '张某某同学借了一百本书。',
    '本次活动（暂定）在周六举行。',
    '他在待办清单里写了很多书名。',
    '请调用main()函数看看结果。',
    '【时间】周六上午，【地点】总馆。',
    '今年的标题是《书房》。',
    '这句话要说**三遍**，大家才记得住。',
  ])('%s has none', (words) => {
    expect(told(speechWith(words)).filter(line => line.startsWith('placeholder'))).toEqual([])
  })

  test.each<[string, string[]]>([
    ['Welcome to [Your Name] and to <insert date>.', ['[Your Name]', '<insert date>']],
    ['We begin with lorem ipsum dolor sit amet. Then we read.', ['lorem ipsum dolor sit amet']],
    ['Louis XX was there, and [laughter] was heard at Super Bowl XX.', []],
    ['XX Company gave us books, founded in 20XX.', ['XX', '20XX']],
    ['We met {{name}} in the reading room.', ['{{name}}']],
  ])('in English: %s', (words, found) => {
    const text = `Opening the library\n\nDear friends, this is the day that we have waited for.\n\n${words}\n`
    expect(audited(text).filter(({ code }) => code === 'audit/placeholder').map(one => one.words)).toEqual(found)
  })

  test('is an error, and only the author can fill it', () => {
    expect(audited(speechWith('××馆的同志也来了。'))).toMatchObject([{ severity: 'error', replacement: null, certainty: 'certain' }])
  })

  test('is none in Markdown where underscores or backticks mark words', () => {
    expect(told('# 讲话\n\n这件事__很重要__，要用 `20XX` 这样的写法。\n', 'md')).toEqual([])
  })
})

describe('a mark of a pair', () => {
  test.each<[string, string[]]>([
    ['我们办了“早读活动，大家都来了。', ['unbalanced “']],
    ['我们办了早读”活动，大家都来了。', ['unbalanced ”']],
    ['这本书（上下册都有了。', ['unbalanced （']],
    ['我们办了”早读“活动。', ['quote-order ”早读“ → “早读”']],
    ['我们办了“早读”活动（每周六），还编了《书单》。', []],
    ['要做到：1）开得早；2）关得晚。', []],
    ['他说：“书房要有灯光。\n\n“有了灯光，人就来了。”', []],
    ['馆里贴着两行字：“有书的地方\n\n就有人。”', []],
  ])('%s', (words, found) => {
    expect(told(speechWith(words))).toEqual(found)
  })
})

describe('words twice in a row', () => {
  test.each<[string, string[]]>([
    ['这是读者的的愿望。', ['doubled 的的 → 的']],
    ['我们我们要办好书房。', ['doubled 我们我们 → 我们']],
    ['我们的目的的确是为了读者。', []],
    ['为了了解读者，我们办了座谈会，解决了了解不够的问题。', []],
    ['是是非非，说清楚就好，大家和和气气。', []],
    ['他现在在总馆值班。', []],
    ['书房要天天开门、夜夜有灯。书房要天天开门、夜夜有灯。', ['doubled 书房要天天开门、夜夜有灯。']],
    ['读书吧！读书吧！', []],
  ])('%s', (words, found) => {
    expect(told(speechWith(words))).toEqual(found)
  })

  test('in English, names apart', () => {
    const text = 'Opening the library\n\nThe the readers came to to see us. Will Will read? We had had doubts that that would do.\n'
    expect(told(text)).toEqual(['doubled The the → The', 'doubled to to → to'])
  })
})

describe('typing', () => {
  test.each<[string, string[]]>([
    ['大家来了,书也来了。', ['half-width , → ，']],
    ['今年增长3. 5%。', ['torn-number 3. 5 → 3.5']],
    ['从2 0 3 1年起。', ['torn-number 2 0 3 1 → 2031']],
    ['从20 31年起。', ['torn-number 20 31 → 2031']],
    ['今年添书1,200册，增长3.5%，比分是3:2。', []],
  ])('%s', (words, found) => {
    expect(told(speechWith(words))).toEqual(found)
  })

  test('a file with half-width marks throughout gets one note', () => {
    expect(told(speechWith('开门,点灯,摆书,倒茶,扫地,迎客,关门。'))).toEqual(['half-width ,'])
  })
})
