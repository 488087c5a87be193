import { describe, expect, test } from 'vitest'
import { clean } from '../../scripts/clean/clean.ts'
import { asidesIn, cleaned, paragraphsOf, sourceOf } from './cleaned.ts'

function takenOut(text: string, format: 'txt' | 'md' = 'md'): string[] {
  return cleaned(text, format).value.removed.filter(({ reason }) => reason === 'metadata' || reason === 'site-notice').map(one => one.text.trim())
}

describe('notes that an author made for himself', () => {
  test('a quoted block of facts under the title goes', () => {
    expect(takenOut('# 书房之夜\n\n> 读书节 · 讲稿 v2\n> 时长：20 分钟 | 听众：馆员\n> 主线：一座城，一盏灯\n\n大家好，我来自城北分馆，今天讲三件事。\n')).toEqual([
      '读书节 · 讲稿 v2', '时长：20 分钟 | 听众：馆员', '主线：一座城，一盏灯',
    ])
  })

  test('so does one that says how to use the file, and a memo between rules', () => {
    expect(takenOut('# 书房之夜\n\n> **使用说明**\n> - 每一节是一张幻灯片\n> - 共三节\n\n大家好，我来自城北分馆。\n')).toEqual(['使用说明', '每一节是一张幻灯片', '共三节'])
    expect(paragraphsOf('夜の図書館\n皆さん、こんばんは。\n--- memo ---\n・去年は四館だった。\n\n本は毎年入れ替えます。')).toEqual(['夜の図書館', '皆さん、こんばんは。', '本は毎年入れ替えます。'])
  })

  test('slides set as blocks of code leave their titles as cues', () => {
    const slide = (title: string): string => `\`\`\`\nslide title: ${title}\n\n+ a point\n\`\`\`\n\nReaders come after work, and find the door shut.\n`
    const talk = `# The night branch\n\n${['Why', 'What it costs', 'What to do'].map(slide).join('\n')}`
    expect(asidesIn(talk, 'md')).toEqual(['cue: Why', 'cue: What it costs', 'cue: What to do'])
    expect(paragraphsOf(talk, 'md').some(text => text.includes('a point'))).toBe(false)
  })

  test('a list of figures goes with its heading, a table of the speech stays', () => {
    const list = '## 配图清单\n\n| 编号 | 用途 |\n|---|---|\n| 图1 | 阅览室 |\n| 图2 | 书车 |\n'
    const table = '## 各馆座位\n\n| 馆 | 座位 |\n|---|---|\n| 城北 | 120 |\n'
    const removed = takenOut(`# 书房之夜\n\n${list}\n${table}\n大家好，我来自城北分馆。\n`).join(' ')
    expect(removed).toContain('配图清单')
    expect(removed).toContain('阅览室')
    expect(removed).not.toContain('各馆座位')
    expect(removed).not.toContain('城北')
  })

  test('the questions that he expects, the marks that he hopes for and the clock of the talk', () => {
    const section = (name: string): string => `## ${name}\n\n灯要亮，话要慢。\n`
    for (const name of ['Q&A 预案', '对照评分标准自检', '完整时间节奏', '现场注意事项', '评审对照表', '附：可能的提问', '附录：预备问答', '模拟问答', '常见提问与回答', '评委可能会问的问题', '附：问答预备（书房篇）', '问题及答案参考']) {
      expect(takenOut(`# 书房之夜\n\n## 缘起\n\n${'大家好，我来自城北分馆，今天讲书房的夜。'.repeat(5)}\n\n${section(name)}`)).toEqual([name, '灯要亮，话要慢。'])
    }
  })

  test('what the speaker keeps in mind before and after a script, and a template behind it', () => {
    const memo = '## 上台前看一眼\n\n- 手机静音\n- 灯先关\n- 慢一点\n'
    const removed = takenOut(`# 书房之夜\n\n> 面向馆员的逐字稿，可直接照读。\n\n${memo}\n## 缘起\n\n${'大家好，我来自城北分馆，今天讲书房的夜。'.repeat(20)}\n\n# 附：建议的页面模板\n\n标题写在左边。\n`)
    expect(removed).toEqual(['面向馆员的逐字稿，可直接照读。', '上台前看一眼', '手机静音', '灯先关', '慢一点', '附：建议的页面模板', '标题写在左边。'])
  })

  test('how fast to speak and what the stars mean are no speech', () => {
    expect(takenOut('図書館の夜\n\n目安：1分300字程度で話す。\n（★の部分は画面操作）\n\n皆さん、こんばんは。\n', 'txt')).toEqual(['目安：1分300字程度で話す。', '（★の部分は画面操作）'])
  })

  test('a link at the end of the page leads elsewhere', () => {
    expect(takenOut('# Open Doors\n\nWe open at night.\n\n[The speech in Welsh](https://example.org/cy)\n')).toEqual(['[The speech in Welsh](https://example.org/cy)'])
  })
})

