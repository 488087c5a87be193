import { describe, expect, test } from 'vitest'
import { messageOf } from '../../scripts/plan/discourse/message.ts'
import { leadInOf } from '../../scripts/plan/lead-in.ts'
import { frameOf } from '../../scripts/plan/parallel.ts'
import { promisedBy } from '../../scripts/plan/promise.ts'
import { speechOf } from '../../scripts/plan/speech.ts'
import { NO_TITLE, topicOf } from '../../scripts/plan/topic.ts'
import { outlineOf } from '../parse/outlined.ts'
import { shapeOf, texts } from './forms/shapes.ts'
import { deckOf, slidesOf, speechFrom } from './planned.ts'

const leadsOf = (paragraph: string): (string | null)[] => [
  ...(shapeOf(paragraph, 'cards')?.cards.map(({ lead }) => lead.text) ?? []),
  ...(shapeOf(paragraph, 'list')?.points.map(({ lead }) => lead.text) ?? []),
]

describe('a member is not shown without its point', () => {
  test('where the sentence takes it back', () => {
    expect(leadsOf('有的馆员看起来点上了“新灯”，但夜里守的还是“旧书”；有的馆员一开口就问从前的灯由谁来守、门由谁来开；有的馆员碰到停电的晚上就慌了手脚，拿不出主意，坐等馆长给他送蜡烛。')).not.toContain('有的馆员看起来点上了“新灯”')
  })

  test('where it only leads to what somebody thinks', () => {
    expect(leadsOf('有的馆员安排夜里值守，觉得灯亮过了、门也开过了，这一晚便可以交差、回家睡觉了；有的馆员组织街坊读书，觉得已经拍了几张照片，这件事便可以收场了；有的馆员把想法写进总结。')).not.toContain('有的馆员安排夜里值守')
  })
})

test('below what is asked for stands nothing of how things are today', () => {
  const deck = deckOf(`谈谈书房\n各位馆长：\n一、修改守夜办法\n修改守夜办法的初步设想是：\n（一）提高门槛。比如值守时间，老办法是每晚两个小时。今后要守到最后一位读者离开。\n（二）减轻报表负担。现在报表很多，大家填得很辛苦。今后只填一张总表。\n（三）加强夜间巡查。今后每晚要巡查两次。\n二、把门打开\n${'城南书房办了三年，来的人一年比一年多。'.repeat(9)}`)
  const shown = slidesOf(deck, 'cards').flatMap(({ cards }) => cards.flatMap(({ points }) => points.map(({ text }) => text)))
  expect(shown.filter((text) => /两个小时|辛苦/.test(text))).toEqual([])
})

describe('figures', () => {
  const figuresOf = (paragraph: string): (string | null)[][] => shapeOf(paragraph, 'figures')?.figures.map(({ subject, value }) => texts([subject, value])) ?? []

  test('one or the other is no number', () => {
    expect(figuresOf('夜读人数达到900人，守夜的馆员增加到60人，旁听的多达2、3百人。').flat()).not.toContain('3')
  })

  test('what only says that there are so many is no label', () => {
    expect(figuresOf('入冬以后，已有4位院士，夜读人数达到900人，还书点达到60个。').flat()).not.toContain('已有')
  })

  test('a label does without the year', () => {
    expect(figuresOf('今年是书房开门40周年，夜读人数达到900人。')).toContainEqual(['书房开门', '40'])
  })
})

test.each([
  ['我们正在起草夜读的两个文件', 2],
  ['今年要抓好五项措施', 5],
])('%s: only says that %i of them come', (line, count) => {
  expect(promisedBy(line)).toBe(count)
})

test('what only says how important a thing is weighs less than what is said of it', () => {
  const speech = speechFrom('守夜是书房里一项很重要的工作。守夜要守到最后一位读者离开。')
  const [plain, telling] = speech.outline.opening[0]!.sentences.map((sentence) => messageOf(speech, sentence)!.weight)
  expect(plain).toBeLessThan(telling! - 1)
})

test('what joins a sentence to the one before goes whole', () => {
  const speech = speechFrom('所以说，夜读的成绩反映的是全街人的心意。')
  expect(messageOf(speech, speech.outline.opening[0]!.sentences[0]!)?.text.text).toBe('夜读的成绩反映的是全街人的心意')
})

test('what is said to come and how many heads it', () => {
  const speech = speechOf(outlineOf('各位馆长：\n入冬守夜不容易。临走之前，我再提三点要求：守好灯。守好门。守好书。'))
  const sentences = speech.outline.opening.flatMap((paragraph) => paragraph.sentences)
  expect(topicOf({ speech, sentences, heading: null }, 0, sentences.length, sentences.slice(2), null)?.text).toBe('三点要求')
})

test('headings that share only what follows a verb are not parallel: no label ends in the verb', () => {
  const speech = speechOf(outlineOf('各位馆长：\n一、夜读人数走有全市前列\n我们守灯。\n二、借阅数量走在全市前列\n我们守门。\n三、志愿服务走在全市前列\n我们守书。'))
  expect(frameOf(speech, speech.outline.sections.map(({ heading }) => heading!))).toBeNull()
})

test('a number in brackets is no part of a line', () => {
  const speech = speechFrom('（2）“夜读不熄灯”的名声传遍了老街。')
  expect(messageOf(speech, speech.outline.opening[0]?.sentences[0] ?? speech.outline.sections[0]!.blocks[0]!.sentences[0]!)?.text.text).not.toContain('（2）')
})

test.each(['老馆长邀请我来守灯', '馆员们的想法、手艺、精神如何'])('heads nothing: %s', (clause) => {
  const speech = speechFrom(`${clause}，难说。夜读人数达到900人，还书点达到60个。`)
  const sentences = speech.outline.opening[0]!.sentences
  const figures = sentences[1]!
  expect(leadInOf({ speech, sentences, heading: null }, [figures])?.text ?? null).not.toBe(clause)
})

test('a time that comes again and what only says of what one speaks are no titles', () => {
  expect(['每当灯灭的时候', '就借书这件事而言', '夜读的灯'].map((line) => NO_TITLE.test(line))).toEqual([true, true, false])
})
