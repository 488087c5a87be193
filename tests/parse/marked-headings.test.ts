import { expect, test } from 'vitest'
import { outlineOf, sectionsOf } from './outlined.ts'

const told = 'Nobody read in the branches at night, because the doors were shut and the lamps were out.'

test('a number behind a backslash is the number of the heading', () => {
  expect(sectionsOf(`# Night\n\n1\\. The First Winter\n-----------------\n\n${told}\n\n2\\. The Second Winter\n-----------------\n\n${told}\n`, 'md')).toEqual([
    '1.The First Winter', '2.The Second Winter',
  ])
})

test('Finally under the next heading does not go on with the list before it', () => {
  const list = 'First, be kind. It costs nothing.\n\nSecond, be open. It costs little.'
  expect(sectionsOf(`# Night\n\n## Why\n\n${list}\n\n## What Now\n\n${told}\n\nFinally, let me thank you. It was a long day.\n`, 'md')).toEqual(['Why', '  First,be kind.>', '  Second,be open.>', 'What Now'])
})

test('a comment in a program is no heading', () => {
  expect(sectionsOf(`# Night\n\n## Why\n\n${told}\n\n\`\`\`sh\n# open every branch\nbranch --open all\n\`\`\`\n\n${told}\n`, 'md')).toEqual(['Why'])
})

test('words in bold before a colon head their paragraph, whatever stands in brackets between', () => {
  const labels = '**Readers**: two million came, and half of them in the evening.\n\n**For the keepers** (next winter): an hour of sleep more, and a lamp of their own.'
  expect(sectionsOf(`# Night\n\n## Why\n\n${told}\n\n${labels}\n`, 'md')).toEqual(['Why', '  Readers:>', '  For the keepers>'])
})

test('of a counted label in bold the count is the number, and the rest of the bold the heading', () => {
  const phases = '**Phase One—The Harbour** (next winter): open two branches, and count the readers every evening.\n\n**Phase Two—The Hills** (in spring): open three more, where the buses turn.'
  expect(sectionsOf(`# Night\n\n## How\n\n${told}\n\n${phases}\n`, 'md')).toEqual(['How', '  Phase One—The Harbour>', '  Phase Two—The Hills>'])
  const finds = '**Finding One**: Doors matter. Where they are shut nobody reads.\n\n**Finding Two**: Lamps matter. Where they are out nobody stays.'
  expect(sectionsOf(`# Night\n\n## How\n\n${told}\n\n${finds}\n`, 'md')).toEqual(['How', '  Finding One:Doors matter.>', '  Finding Two:Lamps matter.>'])
})

test('what stands in brackets behind a label is said and stays in the notes', () => {
  const { sections } = outlineOf(`# Night\n\n## How\n\n${told}\n\n**Readers** (last year): two million came.\n\n**Keepers** (this year): four left.\n`, 'md')
  const [readers] = sections[0]!.children
  expect(readers!.blocks.map(({ text }) => text)).toEqual(['two million came.'])
  expect(readers!.extent[1] - readers!.extent[0]).toBe('Readers (last year): two million came.'.length)
})

test('a list item with its first word in bold stays an item', () => {
  expect(sectionsOf(`# Night\n\n## How\n\n${told}\n\n- **Readers**: two million.\n- **Keepers**: forty.\n`, 'md')).toEqual(['How'])
})

test('a title right above its paragraph that lost its mark is a heading as the others are, and so is the name of the first part', () => {
  const talk = `# Night\n\nReaders,\n\nWelcome\n\n* ${told}\n\n### **Where We Stand**\n* ${told}\n\n### **What It Costs**\n* ${told}\n\nWhere We Go From Here - A Lamp in Every Street\n* ${told}\n\n### **Conclusion**\n* ${told}\n`
  expect(sectionsOf(talk, 'md')).toEqual(['Welcome', 'Where We Stand', 'What It Costs', 'Where We Go From Here - A Lamp in Every Street', 'Conclusion'])
})

test('a short line with blank lines around it, and one in a list, head nothing there', () => {
  const parts = ['Why', 'How', 'When'].map(name => `## ${name}\n\n${told}\n`)
  expect(sectionsOf(`# Night\n\n${parts.join('\n')}\nAnother Winter\n\n${told}\n`, 'md')).toEqual(['Why', 'How', 'When'])
  expect(sectionsOf(`# Night\n\n${parts.join('\n')}\n- ${told}\n- Another Winter\n- ${told}\n`, 'md')).toEqual(['Why', 'How', 'When'])
})

test('the names of speakers above what they say head nothing', () => {
  const turns = ['Anna Kerr 00:09', 'Maya Lindqvist', 'Angus Reed', 'Old Tom'].map(name => `${name}\n* ${told}\n`)
  expect(sectionsOf(`# Night\n\n## Why\n\n${turns.join('\n')}\n## How\n\n${told}\n\n## When\n\n${told}\n`, 'md')).toEqual(['Why', 'How', 'When'])
})

test('items of a list with letters of their own are no sections, and lose the letters where they are shown', () => {
  const list = '* a)    lighting every lamp;\n\n* b)    opening every door; and\n\n* c)    paying every keeper.'
  const talk = `# Night\n\nThe Harbour Branches\n\n${told}\n\nThe plan rests on three things:\n\n${list}\n\n${told}\n\nThe Branches in the Hills\n\n${told}\n`
  expect(sectionsOf(talk, 'md')).toEqual(['The Harbour Branches', 'The Branches in the Hills'])
  expect(outlineOf(talk, 'md').enumerations.map(({ items }) => items.map(({ text }) => text))).toEqual([['lighting every lamp;', 'opening every door; and', 'paying every keeper.']])
})

