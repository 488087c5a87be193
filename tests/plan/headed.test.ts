import { describe, expect, test } from 'vitest'
import { plan } from '../../scripts/plan/plan.ts'
import { outlineOf } from '../parse/outlined.ts'
import { deckOf, slidesOf } from './planned.ts'

const more = '城南书房办了三年，来的人一年比一年多，借出去的书一年比一年厚，志愿者也越来越多。'.repeat(6)

/** What the agenda of a speech names, each entry with its mark. */
const agendaOf = (...parts: string[]): (string | undefined)[][] =>
  slidesOf(deckOf(`在馆长座谈会上的讲话\n各位馆长：\n${parts.join('\n')}`), 'agenda').flatMap(({ entries }) => entries.map(({ mark, heading }) => [mark?.text, heading.text]))

test('a heading that asks keeps its mark', () => {
  expect(agendaOf(`一、书房为谁开？\n${more}`, `二、灯亮到几点\n${more}`).map(([, heading]) => heading)).toEqual(['书房为谁开？', '灯亮到几点'])
})

describe('a numbered part without a name of its own', () => {
  test('is named by what it says first, as its siblings are by their headings', () => {
    expect(agendaOf(
      `一、书房的根本是开放，让晚归的人也能进门，让孩子有地方坐，让老人有一盏看得清的灯；我们还要把这件事办得更久更稳更好，一年一年办下去，办到每一条街、每一个村、每一所学校，办到每一个等书的人的门口去。${more}`,
      `二、要把灯留到最后。${more}`,
      `三、要把书送到村里。${more}`,
    )).toEqual([['一', '书房的根本是开放'], ['二', '要把灯留到最后'], ['三', '要把书送到村里']])
  })

  test('that begins with a question or points at what it tells is named by what it tells', () => {
    expect(agendaOf(
      `第一个关键，书房要开在街口。${more}`,
      `第二个关键，大家觉得今晚的灯亮吗？很多人点了这些灯。要守住老街的夜，你需要找到一起守夜的人。${'夜里的书房坐满了人，门口停着一排自行车。'.repeat(12)}`,
      `第三个关键，这是我最近才明白的一件事情。就是要学会说谢谢，谢谢每一位守夜人。${more}`,
    ).map(([, heading]) => heading)).toEqual(['书房要开在街口', '你需要找到一起守夜的人', '要学会说谢谢'])
  })

  test('goes without what only says that a name follows', () => {
    expect(agendaOf(`第一个习惯，叫“先看灯”。${more}`, `第二个习惯，是把门留到最后。${more}`, `第三个习惯，是非要分清。${more}`).map(([, heading]) => heading)).toEqual(['“先看灯”', '把门留到最后', '是非要分清'])
  })

  test('goes without the clauses with which all begin', () => {
    const lead = '三年来的实践告诉我们，办好书房、留住读者，'
    expect(agendaOf(
      ...['必须依靠每一位志愿者', '开门的时间是最要紧的事情', '必须有稳定的经费和懂书的人'].map((words) => `——${lead}${words}。${more}`),
    ).map(([, heading]) => heading)).toEqual(['必须依靠每一位志愿者', '开门的时间是最要紧的事情', '必须有稳定的经费和懂书的人'])
  })
})

test('what a script calls its last page is no part of the speech', () => {
  const { value: deck } = plan(outlineOf(`# 守灯的人\n\n## 为什么守灯\n\n${more}\n\n## 怎么守灯\n\n${more}\n\n## Q&A\n\n欢迎大家提问。\n\n## 谢谢\n\n愿每一盏灯都有人守。谢谢大家。\n`, 'md'))
  expect(slidesOf(deck, 'agenda').flatMap(({ entries }) => entries.map(({ heading }) => heading.text))).toEqual(['为什么守灯', '怎么守灯'])
  expect(deck.slides.at(-1)).toMatchObject({ kind: 'close', section: [], text: { text: '愿每一盏灯都有人守' } })
})

test('a script is named without what says that it is one, and the numbers of its slides count no parts', () => {
  const parts = ['为什么守灯', '怎么守灯', '谁来守灯', '守到几点', '守了以后'].map((name, i) => `## 0${i + 2} ${name}\n\n${more}`)
  const { value: deck } = plan(outlineOf(`# 《守灯的人》10 分钟演讲稿\n\n## 01 封面\n\n大家好。\n\n${parts.join('\n\n')}\n`, 'md'))
  expect(deck.slides[0]).toMatchObject({ kind: 'cover', title: { text: '《守灯的人》' } })
  expect(slidesOf(deck, 'agenda').flatMap(({ entries }) => entries.map(({ mark }) => mark))).toEqual(parts.map(() => null))
})

test.each([
  ['Harbour Lights - Meetup Talk', 'Harbour Lights'],
  ['Harbour Lights – the talk of the quay', 'Harbour Lights – the talk of the quay'],
])('the cover of %s says %s', (title, shown) => {
  const { value: deck } = plan(outlineOf(`# ${title}\n\nEvery quay must keep one lamp alight for the boat that comes late.\n`, 'md'))
  expect(deck.slides[0]).toMatchObject({ kind: 'cover', title: { text: shown } })
})

test.each([
  ['So that brings me to the second point – who lights the lamps?', 'who lights the lamps?'],
  ['So... the last two winters', 'the last two winters'],
  ['Sound and silence', 'Sound and silence'],
  ['But why', 'But why'],
])('an English part is named without what leads to it: %s', (heading, name) => {
  const told = 'Every lamp we light keeps a reader from going home early, and every reader who stays brings a neighbour along the next week. '.repeat(6)
  const { value: deck } = plan(outlineOf(`# Nights at the branch\n\n## ${heading}\n\n${told}\n\n## The keys\n\n${told}\n\n## The doors\n\n${told}\n`, 'md'))
  expect(slidesOf(deck, 'agenda')[0]!.entries[0]!.heading.text).toBe(name)
})
