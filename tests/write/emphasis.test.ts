import { describe, expect, it } from 'vitest'
import { emphasised } from '../../scripts/write/emphasis.ts'

function said(text: string): { text: string, at: number, span: [number, number] } {
  return { text, at: 0, span: [0, text.length] }
}

describe('words in the strong colour', () => {
  it.each([
    ['园子不是谁家的院子', '谁家的院子', null],
    ['一棵树也不能少', '不能少', '不能少'],
    ['园子不在大，而在近', '近', '近'],
    ['A garden is not a fence', 'a fence', null],
    ['A garden is not a fence but a path', 'a path', 'a path'],
    ['We don’t sell pears, we share them', 'share them', 'share them'],
  ])('%s: %s', (text, accent, shown) => {
    expect(emphasised(said(text), said(accent))).toEqual(shown === null ? null : said(shown))
  })
})
