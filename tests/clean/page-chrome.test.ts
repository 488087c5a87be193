import { expect, test } from 'vitest'
import { clean } from '../../scripts/clean/clean.ts'
import { paragraphsOf, removedFrom, sourceOf } from './cleaned.ts'

const speech = ['在夜读座谈会上的讲话', '各位馆长：', '今天请大家来，是想谈谈夜里的灯。灯亮着，街坊就会来。', '白天关门，夜里开灯，书房就有了自己的时辰。']

test('a menu goes with the trail of links below it and the name of its last link', () => {
  const menu = ['今天是', '馆务公开', '读者之家', '登录|注册', '古籍部', '当前位置：首页 > 馆务公开> 馆长专栏', '馆长专栏']
  expect(paragraphsOf([...menu, ...speech].join('\n'))).toEqual(paragraphsOf(speech.join('\n')))
})

test('where something is said above the trail, it stays', () => {
  const said = '各位读者，书房明天照常开门。'
  expect(paragraphsOf([said, '当前位置：首页 > 馆务公开> 馆长专栏', ...speech].join('\n'))[0]).toBe(said)
})

test('the title of a page goes where the speech has its own below what the site says of the page', () => {
  const page = ['林晓舟在夜读座谈会上的讲话', '文章来源：本站原创 作者：佚名 发布时间：2031年03月10日 点击数： 次', '现将林晓舟的讲话摘录如下，供大家学习。', ...speech]
  expect(removedFrom(page.join('\n'))).toContain(`duplicate-line: ${page[0]}`)
  expect(paragraphsOf(page.join('\n'))).toContain(speech[0])
})

test('what an editor says of the speech that follows is none of it', () => {
  const told = '现将林晓舟馆长《在夜读座谈会上的讲话》刊登如下，请各馆馆员认真学习！'
  expect(removedFrom([told, ...speech].join('\n'))).toEqual([`metadata: ${told}`])
  expect(removedFrom([speech[0]!, '各位馆长：', '现将今年的工作报告如下。', ...speech.slice(2)].join('\n'))).toEqual([])
})

test('the title of a page stays where it is the only one', () => {
  const page = ['林晓舟在夜读座谈会上的讲话', '文章来源：本站原创 作者：佚名 发布时间：2031年03月10日 点击数： 次', ...speech.slice(1)]
  expect(paragraphsOf(page.join('\n'))[0]).toBe(page[0])
})

test('links below a speech go with all that follows them', () => {
  const foot = ['【打印正文】', '上一篇：书香进校园[ 06-24 ]', '下一篇：新馆开馆[ 07-09 ]', '网站地图', '|', '馆长信箱']
  expect(paragraphsOf([...speech, ...foot].join('\n'))).toEqual(paragraphsOf(speech.join('\n')))
})

test.each([
  ['# 夜里的书房 - 读书 - 知乎\n\n今天讲书房。', '夜里的书房', '- 读书 - 知乎'],
  ['# 夜里的书房_东城读书网\n\n今天讲书房。', '夜里的书房', '_东城读书网'],
  ['# Doors at Night | Medium\n\nWe open late from now on.', 'Doors at Night', '| Medium'],
])('the name of a site goes off the title of its page: %s', (text, title, name) => {
  expect(paragraphsOf(text, 'md')[0]).toBe(title)
  expect(removedFrom(text, 'md')).toContain(`site-notice: ${name}`)
})

test('a title keeps what a dash or a bar sets behind it otherwise', () => {
  expect(paragraphsOf('# 夜里的书房 - 读者之夜\n\n今天讲书房。', 'md')[0]).toBe('夜里的书房 - 读者之夜')
})

const page = [
  '[Skip to main content](#main)', '![Open the menu](/menu.png)', '[![Harbour Library](/logo.png)](/)', '*   [Cymraeg](/cy)', '*   _English_', 'About the Library',
  'Lamps for Everyone', '==================', '*   [Full Text \\[PDF 90KB\\]](/lamps.pdf)', 'Friends, we open at nine tonight, and we close when the last reader goes home.', 'Thank you',
  '[![Harbour Library](/logo.png)](/)', '4 Quay Street, Harbour ([map](/map.htm)) Tel: +00-555', 'Other Links', '[Friends of the Library](https://example.org)', 'Copyright Harbour Library All Rights Reserved. [![Top](/top.gif)](#top)',
].flatMap(line => (/^=+$/.test(line) || line === 'Lamps for Everyone' ? [line] : ['', line, '']))

