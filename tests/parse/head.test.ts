import { expect, test } from 'vitest'
import type { Outline } from '../../scripts/model/outline.ts'
import { outlined, outlineOf, sectionsOf } from './outlined.ts'

function headOf(text: string, format: 'txt' | 'md' = 'txt'): Partial<Record<keyof Outline, string>> {
  const outline = outlineOf(text, format)
  const names = ['title', 'subtitle', 'occasion', 'speaker', 'date', 'salutation'] as const
  return Object.fromEntries(names.flatMap(name => outline[name] ? [[name, outline[name].text]] : []))
}

test.each<[string, string, Partial<Record<keyof Outline, string>>]>([
  [
    'title, date, office and name, salutation on lines of their own',
    '在全市书房建设推进会上的讲话\n（2031年2月3日）\n市图书馆馆长 林晓舟\n各位馆长：\n今天开会。',
    { title: '在全市书房建设推进会上的讲话', occasion: '全市书房建设推进会', speaker: '市图书馆馆长 林晓舟', date: '2031年2月3日', salutation: '各位馆长：' },
  ],
  [
    'day and place in brackets, without the year, between subtitle and name',
    '让灯亮到最后一位读者离开\n——在夜读座谈会上的讲话\n（7月8日下午三点，二楼会议室）\n市图书馆馆长 林晓舟\n各位馆长：\n今天开会。',
    { title: '让灯亮到最后一位读者离开', subtitle: '在夜读座谈会上的讲话', occasion: '夜读座谈会', speaker: '市图书馆馆长 林晓舟', date: '7月8日', salutation: '各位馆长：' },
  ],
  [
    'title, date in brackets and name on one line',
    '在全市书房建设推进会上的讲话（2031年2月3日）林晓舟\n各位馆长：\n今天开会。',
    { title: '在全市书房建设推进会上的讲话', occasion: '全市书房建设推进会', speaker: '林晓舟', date: '2031年2月3日', salutation: '各位馆长：' },
  ],
  [
    'title after the day of a mail',
    '20310203《夜间书房》座谈纪要\n各位馆长：\n今天开会。',
    { title: '《夜间书房》座谈纪要', salutation: '各位馆长：' },
  ],
  [
    'a salutation over several lines',
    '尊敬的各位馆长，\n各位志愿者，\n女士们，先生们：\n今天开会。书房要建在街上。',
    { salutation: '尊敬的各位馆长，各位志愿者，\n女士们，先生们：' },
  ],
  [
    'everything on one line',
    '书房建设报告——2031年2月3日在第二次馆员代表大会上市图书馆馆长 林晓舟\n各位代表：\n现在报告工作。',
    { title: '书房建设报告', subtitle: '2031年2月3日在第二次馆员代表大会上', occasion: '第二次馆员代表大会', speaker: '市图书馆馆长 林晓舟', date: '2031年2月3日', salutation: '各位代表：' },
  ],
  [
    'a title on two lines, a subtitle with the meeting, a date in Chinese numerals, a name',
    '让每一条街都有书声\n让每一扇窗都有灯光\n——在市图书馆年会上的报告\n（二〇三一年二月三日）\n林晓舟\n同志们：\n现在报告。',
    { title: '让每一条街都有书声 让每一扇窗都有灯光', subtitle: '在市图书馆年会上的报告', occasion: '市图书馆年会', speaker: '林晓舟', date: '二〇三一年二月三日', salutation: '同志们：' },
  ],
  [
    'an English title with the occasion glued to it, a line with speaker, office and day',
    '# \\[Speech\\]Lamps for EveryoneSpeech at the 2031 Harbour Forum\n\nLINDQVIST Maya Deputy Director of the Harbour Library July 8, 2031\n\n## Why\n\nWe open at nine.\n\n## How\n\nWe light a lamp.\n',
    { title: 'Lamps for Everyone', subtitle: 'Speech at the 2031 Harbour Forum', occasion: '2031 Harbour Forum', speaker: 'LINDQVIST Maya', date: 'July 8, 2031' },
  ],
  [
    'an outline with the name of the speaker above the title, facts below it and the first part in bold',
    '### Informative Speech Outline\n\n**Anna Lindqvist**\\\n**Things You Can Read by a Lamp**\\\n**General Purpose**: to tell of lamps\n\n**Letters**\n\n- They are short.\n\n**Maps**\n\n- They are wide.\n',
    { title: 'Things You Can Read by a Lamp', speaker: 'Anna Lindqvist' },
  ],
  [
    'a subtitle that begins with the speaker',
    '# 慢一点，读一本\n\n——林晓舟在读书节开幕式上的致辞\n\n读者们好。\n',
    { title: '慢一点，读一本', subtitle: '林晓舟在读书节开幕式上的致辞', speaker: '林晓舟', occasion: '读书节开幕式' },
  ],
  [
    'a subtitle in brackets',
    '书房建设报告\n（2031年2月3日在市第二次馆员代表大会上）\n市图书馆馆长　林晓舟\n各位代表，同志们：\n现在报告。',
    { title: '书房建设报告', subtitle: '2031年2月3日在市第二次馆员代表大会上', occasion: '市第二次馆员代表大会', speaker: '市图书馆馆长 林晓舟', date: '2031年2月3日', salutation: '各位代表，同志们：' },
  ],
  [
    'date and speaker on one line',
    '# 守住一盏灯\n\n林晓舟　2031年7月8日\n\n各位馆长：\n\n大家好。',
    { title: '守住一盏灯', speaker: '林晓舟', date: '2031年7月8日', salutation: '各位馆长：' },
  ],
  ['a salutation and nothing else', '尊敬的各位来宾、亲爱的读者：\n大家好！', { salutation: '尊敬的各位来宾、亲爱的读者：' }],
  ['a title that says what the file is', '# 夜里的书房 · 5 分钟路演稿\n\n大家好，今天说灯。', { title: '夜里的书房' }],
  ['a title that the speaker announces after a dash', '各位同学：\n大家好，今天分享的题目是——《一盏灯的路》。灯在巷口。', { title: '一盏灯的路', salutation: '各位同学：' }],
  ['an English title and salutation', 'Opening Day\n\nLadies and gentlemen:\n\nThe doors are open.', { title: 'Opening Day', salutation: 'Ladies and gentlemen:' }],
])('%s', (_, text, head) => {
  expect(headOf(text, text.startsWith('#') ? 'md' : 'txt')).toEqual(head)
})

