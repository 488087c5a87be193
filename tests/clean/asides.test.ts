import { describe, expect, test } from 'vitest'
import { asidesIn, cleaned, paragraphsOf, sourceOf } from './cleaned.ts'
import { clean } from '../../scripts/clean/clean.ts'

describe('a direction is for the notes', () => {
  test.each([
    ['谢谢大家！（掌声）', '（掌声）'], ['我们做到了！（热烈鼓掌）', '（热烈鼓掌）'], ['请看大屏。【大屏滚动】', '【大屏滚动】'], ['【播放视频】', '【播放视频】'], ['（全体起立，奏国歌）', '（全体起立，奏国歌）'],
    ['（鞠躬）各位来宾', '（鞠躬）'], ['Thank you all. (Applause)', '(Applause)'], ['That was the plan. [Laughter]', '[Laughter]'], ['And then [long pause] the door opened.', '[long pause]'],
    ['And then *pause* the door opened.', '*pause*'], ['下面请看〔demo展示〕', '（demo展示）'],
    ['灯は夜まで点いています。（3ページ目に戻る）', '（3ページ目に戻る）'],
  ])('%s', (text, direction) => {
    expect(asidesIn(text)).toEqual([`direction: ${direction}`])
    expect(cleaned(text).value.text).toContain(direction)
  })

  test.each(['（可展开，看篇幅）', '（看现场时间讲）', '（抬头）', '（讲一下这张图）', '（可略讲）'])('what an author leaves to himself: %s', (remark) => {
    expect(asidesIn(`灯亮到最后一个人离开。${remark}`)).toEqual([`direction: ${remark}`])
  })

  test('emphasis in Markdown may be one', () => {
    expect(asidesIn('And then *pause* the door **really** opened.', 'md')).toEqual(['direction: pause'])
    expect(asidesIn('We lit the quay. *Click to bring up the “lamps” picture.* Then we lit the stair.', 'md')).toEqual(['direction: Click to bring up the “lamps” picture.'])
  })

  test('starred lines are done, not said', () => {
    expect(asidesIn('请看借书的办法。\n★ 点击“预约”按钮\n★ 等两秒\n书就到手了。')).toEqual(['direction: ★ 点击“预约”按钮', 'direction: ★ 等两秒'])
    expect(asidesIn('★ 书房要近\n★ 书房要亮')).toEqual([])
  })
})

test.each([
  '书房（微笑服务示范点）开了。', '推动资源向乡镇（街道）下沉。', '新馆（含视频会议室）今天开门。', '我们（面向全市读者）开放。', '【背景】书房不够用。', '（播放量过百万）的短片是读者拍的。', '【成果展示】',
  'The branch (open at night) is full.', 'Our readers (and their laughter in the halls) are the reason.', '一、掌声背后', '开馆式（领导致辞）环节不超过十分钟。', '书车（可详细登记）三天一趟。', '灯（视情况而定）亮到十点。',
])('no direction: %s', (text) => {
  expect(asidesIn(text)).toEqual([])
})

