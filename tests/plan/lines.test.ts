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

test('half of a quotation is never shown', () => {
  for (const line of cutFrom('要记住“书在架上是藏品，书在手上是力量”这句话，办好活动。')) {
    expect(line.split('“').length).toBe(line.split('”').length)
  }
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
