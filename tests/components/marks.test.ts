// @vitest-environment happy-dom
import { isVNode } from 'vue'
import { afterEach, describe, expect, it } from 'vitest'
import { marked, typeset } from '../../components/base/marks.ts'

/** What stands in a box of its own. */
function boxed(text: string): unknown[] {
  return marked(text).filter(isVNode).map(node => node.children)
}

afterEach(() => document.documentElement.removeAttribute('lang'))

describe('a text set for the eye', () => {
  it('has its marks in the middle of their squares in Traditional Chinese', () => {
    document.documentElement.lang = 'zh-Hant'
    expect(boxed('種花，也種樹。')).toEqual(['，', '。'])
    document.documentElement.lang = 'zh-Hans'
    expect(boxed('种花，也种树。')).toEqual([])
  })

  it('sets apostrophes close and keeps short compounds whole', () => {
    document.documentElement.lang = 'en'
    expect(boxed('the gardener’s two-year plan')).toEqual(['’', 'two-year'])
  })

  it.each([
    ["don't say \"no\"--yet", 'don’t say “no”—yet'], ["the readers' lamps", 'the readers’ lamps'], ["in the '90s", 'in the ’90s'], ['he said, "Open the door."', 'he said, “Open the door.”'],
    ["they call it 'night'", 'they call it ‘night’'], ['"Why?" she asked -- twice', '“Why?” she asked—twice'], ['a 6" shelf', 'a 6” shelf'],
  ])('has the marks of a printer: %s', (typed, printed) => {
    expect(typeset(typed)).toBe(printed)
  })

  it('keeps those of a text in Chinese characters', () => {
    expect(typeset('他说"好"')).toBe('他说"好"')
  })
})