test('labelled lines below the front matter say where and who', () => {
  expect(headOf('---\ntitle: Open Doors\nlayout: post\n---\nLocation: Harbour Forum\n\nSpeaker: Maya Lindqvist\n\nWe open late from now on.\n', 'md')).toEqual({ title: 'Open Doors', occasion: 'Harbour Forum', speaker: 'Maya Lindqvist' })
})

test('how a talk is to be given, below its title, is none of its parts', () => {
  const outline = outlineOf('# Lamps for Everyone\n\n**Format:** twenty minutes in the old reading room, the desks turned to the door\n**Vibe:** Plain and warm. Not a lecture.\n\n## Why\n\nWe read at night, and most of us walk home late.\n\n## How\n\nThe town pays for the lamps.\n', 'md')
  expect(outline.sections.map(({ heading }) => heading?.text)).toEqual(['Why', 'How'])
})

test('a speech without a title says so', () => {
  expect(outlined('新馆今天开门了，欢迎大家。').diagnostics.map(({ code }) => code)).toEqual(['parse/no-title'])
})

test('the opening begins after the salutation, also on its line', () => {
  const outline = outlineOf('在开馆仪式上的致辞\n各位来宾：新馆今天开门了。\n一、感谢\n感谢大家。')
  expect(outline.opening.map(block => block.text)).toEqual(['新馆今天开门了。'])
})

test.each([
  ['an address to the audience', '同志们，蓝图已经画好。让我们一起努力！', ['同志们，蓝图已经画好。让我们一起努力！']],
  ['thanks', '我的发言完了，谢谢大家！', ['我的发言完了，谢谢大家！']],
  ['neither', '门每天九点开。', []],
])('the closing of a speech that ends with %s', (_, last, closing) => {
  expect(outlineOf(`在年会上的讲话\n一、建书房\n（一）选址。要近。\n（二）选书。要新。\n二、管书房\n要严。\n${last}`).closing.map(block => block.text)).toEqual(closing)
})