test('a page saved as Markdown loses its frame of links, logos and addresses', () => {
  expect(paragraphsOf(page.join('\n'), 'md')).toEqual(['Lamps for Everyone', 'Friends, we open at nine tonight, and we close when the last reader goes home.', 'Thank you'])
})

test('pictures at the end of a talk, links within it and lines above its title that say something stay', () => {
  const slides = ['The lamp', 'The door', 'The desk'].map(words => `![${words}](${words.slice(-4)}.png)`)
  expect(paragraphsOf(`# Lamps\n\nWe open at nine.\n\n${slides.join('\n\n')}\n`, 'md')).toEqual(['Lamps', 'We open at nine.', 'The lamp', 'The door', 'The desk'])
  expect(paragraphsOf('[Skip](#a)\n\n[Home](/)\n\nGood evening, friends of the library.\n\n# Lamps\n\nWe open at nine.\n', 'md')).toContain('Good evening, friends of the library.')
})

test('notes that close a section go with the marks that point at them', () => {
  const notes = ['1.  Maya Lindqvist, "Late Readers," _Lamp_, March 2029.', '2.  Read in translation.']
  const talk = `# Lamps\n\nReaders come late,1 and stay.2\n\n${notes.join('\n')}\n\n## What It Costs\n\nIt costs little.\n`
  expect(paragraphsOf(talk, 'md')).toEqual(['Lamps', 'Readers come late, and stay.', 'What It Costs', 'It costs little.'])
})

test('notes go above a heading that the format marks, too', () => {
  const lines = ['Readers come late,1 and stay.2', '1. Maya Lindqvist, "Late Readers," Lamp, March 2029.', '2. Read in translation.', 'What It Costs', 'It costs little.']
  const text = lines.join('\n')
  const marks = lines.map((line, at) => ({ span: [text.indexOf(line), text.indexOf(line) + line.length] as const, kind: at === 3 ? 'heading' as const : 'text' as const, depth: at === 3 ? 2 : null, strong: 0, isCentred: false }))
  expect(clean({ ...sourceOf(text, 'html'), lines: marks }).value.paragraphs.map(paragraph => paragraph.text)).toEqual(['Readers come late, and stay.', 'What It Costs', 'It costs little.'])
})

test('a numbered list that says something stays, and so do figures behind words', () => {
  const talk = '# Lamps\n\nWe took line no.1 to the harbour.\n\n1. We opened in March 2029.\n2. We stayed open.\n\n## What It Costs\n\nIt costs little.\n'
  expect(paragraphsOf(talk, 'md').slice(1, 4)).toEqual(['We took line no.1 to the harbour.', '1. We opened in March 2029.', '2. We stayed open.'])
})

test('what a page tells of a talk above its transcript goes, and so do demonstration and plans below', () => {
  const page = '# Lamps for Everyone\n\nThe talk has two parts:\n\n- five minutes: the lamp\n- five minutes: the reader\n\n## Transcript\n\nGood evening, everyone. The lamp on the desk burns until the last reader goes home.\n\n## Demo\n\nLook at the lamp board.\n\n## TODO (if there is time)\n\n- say more of the reader\n'
  expect(paragraphsOf(page, 'md')).toEqual(['Lamps for Everyone', 'Good evening, everyone. The lamp on the desk burns until the last reader goes home.'])
})

test('what a page sets above the title goes where the title alone is in bold', () => {
  const lines = ['读书节全记录', '万家灯火照归人', '——林馆长在读书节闭幕式上的讲话', '各位街坊：', '读书节今天闭幕。']
  const text = lines.join('\n')
  const setIn = (...bold: number[]) => ({
    ...sourceOf(text, 'html'),
    lines: lines.map((line, at) => ({ span: [text.indexOf(line), text.indexOf(line) + line.length] as const, kind: 'text' as const, depth: null, strong: bold.includes(at) ? line.length : 0, isCentred: false })),
  })
  expect(clean(setIn(1)).value.paragraphs[0]!.text).toBe(lines[1])
  expect(clean(setIn(0, 1)).value.paragraphs[0]!.text).toContain(lines[0])
  expect(clean(setIn()).value.paragraphs[0]!.text).toContain(lines[0])
})