test('labels in bold head nothing in a script that repeats one in every part, and brackets around a heading are none of it', () => {
  const part = (name: string, label: string): string => `## [${name}]\n\n${told}\n\n**Key point:** the doors were shut at night.\n\n**${label}:** and so was the harbour, as everybody could see.\n`
  expect(sectionsOf(`# Night\n\n${part('WHY', 'Example')}\n${part('HOW', 'Bridge')}\n${part('WHEN', 'Story')}`, 'md')).toEqual(['WHY', 'HOW', 'WHEN'])
})

test('brackets around a heading, and the time behind it, are no part of it', () => {
  expect(sectionsOf(`# 夜里\n\n${['开场', '难处'].map(name => `**【${name}】（1分钟）**\n\n书房开了十年，灯一天也没有灭过，门一天也没有关过。`).join('\n\n')}\n`, 'md')).toEqual(['开场', '难处'])
})

test('acts and numbered parts carry their numbers, also with a blank before or behind', () => {
  const said = '书房开了十年，灯一天也没有灭过，门一天也没有关过。'
  const parts = (names: readonly string[], mark: string): string => `# 夜里\n\n${names.map(name => `${mark}${name}${mark === '**' ? mark : ''}\n\n${said}`).join('\n\n')}\n`
  expect(sectionsOf(parts(['PART 01 缘起', 'PART 02 办法'], '## '), 'md')).toEqual(['PART 01缘起', 'PART 02办法'])
  expect(sectionsOf(parts(['第一幕：缘起', '第二幕：办法'], '## '), 'md')).toEqual(['第一幕：缘起', '第二幕：办法'])
  expect(sectionsOf(parts(['办法 1：借桌子', '办法 2：借灯'], '**'), 'md')).toEqual(['办法 1：借桌子', '办法 2：借灯'])
})

test('the number of a slide alone names nothing', () => {
  expect(sectionsOf(`# Night\n\n## Slide 1\n\n${told}\n\n## Slide 2: Oil\n\n${told}\n\n## Slide 3: Wick\n\n${told}\n`, 'md')).toEqual(['Slide 1…', 'Slide 2:Oil', 'Slide 3:Wick'])
})

test('a heading that is a cue for a slide is named by what the slide shows, and a label of a template is no heading', () => {
  expect(sectionsOf(`# Night\n\n## [Slide: The Lamp]\n\n${told}\n\n## [Slide: The Door]\n\n${told}\n\n## [Slide 3: The Chair]\n\n${told}\n`, 'md')).toEqual(['The Lamp', 'The Door', 'The Chair'])
  expect(sectionsOf(`# Night\n\n## INTRODUCTION\n\n**Attention Getter:** Who reads at night?\n\n**Preview:** Lamps, then doors.\n\n## BODY\n\n${told}\n\n**Transition:** So much for the lamp.\n\n## CONCLUSION\n\n${told}\n`, 'md')).toEqual(['INTRODUCTION', 'BODY', 'CONCLUSION'])
})

test('Roman numerals alone on their lines count chapters without a name', () => {
  expect(sectionsOf(`THE LAMP\n\nI.\n\n${told}\n\nII.\n\n${told}\n\nIII.\n\n${told}\n`)).toEqual(['I.…', 'II.…', 'III.…'])
})

test('nothing of the brackets around a line is left below it, and the number of a slide in them is none of its words', () => {
  const said = '书房开了十年，灯一天也没有灭过，门一天也没有关过。'
  const { sections } = outlineOf(`# 夜里\n\n${['封面', '缘起', '办法'].map((name, at) => `【第 ${at + 1} 页：${name}】\n\n${said}`).join('\n\n')}\n`, 'md')
  expect(sections.map(({ heading, blocks }) => [heading!.text, ...blocks.map(({ text }) => text)])).toEqual(['封面', '缘起', '办法'].map(name => [name, said]))
})

test('a chapter that lost its mark has the depth of its siblings', () => {
  const said = '灯亮到最后一位读者离开，夜班车的司机也进来坐一会儿，翻几页书再走。'
  expect(sectionsOf(`# 夜读\n\n## 一、灯要亮\n\n### （一）选灯\n\n${said}\n\n## 二、门要开\n\n### （一）修门\n\n${said}\n\n三、书要近\n\n（一）选书\n\n${said}\n\n（二）送书\n\n${said}\n`, 'md')).toEqual([
    '一、灯要亮', '  （一）选灯', '二、门要开', '  （一）修门', '三、书要近', '  （一）选书', '  （二）送书',
  ])
})

test('where all headings are marked alike, those without a Roman numeral stand below those with one', () => {
  const heads = ['I THE HARBOUR', 'Oil and Wick', 'Doors', 'II THE HILLS', 'Wind', 'Conclusion']
  const speech = (again: boolean): string => `# Night\n\n${heads.map(head => `## ${head}\n\n${again ? `${head}\n\n` : ''}${told}\n`).join('\n')}`
  const tree = ['ITHE HARBOUR', '  Oil and Wick', '  Doors', 'IITHE HILLS', '  Wind', 'Conclusion']
  expect(sectionsOf(speech(false), 'md')).toEqual(tree)
  expect(sectionsOf(speech(true), 'md')).toEqual(tree)
  expect(outlineOf(speech(true), 'md').transcript.paragraphs.filter(({ text }) => text === 'Oil and Wick')).toHaveLength(1)
  expect(sectionsOf(speech(false).replace('II THE HILLS', 'The Hills'), 'md')).not.toContain('  Doors')
})
