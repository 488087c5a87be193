import { describe, expect, test } from 'vitest'
import { told } from './audited.ts'

/** A speech of sections, each a heading with its mark and a sentence. */
function sections(...headings: string[]): string {
  const parts = headings.map((heading, index) => `${heading}\n\n这是第${index + 1}件要做的事，各馆都要做好。\n`)
  return ['在全市图书馆工作会议上的讲话', '同志们：', '今天开一个会，说说明年的书房。', ...parts].join('\n\n')
}

/** A speech with one paragraph under one heading. */
function paragraph(words: string): string {
  return `在全市图书馆工作会议上的讲话\n\n同志们：\n\n一、把书选好\n\n${words}\n\n二、把人请来\n\n请人要有办法。\n`
}

describe('numbers of sections', () => {
  test.each<[string, string, string[]]>([
    ['in order are left alone', sections('一、选好书', '二、请好人', '三、办好事'), []],
    ['may begin again under each heading', sections('一、选好书', '（一）定书目', '（二）问读者', '二、请好人', '（一）找讲师', '（二）排时间'), []],
    ['may run on under the next heading', sections('一、选好书', '1、定书目', '2、问读者', '二、请好人', '3、找讲师', '4、排时间'), []],
    ['may begin again for an annex', sections('一、选好书', '二、请好人', '一、总则', '二、附则'), []],
    ['with one missing', sections('一、选好书', '二、请好人', '四、办好事'), ['numbering-gap 四、']],
    ['with one missing below a heading', sections('一、选好书', '（一）定书目', '（三）问读者', '二、请好人'), ['numbering-gap （三）']],
    ['that come twice', sections('一、选好书', '（一）定书目', '（二）问读者', '（二）查旧账', '二、请好人'), ['numbering-repeat （二）']],
    ['that change their style', sections('一、选好书', '2、请好人', '三、办好事'), ['numbering-mixed 2、']],
    ['that change their style at the end', sections('一、选好书', '二、请好人', '3、办好事'), ['numbering-mixed 3、']],
  ])('%s', (_, text, found) => {
    expect(told(text)).toEqual(found)
  })

  test('in English too', () => {
    const text = '# Opening the library\n\nDear friends, here is our plan.\n\n## 1. Listen\n\nReaders know best.\n\n## 2. Stay\n\nWe stay late.\n\n## 4. Read\n\nWe read aloud.\n'
    expect(told(text, 'md')).toEqual(['numbering-gap 4.'])
  })

  test('that count down are left alone', () => {
    const text = `Remarks at the library\n\nFriends, here are my tips.\n\n${[4, 3, 2, 1].map(n => `#${n}: Read book number ${n} today.\n\nIt is worth your while.\n`).join('\n')}`
    expect(told(text)).toEqual([])
  })
})

describe('numbers in running text', () => {
  test.each<[string, string[]]>([
    ['书房要做到：一是开得早，二是关得晚，三是坐得下。', []],
    ['一要开得早，二要关得晚，三是坐得下。', []],
    ['第一，要开得早。第二，要关得晚。', []],
    ['第一，要开得早。其次，要关得晚。第三，要坐得下。', []],
    ['一是书要好，第一，选新书，第二，选好书；二是人要勤。', []],
    ['各馆要分三步走。①定书目；②问读者；③排时间。', []],
    ['他考试得了第一，第三名也不错。', []],
    ['书房要做到：一是开得早，二是关得晚，四是坐得下。', ['numbering-gap 四是']],
    ['书房要做到：一是开得早，二是关得晚，二是坐得下。', ['numbering-repeat 二是']],
    ['第一，要开得早。第三，要关得晚。', ['numbering-gap 第三，']],
    ['各馆要这样做：①定书目；②问读者；④排时间。', ['numbering-gap ④']],
  ])('%s', (words, found) => {
    expect(told(paragraph(words))).toEqual(found)
  })
})

describe('an announced number of parts', () => {
  test.each<[string, string, string[]]>([
    ['that the sections bear out', sections('一、选好书', '二、请好人').replace('今天开一个会', '今天我讲两点意见'), []],
    ['that the sections do not bear out', sections('一、选好书', '二、请好人').replace('今天开一个会，说说明年的书房。', '下面，我讲三点意见。'), ['announced-count 下面，我讲三点意见。']],
    ['that the sentence bears out', paragraph('要做到三点：一是开得早，二是关得晚，三是坐得下。'), []],
    ['that the sentence does not bear out', paragraph('要做到三点：一是开得早，二是关得晚。'), ['announced-count 要做到三点：一是开得早，二是关得晚。']],
    ['where nothing is counted', paragraph('我提三点希望。希望大家多读书，读好书。'), []],
  ])('%s', (_, text, found) => {
    expect(told(text)).toEqual(found)
  })
})

describe('in English', () => {
  const speech = (...words: string[]): string => `Remarks at the opening of the town library\n\nDear friends,\n\n${words.join('\n\n')}\n`

  test.each<[string, string[]]>([
    [speech('I want to share three lessons with you.', 'First, listen to the readers.', 'Second, open late.', 'Third, read aloud.'), []],
    [speech('I want to share three lessons with you.', 'First, listen to the readers.', 'Second, open late.', 'Finally, read aloud.'), []],
    [speech('I want to share three lessons with you.', 'First, listen to the readers.', 'Second, open late.'), ['announced-count I want to share three lessons with you.']],
    [speech('We have a plan.', 'First, listen to the readers.', 'Third, open late.'), ['numbering-gap Third,']],
    [speech('We have a plan.', 'First, listen to the readers. Then read to them.', 'Third, open late.'), []],
  ])('%j', (text, found) => {
    expect(told(text)).toEqual(found)
  })
})