describe('a cue', () => {
  test.each([
    ['这是去年的数字。【配图3】', '【配图3】'], ['[Slide 4] Here is the new hall.', '[Slide 4]'], ['【PPT翻页】接下来看新馆。', '【PPT翻页】'], ['读者一年比一年多（见图2）。', '（见图2）'], ['一、开场（约2分钟）', '（约2分钟）'],
    ['## Opening (~2 min)', '(~2 min)'], ['## 1. はじめに（約1分）', '（約1分）'],
    ['## The Problem (45 seconds)', '(45 seconds)'], ['## The Problem (2 min)', '(2 min)'], ['## The Problem (~1 minute):', '(~1 minute)'], ['## The Problem (1 minute 30 seconds)', '(1 minute 30 seconds)'],
    ['### What We Ask — 1 min', '— 1 min'], ['### 点灯 + 演示 — 40 秒 ⭐ 重点', '— 40 秒 ⭐ 重点'], ['### 点灯（2 分钟）★', '（2 分钟）★'], ['## 【点灯】40 秒', '40 秒'], ['## 目录（10秒过渡）', '（10秒过渡）'], ['## 第4頁：開館（空）', '（空）'], ['### What We Ask [0:45-1:30]', '[0:45-1:30]'],
    ['## 01 缘起，约 1 分 15 秒', '，约 1 分 15 秒'], ['## What We Ask, about 2 min', ', about 2 min'], ['## 怎么办（3\'）', '（3\'）'], ['## 怎么办 ⏱ 2分钟', '⏱ 2分钟'],
  ])('%s', (text, cue) => {
    expect(asidesIn(text, 'md')).toEqual([`cue: ${cue}`])
  })

  test('the time of a part at the end of its line, where another line has one too', () => {
    expect(asidesIn('Opening (30 seconds)\n\nGood evening to you all.\n\nThe Problem (2 minutes)\n\nThe doors are shut.')).toEqual(['cue: (30 seconds)', 'cue: (2 minutes)'])
    expect(asidesIn('We walk to the harbour (20 minutes)\n\nThe doors are shut.')).toEqual([])
    expect(asidesIn('## A Day of 24 Hours\n\n## Open in 2 min\n\nThe doors are shut.', 'md')).toEqual([])
  })

  test('from which minute to which a part is spoken, at the head of two headings', () => {
    expect(asidesIn('## 0-2分钟：开场\n\n馆太暗。\n\n## 2-5 分钟 | 难处\n\n钱不多。', 'md')).toEqual(['cue: 0-2分钟：', 'cue: 2-5 分钟 |'])
    expect(asidesIn('## 0-3岁：听\n\n馆太暗。\n\n## 3-6岁：看\n\n钱不多。', 'md')).toEqual([])
  })

  test('what an author adds to the time of a part, where he adds it to others too', () => {
    const talk = '## 缘起（2:00）· 画面：旧馆\n\n馆太暗。\n\n## 过渡（10 秒）· 换到第一张\n\n请看。\n\n## 筹款（1:30）· 画面：账本\n\n钱不多。'
    expect(asidesIn(talk, 'md')).toEqual(['cue: （2:00）· 画面：旧馆', 'cue: （10 秒）· 换到第一张', 'cue: （1:30）· 画面：账本'])
    expect(asidesIn('## Opening (2 min) | Why Lamps Matter\n\nIt was dark.', 'md')).toEqual([])
  })

  test('a talk\'s pictures say what is on its slides, and stand apart from its words', () => {
    const talk = '![Where readers sit](a.png)\nThey sit by the window\n![What readers want](b.png)\nand they want light.\n![image](c.png)\n![What we build](d.png)\nSo we build windows.'
    expect(asidesIn(talk, 'md')).toEqual(['cue: Where readers sit', 'cue: What readers want', 'cue: What we build'])
    expect(paragraphsOf(talk, 'md')).toEqual(['Where readers sit', 'They sit by the window', 'What readers want', 'and they want light.', 'What we build', 'So we build windows.'])
  })

  test('one picture is only a picture', () => {
    expect(paragraphsOf('![Where readers sit](a.png)\n\nThey sit by the window.', 'md')).toEqual(['They sit by the window.'])
  })

  test('what follows a figure on the next line is spoken unless it is a bullet', () => {
    expect(asidesIn('讲稿：\n大家好。\n【配图1】左边是老馆\n老馆的窗太小了。\n讲稿：\n所以我们修窗。')).toEqual(['cue: 讲稿：', 'cue: 【配图1】左边是老馆', 'cue: 讲稿：'])
  })

  test('a script\'s labels, its points to keep in mind and its figures are not spoken', () => {
    const script = '**【口播要点】** 讲缘起\n\n**讲稿：**\n\n大家好，我来自城北分馆。\n\n**【配图1】** 左边是老馆：\n- 窗小\n- 灯暗\n\n老馆的窗太小了。\n\n**讲稿：**\n\n所以我们修窗。'
    expect(asidesIn(script, 'md')).toEqual(['cue: 【口播要点】讲缘起', 'cue: 讲稿：', 'cue: 【配图1】左边是老馆：', 'cue: 窗小', 'cue: 灯暗', 'cue: 讲稿：'])
  })
})

