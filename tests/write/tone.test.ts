import { expect, it } from 'vitest'
import { isDeep } from '../../scripts/write/tone.ts'

it.each([
  ['灯可以关，门永远不锁', true],
  ['书不出门，就没有人认得它', true],
  ['A library is a promise', true],
  ['You should always leave one lamp on', true],
  ['九十年代我们搬进了旧仓库', false],
  ['1987年的那场雨下了七天', false],
  ['We moved into the old mill', false],
  ['I am not sure that anybody came', false],
  ['The lamps must stay on until the very last reader has closed the book and found the way to the door', false],
])('%s on full colour: %s', (text, isStrong) => {
  expect(isDeep({ isDeep: true, text: { text }, gloss: null })).toBe(isStrong)
})

it('is never more than the plan asks for, and never with a gloss', () => {
  const text = { text: '灯可以关，门永远不锁' }
  expect(isDeep({ isDeep: false, text, gloss: null })).toBe(false)
  expect(isDeep({ isDeep: true, text, gloss: { text: '每晚九点' } })).toBe(false)
})
