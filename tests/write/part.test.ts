import { describe, expect, it } from 'vitest'
import type { DividerSlide } from '../../scripts/model/deck.ts'
import { partFields } from '../../scripts/write/part.ts'

function divider(mark: string | null, index: number, total = 12): DividerSlide {
  return { kind: 'divider', mark: mark === null ? null : { text: mark, at: 0, span: [0, mark.length] }, position: [index, total] } as unknown as DividerSlide
}

describe('the part a sentence stands in', () => {
  it.each([
    ['一、', 1, { part: 1, numerals: 'han' }],
    ['十二、', 12, { part: 12, numerals: 'han' }],
    ['3.', 3, { part: 3 }],
    ['10', 1, { part: 10 }],
    [null, 2, { part: 2 }],
    ['Part One', 1, {}],
    ['三', 2, {}],
  ])('%s, the section %i, gives %j', (mark, index, fields) => {
    expect(partFields(divider(mark, index))).toEqual(fields)
  })

  it('is not told before the first divider, nor where there is one alone', () => {
    expect(partFields(null)).toEqual({})
    expect(partFields(divider('一', 1, 1))).toEqual({})
  })
})