test('a closing taken off parts without headings leaves all numbered ones in place', () => {
  const { sections, closing } = outlineOf('在年会上的讲话\n各位馆长：\n一、建书房\n要近。\n二、管书房\n（一）看目标\n要严。\n（二）看问题\n1.选书方面\n要新。\n2.开门方面\n场景一：夜里。灯要亮。\n场景二：清晨。门要早。\n再次感谢大家的支持。')
  expect(sections[1]!.children.map(({ heading }) => heading?.text)).toEqual(['看目标', '看问题'])
  expect(closing.map(block => block.text)).toEqual(['再次感谢大家的支持。'])
})

test.each([
  ['点亮街角的灯，从今晚开始！\n——在书房开放日上的讲话\n同志们：\n灯亮了。', '点亮街角的灯，从今晚开始！'],
  ['Remarks by the Chief Librarian of the City, Ms. Ada Brook, at the Annual Conference of Public Libraries and Reading Rooms\n\nAs Prepared for Delivery\n\nThank you for coming. We open tonight.', 'Remarks by the Chief Librarian of the City, Ms. Ada Brook, at the Annual Conference of Public Libraries and Reading Rooms'],
])('a title that is long or ends in a mark', (text, title) => {
  expect(outlineOf(text).title?.text).toBe(title)
})

test.each([
  ['各位老师下午好，我的课题是：“夜里的书房怎样开门”，请各位老师指正。书房开了十年。', '夜里的书房怎样开门'],
  ['大家好，我今天演讲的题目是夜里的书房。书房开了十年，来的人一年比一年多。', '夜里的书房'],
  ['各位好，今天我演讲的题目叫灯亮到几点。书房开了十年。', '灯亮到几点'],
  ['大家好，我是林晓舟。今晚给各位介绍一张老图，也就是夜班书房地图\n\n书房开了十年，来的人一年比一年多。', '夜班书房地图'],
  ['各位街坊，今天想向各位汇报夜间书房的选址办法。书房开了十年。', '夜间书房的选址办法'],
  ['我们上到第三讲，关于书目的编制和检索呢，先看编制，书目是给人找书用的，不是给人看的，编的时候要想着找的人。', '书目的编制和检索'],
  ['大家好，今天我们小组向街坊展示的是我们写的一款借书小程序——夜读邻居\n书房开了十年，来的人一年比一年多。', '借书小程序——夜读邻居'],
  ['Good evening, everyone. My talk is called “Doors at Night”. We opened ten years ago.', 'Doors at Night'],
  ['It rained all week, and few of us came. There was time to think it over, so I am titling tonight’s lesson “How to Lose a Door.” We opened ten years ago.', 'How to Lose a Door'],
])('a title that only the speaker says: %s', (text, title) => {
  expect(outlineOf(text).title?.text).toBe(title)
})

test('a heading that names no speech leaves the title to what the speaker says', () => {
  expect(headOf('# 提纲\n* 选址\n* 开门\n\n## 选址\n今天我分享的主题是“夜里的书房”。书房要近。\n\n## 开门\n门要早开。', 'md').title).toBe('夜里的书房')
})

test('front matter names the speech, where and by whom it was given, without the way to its page', () => {
  const text = '---\ntitle: 东城馆->慢一点，读一本——林晓舟馆长在读书节开幕式上的讲话 | library.example\n---\n林晓舟\n\n（2031年7月8日）\n\n摄影 周明\n\n各位街坊：\n\n今天读书节开幕。'
  expect(headOf(text, 'md')).toEqual({
    title: '慢一点，读一本', subtitle: '林晓舟馆长在读书节开幕式上的讲话', occasion: '读书节开幕式', speaker: '林晓舟', date: '2031年7月8日', salutation: '各位街坊：',
  })
})

test('an English line that says where or when is no part of the title, nor is who translated it', () => {
  expect(headOf('Doors at Night\n\nHarbour College Convocation\n\nEast Quay Hall\n\nI am glad to be with you again tonight.')).toEqual({ title: 'Doors at Night', occasion: 'Harbour College Convocation' })
  expect(headOf('Translator: Ada Brook\n\nOkay, this morning I am speaking about the doors of a town.\nAnd a door is a promise.').title).toBeUndefined()
})

test('the place in a book that a lesson is about stands below its title', () => {
  expect(headOf('A Door Left Open\nRuth 2:1-9\n\nIt is good to see so many of you in the hall tonight.')).toEqual({ title: 'A Door Left Open', subtitle: 'Ruth 2:1-9' })
})