describe('a table', () => {
  test('of pipes is for the notes, its head too', () => {
    const table = '读者人数如下。\n\n| 分馆 | 人数 |\n|---|---|\n| 城北 | 120 |\n| 城南 | 90 |\n\n人数还会涨。'
    expect(asidesIn(table, 'md')).toEqual(['table: 分馆 | 人数', 'table: 城北 | 120', 'table: 城南 | 90'])
    expect(paragraphsOf(table, 'md')).toEqual(['读者人数如下。', '分馆 | 人数', '城北 | 120', '城南 | 90', '人数还会涨。'])
  })

  test('of tabs too', () => {
    expect(asidesIn('Readers by branch:\nBranch\tSeats\tReaders\nNorth\t120\t4000\nSouth\t90\t3000\nMore will come.')).toEqual([
      'table: Branch Seats Readers', 'table: North 120 4000', 'table: South 90 3000',
    ])
  })

  test('of HTML too', () => {
    const table = '<table><tr><th>分馆</th><th>座位</th><th>人数</th></tr><tr><td>城北</td><td>120</td><td>4000</td></tr></table>'
    expect(asidesIn(table, 'md')).toEqual(['table: 分馆 座位 人数', 'table: 城北 120 4000'])
  })

  test('a tab after a number is no table', () => {
    expect(asidesIn('一、\t把书房建好\n二、\t把馆员带好')).toEqual([])
    expect(asidesIn('1.\t把书房建好\n2.\t把馆员带好')).toEqual([])
  })

  test('and a note are what the format says they are', () => {
    const text = '读者人数如下。\n城北\t120\n注：到年底为止。'
    const [row, note] = [[8, 14], [15, 23]] as const
    const mark = { depth: null, strong: 0, isCentred: false }
    const lines = [{ ...mark, span: [row[0], row[1]] as [number, number], kind: 'row' as const }, { ...mark, span: [note[0], note[1]] as [number, number], kind: 'note' as const }]
    const { value } = clean({ ...sourceOf(text, 'docx'), lines })
    expect(value.asides.map(({ kind, text: words }) => `${kind}: ${words}`)).toEqual(['table: 城北 120', 'note: 注：到年底为止。'])
  })
})

describe('a translation', () => {
  const pairs = [
    ['欢迎大家来到新馆。', 'Welcome to the new library, everyone.'], ['这座馆建了两年。', 'It took two years to build this library.'], ['谢谢每一位馆员。', 'Thanks to every librarian here.'],
  ]

  test('is the later one of each pair, whichever language comes first', () => {
    expect(asidesIn(pairs.flat().join('\n'))).toEqual(pairs.map(([, english]) => `translation: ${english}`))
    expect(asidesIn(pairs.map(pair => [...pair].reverse()).flat().join('\n'))).toEqual(pairs.map(([chinese]) => `translation: ${chinese}`))
  })

  test('does not decide what language the speech is in', () => {
    expect(cleaned(pairs.flat().join('\n')).value.language).toBe('zh-Hans')
    expect(cleaned(pairs.map(pair => [...pair].reverse()).flat().join('\n')).value.language).toBe('en')
  })

  test('is what an English speaker says in Chinese for those who follow it better so, lines with names among it', () => {
    const english = ['A town that keeps its lamps alight is a town that reads.', 'Everybody is welcome in it, early or late.', 'We open at seven, because the trams do.', 'The last reader leaves at midnight.', 'Nobody has ever been asked to hurry.'].join('\n')
    const chinese = ['晚上好，很高兴和各位街坊一起点亮新的书房，谢谢大家今晚赶来。', '深夜阅读计划（Late Readers Programme）']
    expect(asidesIn(`${english}\n${chinese.join('\n')}`)).toEqual(chinese.map(line => `translation: ${line}`))
    expect(asidesIn(`${english}\n灯火可亲`)).toEqual([])
  })

  test('is not a quotation in another language', () => {
    expect(asidesIn(`${'书房要近，也要亮。\n'.repeat(6)}有人说：\nA library is a window on the world.\n这话说得好。`)).toEqual([])
  })
})

