import { expect, test } from 'vitest'
import { factsOf } from '../../../scripts/parse/facts/facts.ts'
import { statisticsOf } from '../../../scripts/parse/facts/statistics.ts'
import type { Block } from '../../../scripts/model/outline.ts'
import { cut, type Transcript } from '../../../scripts/model/transcript.ts'

const source = { path: 'speech.txt', name: 'speech', format: 'txt', encoding: 'utf-8', text: '', lines: [], pages: [] } as const

/** A speech that is one sentence of a hundred thousand units. */
function endless(unit: string): [Transcript, Block] {
  const text = unit.repeat(Math.ceil(100_000 / unit.length))
  const transcript: Transcript = {
    source: { ...source, text, lines: [], pages: [] }, language: 'zh-Hans', text, origins: Uint32Array.from({ length: text.length + 1 }, (_, at) => at),
    paragraphs: [], asides: [], tables: [], bold: [], removed: [],
  }
  const whole = cut(transcript, 0, text.length)
  return [transcript, { ...whole, sentences: [{ ...whole, roles: [] }] }]
}

test.each(['一二三', '“', '“，', '、', '先，再', '不是', '因为', 'and because ', 'not a ', 'in 2019 ', 'A→', '馆要', '一百分之', 'reason why ', '"a '])(
  'a sentence that goes on and on with %j takes no longer than its length', (unit) => {
    const [transcript, block] = endless(unit)
    const start = performance.now()
    expect(factsOf(transcript, [block]).every(fact => fact.text === transcript.text.slice(fact.at, fact.at + fact.text.length))).toBe(true)
    expect(statisticsOf(transcript, [block]).length).toBeLessThanOrEqual(block.text.length)
    expect(performance.now() - start).toBeLessThan(3000)
  })