test('a question on a line of its own heads nothing', () => {
  expect(outlineOf('Doors at Night\n\nWe opened ten years ago, and the town came in from the rain.\n\nSo what has changed?\n\nThe lamps are new, and the quay is full of people who read until ten.\n\nHow did we get here?\n\nWe asked them what they missed, and they said that they missed a chair.').sections).toEqual([])
})

test('front matter gives the day without the time', () => {
  expect(headOf('---\ntitle: Open Doors\ndate: 2031-07-08T18:30:00Z\n---\n\nWe open late from now on.', 'md')).toMatchObject({ title: 'Open Doors', date: '2031-07-08' })
})

test('a heading that two spaces break goes on in the next line, and a greeting is no title', () => {
  expect(headOf('# 在全市书房工作会议  \n馆长小组会上的讲话\n\n> （2031年2月3日）\n\n今天单讲书房。书房要近。\n', 'md')).toMatchObject({ title: '在全市书房工作会议\n馆长小组会上的讲话' })
  expect(headOf('Good evening.\nThis is a special night for our library, and for all who read in it.').title).toBeUndefined()
})

test('a byline below the title names the speaker', () => {
  expect(headOf('A Library in Every Street\nBy Maya Lindqvist, Chief Librarian\nGood evening, everyone.\nWe open the night branch today.')).toMatchObject({ title: 'A Library in Every Street', speaker: 'Maya Lindqvist, Chief Librarian' })
})

test('a heading that is only a name names the speaker, and the one below it the speech', () => {
  expect(headOf('# 林晓舟\n\n## 书房是一座城的灯\n\n各位同学：\n\n大家好！今天我们说说书房。', 'md')).toMatchObject({ speaker: '林晓舟', title: '书房是一座城的灯' })
})

test('what the voice of a recitation says is no title, nor is what somebody says of himself', () => {
  expect(headOf('甲：灯亮了\n乙：门开了\n甲：书房之夜现在开始。').title).toBeUndefined()
  expect(headOf('我在馆里主要负责夜间书房的开门和关门\n每天晚上六点开门，十点关门。灯一直亮着。').title).toBeUndefined()
})

test('the name of the first part of a talk is not its title', () => {
  const said = '老城区夜里没有安静的地方看书，我们想试一试。'
  for (const line of ['**开场白**', '【引言】', '0:00-0:30 开场', '## 自我介绍']) expect(outlineOf(`${line}\n\n${said}\n\n## 办法\n\n${said}\n\n## 打算\n\n${said}\n`, 'md').title).toBeNull()
  expect(outlineOf(`开场的灯\n\n${said}`).title?.text).toBe('开场的灯')
})

test('a heading over all others, right below the title, is the subtitle, and one that says what sort of paper it is is nothing', () => {
  const parts = '### Opening\n\nThe lamp on the desk burns until the last reader goes home.\n\n### Closing\n\nAnd then we put it out, and go home too.\n'
  const over = (line: string): string => `# Lamps for Everyone\n## ${line}\n---\n${parts}`
  expect(headOf(over('What Ten Winters Taught Us'), 'md')).toEqual({ title: 'Lamps for Everyone', subtitle: 'What Ten Winters Taught Us' })
  expect(headOf(over('Keynote Script — Second Draft'), 'md')).toEqual({ title: 'Lamps for Everyone' })
  expect(sectionsOf(over('Keynote Script — Second Draft'), 'md')).toEqual(['Opening', 'Closing'])
})

test('below a title in the front matter a line says once more what the speech is, and the salutation names people one by one', () => {
  const called = 'Speech by Maya Lindqvist, Chief Librarian, at the Harbour Forum on 8 July 2031'
  const people = ['港口图书馆馆长林晓舟先生，', '读者协会主席周小棠女士，', '各位来宾，', '女士先生们，']
  const speech = `---\ntitle: Harbour Forum 2031\npermalink: /forum/\n---\n\n#### ${called}\n\n${people.join('\n\n')}\n\n**开场**\n\n书房开了十年，灯一天也没有灭过。\n\n**结语**\n\n灯还要亮下去，门还要开下去。\n`
  expect(headOf(speech, 'md')).toEqual({ title: 'Harbour Forum 2031', subtitle: called, date: '8 July 2031', salutation: people.join('\n') })
  expect(sectionsOf(speech, 'md')).toEqual(['开场', '结语'])
})