describe('a blank that was never filled', () => {
  test.each([
    ['我是××市图书馆的林晓舟。', ['××']], ['各位XX县的朋友：', ['XX']], ['今年到馆____人次。', ['____']], ['大家好，我是[姓名]。', ['[姓名]']], ['Good evening, I am [Your Name].', ['[Your Name]']],
    ['**公司的开馆日。', ['**']], ['第X届年会开了。', ['X']],
  ])('%s', (text, blanks) => {
    expect(asidesIn(text)).toEqual(blanks.map(blank => `placeholder: ${blank}`))
  })

  test.each(['书架长3×4米。', '面积是20×30平方米。', 'X光室在二楼。', 'The XXL shelf is full.', '二〇三一年开馆。', 'snake__case is a name.'])('not in: %s', (text) => {
    expect(asidesIn(text)).toEqual([])
  })
})

test('asides stand in order, and none overlaps another', () => {
  const { asides, text } = cleaned('我是××市的[姓名]。（掌声）\n【PPT翻页】请看。（见图2）').value
  let end = 0
  for (const aside of asides) {
    expect(aside.at).toBeGreaterThanOrEqual(end)
    end = aside.at + aside.text.length
    expect(text.slice(aside.at, end)).toBe(aside.text)
  }
  expect(asides.length).toBe(5)
})

test('what stands in italics and brackets within a paragraph is done, a sentence in round ones is said', () => {
  expect(asidesIn('*(walks to the window)* The lamp burns. *(It always does.)* We stay. *[one lamp]*\n', 'md')).toEqual(['direction: (walks to the window)', 'direction: [one lamp]'])
})

test('lines in square brackets and italics are directions in a script of any language, and lines in brackets alone are not', () => {
  const shown = ['[the empty room]', '[lamp A -> lamp B]', '[So who reads: the slide says it]']
  const talk = (mark: string): string => shown.map(words => `${mark}${words}${mark}\n\nWe open at nine, and the lamp burns until the last reader goes home.\n`).join('\n')
  expect(asidesIn(talk('*'), 'md')).toEqual(shown.map(words => `direction: ${words}`))
  expect(asidesIn(talk(''), 'md')).toEqual([])
})

test('the time of a part is a cue behind its heading in other languages too', () => {
  const headings = ['## Die Lampe (30 Sekunden)', '## La lampe (2 minutes)', '## La lámpara (45 segundos)', '## Лампа (3 минуты)', '## 램프 (2분)']
  expect(asidesIn(headings.map(heading => `${heading}\n\nDie Lampe brennt bis neun.\n`).join('\n'), 'md')).toEqual(['cue: (30 Sekunden)', 'cue: (2 minutes)', 'cue: (45 segundos)', 'cue: (3 минуты)', 'cue: (2분)'])
})

test('from when to when a part is spoken is its own, and no time of a recording', () => {
  const parts = ['0:00 – 0:30 | Hook', '0:30 – 2:00 | Lamps', '2:00 – 4:00 | Doors']
  expect(asidesIn(parts.map(part => `## ${part}\n\nThe lamp burns until nine.\n`).join('\n'), 'md')).toEqual(['cue: 0:00 – 0:30 |', 'cue: 0:30 – 2:00 |', 'cue: 2:00 – 4:00 |'])
})