describe('cues in a script', () => {
  test('lines that say which slide is shown, three of them', () => {
    const script = 'P1\n\n大家好，我来自城北分馆。\n\nP2 P3\n\n今年书房开了十座。\n\nP4\n\n谢谢大家。\n'
    expect(asidesIn(script, 'md')).toEqual(['cue: P1', 'cue: P2 P3', 'cue: P4'])
    expect(asidesIn('P2 是一条街的名字。\n\n大家好。\n', 'md')).toEqual([])
  })

  test('the times of a recording on lines of their own, a colon behind the word or not', () => {
    const script = ['[Time 0:00:05]', '[Time 0:01:40]', '[Time: 0:02:31]'].map(time => `${time}\n\nWe open at nine, and the lamp is lit.\n`).join('\n')
    expect(asidesIn(script, 'md')).toEqual(['cue: [Time 0:00:05]', 'cue: [Time 0:01:40]', 'cue: [Time: 0:02:31]'])
  })

  test('a heading whose name the cue below it repeats stays', () => {
    expect(paragraphsOf('# Lamps for Everyone\n\n## The Lamp\n\nSlide: The Lamp\n\nWe open at nine.\n', 'md')).toContain('The Lamp')
  })

  test('whole lines in square brackets that tell what is done, three of them', () => {
    const script = ['灯暗，停两秒，再开口。', '切到下一张图。', '把灯再打开。'].map(words => `[${words}]\n\n今年书房开了十座，读者多了三成。\n`).join('\n')
    expect(asidesIn(script, 'md')).toEqual(['direction: [灯暗，停两秒，再开口。]', 'direction: [切到下一张图。]', 'direction: [把灯再打开。]'])
    expect(asidesIn('[灯下的人们]\n\n今年书房开了十座。\n', 'md')).toEqual([])
    expect(asidesIn('今年书房开了十座。[停一拍。]灯都亮着。\n', 'md')).toEqual(['direction: [停一拍。]'])
  })

  test('labelled lines in square brackets, three of one label', () => {
    const script = ['引出灯光', '引出书车', '引出夜读'].map(words => `[记忆点：${words}]\n\n今年书房开了十座，读者多了三成。\n`).join('\n')
    expect(asidesIn(script, 'md')).toEqual(['cue: [记忆点：引出灯光]', 'cue: [记忆点：引出书车]', 'cue: [记忆点：引出夜读]'])
  })
})

