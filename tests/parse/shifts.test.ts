import { describe, expect, test } from 'vitest'
import { walk } from '../../scripts/model/outline.ts'
import { outlineOf } from './outlined.ts'

const paragraph = (sentences: readonly string[]): string => sentences.join('')

const doors = paragraph(['书房的门开得太晚。', '上班的人早上来不了，晚上也来不了。', '门口的灯九点就灭，读者在门口等，等不到开门的人。', '开门早一点，关门晚一点，读者就能进门。'])
const books = paragraph(['书架上的书太旧。', '旧书的纸黄了，字小了，孩子翻一翻就放下。', '每年要买新书，买孩子爱看的书，买老人看得清的书。', '新书上架，旧书送到仓库里去。'])
const people = paragraph(['馆员是书房的主人。', '馆员要经过培训，要认得读者，要记得读者爱看什么。', '馆员少了，书房就冷了，馆员勤快，书房就热闹。', '今年要招馆员，要培训馆员，要奖励馆员。'])
const years = ['头一年', '第二年', '第三年', '第四年', '第五年', '今年', '明年']
const talk = [doors, books, people].flatMap(subject => years.map(year => `${year}，${subject}`)).join('\n')

describe('a speech without headings', () => {
  test('is divided where its subject turns, and the headings are words of the parts', () => {
    const outline = outlineOf(`谈谈书房\n各位同事：\n${talk}`)
    expect(outline.sections.length).toBeGreaterThan(1)
    for (const section of outline.sections) {
      expect(section.implicit).toBe(true)
      expect(outline.transcript.text.slice(...section.extent)).toContain(section.heading!.text)
    }
  })

  test('loses nothing: opening, parts and closing are the whole', () => {
    const { transcript, title, salutation, opening, sections, closing } = outlineOf(`谈谈书房\n各位同事：\n${talk}`)
    const blocks = [...opening, ...[...walk(sections)].flatMap(section => section.blocks), ...closing]
    const words = [title!.text, salutation!.text, ...blocks.map(({ text }) => text)].join('').replace(/\s/g, '')
    expect(words).toBe(transcript.text.replace(/\s/g, ''))
  })

  test('begins its parts with slides where lines say which comes', () => {
    const slides = talk.split('\n').map((said, at) => at % 3 ? said : `PPT${at / 3 + 1}\n${said}`).join('\n')
    const { sections, transcript } = outlineOf(`谈谈书房\n各位同事：\n${slides}`)
    expect(sections.length).toBeGreaterThan(1)
    expect(sections.slice(1).map(({ extent: [from] }) => transcript.text.slice(from, from + 3))).toEqual(sections.slice(1).map(() => expect.stringMatching(/^PPT/)))
  })

  test('stays whole when it is short', () => {
    expect(outlineOf('谈谈书房\n各位同事：\n书房的门开得太晚。\n书架上的书太旧。\n谢谢大家。').sections).toEqual([])
  })

  test('a refrain is not torn apart', () => {
    const refrain = ['To those who write the books, we owe a quiet room and a good lamp, and time to think.', 'To those who lend them, we owe our thanks, and a word of praise now and then.', 'To those who read them, we owe open doors, early and late, winter and summer.']
    const other = 'The town has many streets and few libraries. Every street should have one. People walk far, in the rain and in the dark, and find the door shut.'
    const { sections, transcript } = outlineOf(`A speech on reading\n\n${[other, other, other, other, other, other, ...refrain, other, other, other, other, other, other].join('\n\n')}`)
    const starts = sections.map(({ extent: [start] }) => start)
    expect(starts).not.toContain(transcript.text.indexOf('To those who lend'))
    expect(starts).not.toContain(transcript.text.indexOf('To those who read'))
  })
})
