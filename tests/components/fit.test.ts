import { describe, expect, it } from 'vitest'
import { fitDisplay, fitHeading, isEven, linesAt } from '../../components/base/fit.ts'
import { phrases } from '../../components/base/phrases.ts'

describe('the size of type', () => {
  it('is the largest at which every member keeps to one line, where that stays large', () => {
    expect(fitHeading(['浇水', '剪枝松土'], 170, 40, 20, () => true)).toBe(40)
    expect(fitHeading(['浇水', '清早剪枝松土'], 219, 40, 20, () => true)).toBe(35)
  })

  it('never breaks a quoted term that fits on a line', () => {
    expect(linesAt('建成“口袋花园”', 100, 20)).toBe(Infinity)
    expect(linesAt('建成“口袋花园”', 130, 20)).toBe(2)
  })

  it('counts three lines with a short one among them as uneven', () => {
    expect(isEven(['种好街角的花木，修好沿河的步道'], 170, 20)).toBe(true)
    expect(isEven(['“口袋花园”'], 60, 20)).toBe(false)
  })
})

describe('a phrase', () => {
  it('keeps two words of two characters together before a mark', () => {
    expect(phrases('院子里花木茂盛、道路平整', 'zh-Hans').some(phrase => phrase.includes('花木茂盛'))).toBe(true)
  })
})

describe('a display text', () => {
  const sizes = [[84, 1], [72, 2], [60, 2], [48, 3]] as const

  it('is as large as its lines allow', () => expect(fitDisplay('浇水', 600, sizes)).toBe(84))
})
