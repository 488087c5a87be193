import { describe, expect, test } from 'vitest'
import { unmarked } from '../../scripts/plan/condense/cut.ts'
import { linesOf } from '../../scripts/plan/condense/lines.ts'
import { speechOf } from '../../scripts/plan/speech.ts'
import { outlineOf } from '../parse/outlined.ts'
import { speechFrom } from './planned.ts'

/** The lines that are cut from one sentence, at most `count` of 17 ems. */
function cutFrom(sentence: string, count = 3): string[] {
  const speech = speechFrom(sentence)
  return linesOf(speech, speech.outline.opening[0]!.sentences, { count, width: 17 }).map(({ text }) => text)
}

describe('what may be cut off', () => {
  test.each([
    ['a joining opener and the space after it', '但是 PDF 要放得下。', ['PDF 要放得下']],
    ['a joining opener', '同时，要健全荐书机制。', ['健全荐书机制']],
    ['a general subject', '各级各部门要把书房建设摆上重要位置。', ['把书房建设摆上重要位置']],
    ['要, which the imperative says as well', '要延长开放时间。', ['延长开放时间']],
    ['the name that a sentence opens with to greet', '同志们，要办好夜读活动。', ['办好夜读活动']],
  ])('%s', (_, sentence, lines) => {
    expect(cutFrom(sentence)).toEqual(lines)
  })
})

describe('what must stay', () => {
  test.each([
    ['a negation', '读者的信息一条也不能泄露。', ['读者的信息一条也不能泄露']],
    ['a short named subject', '馆长要带头荐书。', ['馆长要带头荐书']],
    ['the quantifier of a noun that is no actor', '有的馆灯光昏暗、桌椅老旧。', ['有的馆灯光昏暗、桌椅老旧']],
    ['a number with its unit', '全市新建分馆二十六家。', ['全市新建分馆二十六家']],
    ['要 before 的, which is no imperative', '读者要的是安静。', ['读者要的是安静']],
    ['要的 at the head of a clause', '灯光柔和，要的是安静的阅读。', ['要的是安静的阅读']],
    ['a whole series', '抓好采、编、借、还。', ['抓好采、编、借、还']],
    ['a quoted phrase', '打造“一张网”服务平台。', ['打造“一张网”服务平台']],
    ['才 within 人才', '培养人才，用好人才。', ['培养人才，用好人才']],
  ])('%s', (_, sentence, lines) => {
    expect(cutFrom(sentence)).toEqual(lines)
  })
})

describe('what cannot stand alone and is never shown alone', () => {
  test.each([
    ['a condition without its consequence', '如果没有新书上架的机制，读者就会离开。', '如果没有新书上架的机制'],
    ['a condition without 如果', '离开了读者的信任，书房就成了一间仓库。', '离开了读者的信任'],
    ['a consequence', '只有把选书的权利交出去，书架才能活起来。', '书架才能活起来'],
    ['an adverbial', '在全市推进书房建设的过程中，要守住安全底线。', '在全市推进书房建设的过程中'],
    ['a preposition without a verb', '围绕全市中心工作，要办好活动。', '围绕全市中心工作'],
    ['a noun with its attribute', '五年来取得的成绩，要归功于读者。', '五年来取得的成绩'],
    ['a pronoun', '他们的建议，这是最好的。', '这是最好的'],
    ['a question', '书房为什么冷清？', '书房为什么冷清'],
    ['hearsay', '有人说，办书房是白花钱，不如修路。', '办书房是白花钱'],
    ['what is denied', '不能说办了书房，读者就会来，还要有好书。', '办了书房'],
    ['the first half of a pair', '不要只图热闹，也不要只求清静。', '不要只图热闹'],
    ['what comes first of two', '首先要有人气，再谈名气。', '首先要有人气'],
    ['the main part without the lesser', '以总馆采购为主，以分馆采购为辅。', '以总馆采购为主'],
    ['a rule without its case', '对逾期不还的，应暂停外借。', '应暂停外借'],
    ['a case without its rule', '对逾期不还图书的读者，应暂停外借。', '对逾期不还图书的读者'],
    ['an object without its noun', '重视解决分馆缺资金、缺人手，书目陈旧等问题。', '重视解决分馆缺资金、缺人手'],
    ['one of several like clauses', '为儿童开设绘本课堂，为老人准备大字读本，为盲人提供有声图书。', '为老人准备大字读本'],
  ])('%s', (_, sentence, phrase) => {
    expect(cutFrom(sentence)).not.toContain(phrase)
  })

  test('half of a quotation', () => {
    for (const line of cutFrom('要记住“书在架上是藏品，书在手上是力量”这句话，办好活动。')) {
      expect(line.split('“').length).toBe(line.split('”').length)
    }
  })
})

describe('what cannot stand alone in English', () => {
  /** The lines that are cut from one English paragraph. */
  const cutFromEnglish = (paragraph: string): string[] => {
    const speech = speechOf(outlineOf(`# A Year of Open Doors\n\n${paragraph}`))
    const sentences = [...speech.outline.opening, ...speech.outline.closing].flatMap((block) => block.sentences)
    return linesOf(speech, sentences, { count: 9, width: 30 }).map(({ text }) => text)
  }

  test.each([
    ['what leads to a quotation', 'We painted on the old door: "Come in and read." The library stays open all night.', 'We painted on the old door'],
    ['half of a quotation', 'A boy asked us: "We have a spare lamp; do you want it?" The library stays open all night.', 'do you want it?"'],
    ['a subject without its verb', 'So my sisters, who were on a list, got a call at night. The library stays open all night.', 'So my sisters'],
  ])('%s', (_, paragraph, phrase) => {
    const lines = cutFromEnglish(paragraph)
    expect(lines).toContain('The library stays open all night')
    expect(lines).not.toContain(phrase)
  })
})

test.each([
  ['a quotation mark without its partner', 'Ask the neighbours."', 'Ask the neighbours'],
  ['an arrow', '买书太贵。→ 先问邻居。', '先问邻居'],
  ['nothing of a whole quotation', '"Come in and read."', '"Come in and read."'],
])('a line is shown without its end mark and without %s', (_, words, shown) => {
  const speech = speechFrom(words)
  const [sentence] = speech.outline.transcript.paragraphs.at(-1)!.sentences.slice(-1)
  expect(unmarked(speech, sentence!).text).toBe(shown)
})

test('every member of a series gives its line before any gives a second', () => {
  expect(cutFrom('要改造阅览空间，把自修区和讨论区增设起来；要延长开放时间，做到周末不闭馆夜间有灯光；要请进讲座展览，让更多读者愿意来这里坐坐。')).toEqual(['改造阅览空间', '延长开放时间', '请进讲座展览'])
})

test('lines stand in the order of the speech and never overlap', () => {
  const speech = speechFrom('要建好阵地，用好队伍，办好活动。要守住底线，管好经费。')
  const lines = linesOf(speech, speech.outline.opening[0]!.sentences, { count: 4, width: 17 })
  expect(lines.length).toBeGreaterThanOrEqual(2)
  for (let i = 1; i < lines.length; i++) expect(lines[i]!.at).toBeGreaterThanOrEqual(lines[i - 1]!.at + lines[i - 1]!.text.length)
})

test('a line wider than wished is not taken', () => {
  expect(cutFrom('要把全市所有公共图书馆和学校图书馆的馆藏目录统一接入借阅平台。')).toEqual([])
})
