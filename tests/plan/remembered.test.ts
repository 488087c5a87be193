import { expect, test } from 'vitest'
import { rememberedWords } from '../../scripts/plan/remembered.ts'
import { wordsOf } from '../../scripts/plan/salience.ts'

test('what is known of some words is not found twice, and other words are no others’ answer', () => {
  const asked: string[] = []
  const isTold = rememberedWords((clauses: readonly string[], at: number) => {
    asked.push(clauses[at]!)
    return clauses[at]!.endsWith('了')
  }, (clauses, at) => `${at} ${clauses.join('\n')}`)
  expect([isTold(['灯亮了', '门开着'], 0), isTold(['灯亮了', '门开着'], 0), isTold(['灯亮了', '门开着'], 1), isTold(['灯灭了'], 0)]).toEqual([true, true, false, true])
  expect(asked).toEqual(['灯亮了', '门开着', '灯灭了'])
})

test('the words of a text are told apart once, and anew in another language', () => {
  expect(wordsOf('老街的灯', 'zh')).toBe(wordsOf('老街的灯', 'zh'))
  expect(wordsOf('老街的灯', 'zh')).not.toBe(wordsOf('老街的灯', 'ja'))
})