describe('a page of a site', () => {
  test('a text whose spaces are the ends of its lines is read as lines', () => {
    const text = [
      '今天我们开会,主要任务是总结去年的工作,部署今年的',
      '任务。去年全市书房接待读者三百万人次,比前年多了三',
      '成,其中少儿读物占了四成还多,这是建馆以来最好的一',
      '年。下面,我讲两点意见:',
      '一、把书房办到每一条街上去,让读者走出家门就能借到',
      '书',
      '选址要近,学生放学就能来,老人散步就能来,上班的人下',
      '班顺路也能来。各馆要一条街一条街去看,一个社区一个',
      '社区去问,把最好的位置留给读者,把最亮的灯留给孩子。',
    ].join(' ')
    expect(paragraphsOf(`在馆长会议上的讲话\n${text}`).slice(-2)).toEqual([
      '一、把书房办到每一条街上去，让读者走出家门就能借到书',
      expect.stringMatching(/^选址要近，.*留给孩子。$/),
    ])
  })

  test('the beginning of the text above the text goes, and the name of the collection', () => {
    const opening = '今天我们开一个会,主要任务是总结去年的工作,部署今年的任务,请大家记'
    expect(paragraphsOf(`馆长在年会上的讲话与馆长在开馆仪式上的讲话汇编\n${opening}\n馆长在年会上的讲话\n${opening}下来。`)).toEqual([
      '馆长在年会上的讲话', '今天我们开一个会，主要任务是总结去年的工作，部署今年的任务，请大家记下来。',
    ])
  })

  test('a source that names nobody goes from within the sentence', () => {
    expect(paragraphsOf('稍后，我们请读者代表按下按钮，（来自）点亮书房的第一盏灯。')).toEqual(['稍后，我们请读者代表按下按钮，点亮书房的第一盏灯。'])
  })

  test('of the tags of a corpus the words stay', () => {
    expect(paragraphsOf('<title="Opening Day">\n<date="May 3, 2031">\nFriends, we open today.')).toEqual(['Opening Day', 'May 3, 2031', 'Friends, we open today.'])
  })

  test('an opening mark that nothing closes closes the one before it', () => {
    expect(paragraphsOf('第一是“多问“，第二是“多学“。')).toEqual(['第一是“多问”，第二是“多学”。'])
  })
})

describe('what an author tells himself of the delivery', () => {
  const talk = '# Night\n\n## Why\n\nNobody reads in the branches at night, because the doors are shut and the lamps are out, winter and summer.\n\n## How\n\nWe open the doors and light the lamps, first in the harbour, then in every street that has a school.\n'
  const spoken = paragraphsOf(talk, 'md')

  test.each([
    ['a section of notes with the parts below it', '## DELIVERY NOTES\n\n### Voice\n\n- Slow down at the numbers\n\n### Eye Contact\n\n- Look up\n'],
    ['a note to the press', '### **Notes to Editors**\n\nThe branch is at 4 Quay Street.\n'],
    ['two sides of delivery', '## Body Language\n\n- Look up\n\n## Handling Questions\n\n- Listen first\n'],
    ['questions that a Japanese speaker expects', '## 想定質問と回答\n\n### Q1: 灯は誰が点けますか？\n\nA: 当番です。\n'],
    ['the advice of a French speaker to himself', '## 🎤 Conseils pour la présentation\n\n- Parler lentement, regarder la salle.\n'],
    ['a last remark', '---\n\n*Practise this script until it is yours. Tell it slowly.*\n'],
    ['a table of times and reminders', '## 时间对照表\n\n| 时刻 | 做什么 |\n|---|---|\n| 0-20 | 点灯 |\n\n## 关键提醒\n\n1. **先点灯** — 灯亮了再开口\n'],
    ['reminders in brackets, and answers kept ready', '## 【演讲时间分配】\n\n- 开场：半分钟\n\n## 【演讲技巧】\n\n1. 看着听众\n\n## 【可能的问题】\n\n灯油从哪里来？\n'],
    ['a table to look things up in', '## 【附录：演示全流程速查表】\n\n| 顺序 | 操作 |\n|---|---|\n| 1 | 开门 |\n'],
    ['notes of a Chinese speaker', '## 🎬 主讲人备忘（上台前看一眼）\n\n- 灯亮了再说话\n'],
  ])('%s', (_, notes) => {
    expect(paragraphsOf(`${talk}\n${notes}`, 'md')).toEqual(spoken)
  })

  test('sides of delivery behind headings of a format', () => {
    const lines = ['夜里的灯', '城北的书房每晚都亮着灯，来的人一天比一天多。城南的书房今年也亮了灯。', '演讲技巧', '看着听众说。', '时间分配', '开场半分钟。']
    const text = lines.join('\n')
    const marks = lines.map((line, at) => ({ span: [text.indexOf(line), text.indexOf(line) + line.length] as const, kind: at % 2 ? 'text' as const : 'heading' as const, depth: at % 2 ? null : 2, strong: 0, isCentred: false }))
    expect(clean({ ...sourceOf(text, 'html'), lines: marks }).value.paragraphs.map(paragraph => paragraph.text)).toEqual(lines.slice(0, 2))
  })

  test('in a file without marks a line in capitals begins it', () => {
    expect(paragraphsOf(`${spoken.join('\n\n')}\n\nDELIVERY NOTES\n\nSlow down at the numbers\n`)).toEqual(spoken)
  })

  test('notes under each part, and a part of the talk that only sounds like one, stay', () => {
    const notes = '### Speaker Notes\n\nWe open at nine.\n'
    expect(paragraphsOf(`# Night\n\n## Why\n\n${notes}\n## How\n\n${notes}`, 'md')).toContain('Speaker Notes')
    expect(paragraphsOf(`${talk}\n## 注意事项\n\n灯下不放水杯。\n\n## 重要提醒\n\n走的时候关灯。\n`, 'md')).toContain('走的时候关灯。')
    expect(paragraphsOf(`${talk}\n## Voice\n\nEvery reader has one, and we listen to it on Mondays.\n`, 'md')).toContain('Voice')
  })

  test('what is spoken loses the quotation marks around each part', () => {
    const quoted = '# Night\n\n## Why\n\n"We have been shut for ten years.\n\nThey call it "the quiet time"."\n\n## How\n\n"We open the doors."\n\n## When\n\n"Tonight."\n'
    expect(paragraphsOf(quoted, 'md').filter((_, at) => ![0, 1, 4, 6].includes(at))).toEqual(['We have been shut for ten years.', 'They call it "the quiet time".', 'We open the doors.', 'Tonight.'])
  })

  test('one part that begins and ends with a quotation keeps it', () => {
    expect(paragraphsOf(`${talk}\n## When\n\n"Tonight," said the keeper. "Not before."\n`, 'md').at(-1)).toBe('"Tonight," said the keeper. "Not before."')
  })
})