test('a title in the front matter names who speaks, and those who are greeted one by one below the place are no speakers', () => {
  const people = ['Mr Pekka Lindqvist, Director of Lamps and Lanterns, Office for Harbours and Piers, HOLT', 'Ms Sofia Brandt, Deputy Keeper for the Oil, the Wicks and the Stairs of the Department for Night Lights and Reading Rooms', 'Ladies and Gentlemen']
  const speech = `---\ntitle: "Opening Address by Dr Maya Lindqvist for the Harbour Forum 2031"\n---\n\n8 July 2031, Tuesday, 9am\nHarbour Hall and Reading Centre\n\n${people.join('\n\n')}\n\n1. Good morning.\n\n2. The lamps have burned for ten years, and nobody has put them out.\n`
  expect(headOf(speech, 'md')).toMatchObject({ speaker: 'Maya Lindqvist', salutation: people.join('\n') })
})

test.each(['夜里的书房 演讲稿（8 分钟）', '夜里的书房 · 8 分钟路演稿', '夜里的书房（逐字稿）'])('what a file is stands behind its title: %s', (line) => {
  expect(headOf(`# ${line}\n\n## 缘起\n\n书房开了十年。\n\n## 办法\n\n灯还要亮下去。\n`, 'md')).toEqual({ title: '夜里的书房' })
})

test('a line that names the subject is the title where the first line only says what sort of paper it is', () => {
  expect(headOf('# 发言提纲\n\n主题：让书房亮到十点\n\n时间：2031年3月4日\n\n## 现状\n\n书房开了十年。\n\n## 办法\n\n灯还要亮下去。\n', 'md')).toMatchObject({ title: '让书房亮到十点', date: '2031年3月4日' })
  expect(headOf('【演讲稿】夜里的书房\n分享人：林晓舟\n\n大家好！书房开了十年。')).toEqual({ title: '夜里的书房', speaker: '林晓舟' })
})

test('a name with its office below the title, and a salutation that begins with an office', () => {
  expect(headOf('在书房论坛上的致词\n林晓舟館長\n主席、各位貴賓、各位先進，大家早安：\n書房開了十年，燈一天也沒有滅過。')).toEqual({
    title: '在书房论坛上的致词', occasion: '书房论坛', speaker: '林晓舟館長', salutation: '主席、各位貴賓、各位先進，大家早安：',
  })
})

test('labelled lines below a title may end with an hour, and name the host', () => {
  expect(headOf('城北书房开馆仪式主持词\n\n时间：2031年3月4日\n地点：城北书房门前广场\n主持人：林晓舟\n\n各位来宾：\n大家上午好！')).toEqual({
    title: '城北书房开馆仪式主持词', date: '2031年3月4日', occasion: '城北书房门前广场', speaker: '林晓舟', salutation: '各位来宾：',
  })
  expect(headOf('城北书房开馆仪式主持词\n时间：上午9:00\n主持人：林晓舟\n各位来宾：\n大家上午好！')).toMatchObject({ speaker: '林晓舟', salutation: '各位来宾：' })
})

test('several days of a meeting are its date', () => {
  expect(headOf('书房变革研讨会上的讲话\n2031年3月4-5日 城北\n各位同事：\n书房开了十年。')).toMatchObject({ date: '2031年3月4-5日' })
})

test('a day below the front matter is no title', () => {
  expect(headOf('---\ntitle: Open Doors\npermalink: /doors/\n---\n\n8 July 2031 Posted in [Speeches](/speeches)\n\nFriends,\n\nWe open late from now on.\n', 'md')).toMatchObject({ title: 'Open Doors' })
})

test('below a title in the front matter the one heading over lines in bold says where the speech was given', () => {
  const speech = '---\ntitle: Lamps for Everyone\n---\n\n### Speech by Maya Lindqvist at the Harbour Forum\n\n**A. THE LAMP**\n\nIt burns until the last reader goes home.\n\n**B. THE READER**\n\nHe goes home late, and the keeper after him.\n'
  expect(headOf(speech, 'md')).toMatchObject({ title: 'Lamps for Everyone', subtitle: 'Speech by Maya Lindqvist at the Harbour Forum' })
  expect(sectionsOf(speech, 'md')).toEqual(['A.THE LAMP', 'B.THE READER'])
})