describe('a script for several speakers', () => {
  const talk = ['Hello, I am Maya Lindqvist.', '[NEXT SLIDE]', 'Who reads at night?', 'Nurses do, and bakers. I now pass it on to Anna Kerr.', 'Page Break', 'ANNA KERR', 'NEXT SLIDE', 'Three branches are open at night.', '[Next Page]', 'Angus:', 'Hello, I am Angus, and I keep the lamp.', 'NEXT SLIDE', 'WHAT WE ASK', 'We ask for oil.', 'next slide', 'Thank you.'].join('\n\n')

  test('has its cues and the names of who speaks beside the words, and no breaks of pages', () => {
    expect(asidesIn(talk)).toEqual(['[NEXT SLIDE]', 'ANNA KERR', 'NEXT SLIDE', '[Next Page]', 'Angus:', 'NEXT SLIDE', 'next slide'].map(cue => `cue: ${cue}`))
    expect(paragraphsOf(talk)).not.toContain('Page Break')
    expect(paragraphsOf(talk)).toContain('WHAT WE ASK')
  })
})

test('a line of facts with bars between is divided where a title block has a place for one, and goes out elsewhere', () => {
  const talk = (facts: string): string => `# Lamps for Everyone\n\n${facts}\n\n## Why\n\nThe lamp on the desk burns until the last reader goes home.\n`
  expect(takenOut(talk('**Segment:** 01 | **Length:** 15 minutes'))).toEqual(['**Segment:** 01 | **Length:** 15 minutes'])
  expect(takenOut(talk('时间：四月\t主持：馆长'))).toEqual(['主持：馆长'])
  expect(paragraphsOf(talk('**Speaker:** Maya Lindqvist | **Date:** 8 July 2031'), 'md').slice(1, 3)).toEqual(['Speaker: Maya Lindqvist', 'Date: 8 July 2031'])
})

test('what was pasted between fences below the last thanks is no part of the speech', () => {
  const speech = `# 开馆致辞\n\n${Array.from({ length: 8 }, (_, at) => `第${at + 1}年的冬天，城北的书房每晚都亮着灯，来的人一天比一天多。`).join('\n\n')}\n\n我的话讲完了，谢谢大家！\n`
  const pasted = '```text\n本馆是一家专业的书房，欢迎各界人士前来洽谈。\n本馆的灯由街坊捐赠。\n```\n'
  expect(paragraphsOf(`${speech}\n${pasted}`, 'md')).toEqual(paragraphsOf(speech, 'md'))
  expect(paragraphsOf(`${speech}\n${pasted}\n明年再见。\n`, 'md')).toContain('本馆的灯由街坊捐赠。')
})