test('a heading with the number of a slide is no title', () => {
  const slides = '# 2 - Where We Stand\n\nForty branches are open at night, and every one of them is full.\n\n# 3 - What It Costs\n\nAn hour of sleep, and a lamp a desk.\n'
  expect(headOf(slides, 'md')).toEqual({})
  expect(sectionsOf(slides, 'md')).toEqual(['2 -Where We Stand', '3 -What It Costs'])
})

test('a class outline names speaker and subject in labels, side by side too, and its purpose at any length', () => {
  const purpose = `Specific purpose: To show the class ${'how a lamp in a window changes a street, and '.repeat(4)}why it stays on.`
  expect(headOf(`Assignment Name: Informative Speech \t\tSpeaker’s Name: Maya Lindqvist\n\nSubject: Lamps in our windows.\n\n${purpose}\n\nThe lamp on the desk burns until the last reader goes home.\n`, 'md')).toEqual({ title: 'Lamps in our windows.', speaker: 'Maya Lindqvist' })
})

test('an English salutation over several lines is one, below front matter too', () => {
  const salutation = 'Madam Chair,\nExcellencies,\nLadies and gentlemen,'
  const said = `${salutation.replaceAll('\n', '\n\n')}\n\nThe lamp on the desk burns until the last reader goes home.\n`
  expect(headOf(`# Lamps for Everyone\n\n${said}`, 'md').salutation).toBe(salutation)
  expect(headOf(`---\ntitle: Lamps for Everyone\ndate: 2031-07-08\n---\n\n${said}`, 'md').salutation).toBe(salutation)
})

test('lines that address the audience one by one without a mark are a salutation, and name no speaker and no title', () => {
  const salutation = 'Ms Maya Lindqvist, Chair of the Harbour Trust\nMy colleague Dr Ada Brook\nFriends from the branches\nLadies and Gentlemen'
  const speech = `---\ntitle: Lamps for Everyone\n---\n${salutation.replaceAll('\n', '\n\n')}\n\nThe lamp on the desk burns until the last reader goes home.\n`
  expect(headOf(speech, 'md')).toEqual({ title: 'Lamps for Everyone', salutation })
  expect(headOf(speech.replace(/^---\ntitle: (.*)\n---/, '# $1\n'), 'md')).toEqual({ title: 'Lamps for Everyone', salutation })
})

test('the name of a transcript stands behind its label', () => {
  expect(headOf('# Transcript: Night Talks\n\nGood evening, everyone. The lamp on the desk burns until the last reader goes home.\n', 'md').title).toBe('Night Talks')
})

test('a speaker who tells a story or of himself announces no title', () => {
  expect(headOf('大家好，今天我给大家介绍一位老街坊。书房开了十年。').title).toBeUndefined()
  expect(headOf('大家好，今天我给大家介绍我们的书房。书房开了十年。').title).toBeUndefined()
})

test('facts between title and first heading are none of its parts, whatever their labels', () => {
  const facts = '**报告人**：林晓舟\n\n**值班周期**：三月到六月\n\n**主要职责**：开门 / 守灯、收报'
  const talk = '## 一、缘起\n\n城北的书房每晚都亮着灯，来的人一天比一天多。\n'
  expect(sectionsOf(`# 夜班述职\n\n${facts}\n\n${talk}`, 'md')).toEqual(['一、缘起'])
  expect(headOf(`# 夜班述职\n\n${facts}\n\n${talk}`, 'md')).toEqual({ title: '夜班述职', speaker: '林晓舟' })
  expect(outlineOf(`# 夜班述职\n\n**缘起**：去年冬天停电。书房没有关门。\n\n**办法**：点蜡烛。一直点到天亮。\n\n${talk}`, 'md').opening).not.toEqual([])
})

test('a deputy is named by his office', () => {
  expect(headOf('万家灯火照归人\n——林晓舟副馆长在读书节闭幕式上的讲话\n各位街坊：\n今天闭幕。').speaker).toBe('林晓舟')
})

test('to whom a report is made is not who speaks', () => {
  expect(headOf('灯要亮到最后一个人离开\n——向任校长汇报夜班工作的发言\n各位同事：\n今天汇报。').speaker).toBeUndefined()
})
