import { describe, expect, it } from 'vitest'
import { fitDisplay, fitHeading, isEven, linesAt } from '../../components/base/fit.ts'
import { boundOf } from '../../components/base/bounds.ts'
import { fitCards } from '../../components/base/fit-cards.ts'
import { ranked } from '../../components/base/main-clause.ts'
import type { Member } from '../../components/base/measures.ts'
import type { Room } from '../../components/base/room.ts'
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
  it('keeps the number of a class with the class', () => {
    expect(phrases('高三（16）班同学荣获全国数学竞赛一等奖', 'zh-Hans').some(phrase => phrase.includes('（16）班'))).toBe(true)
  })

  it('keeps two words of two characters together before a mark', () => {
    expect(phrases('院子里花木茂盛、道路平整', 'zh-Hans').some(phrase => phrase.includes('花木茂盛'))).toBe(true)
  })
})

describe('the clauses of a sentence', () => {
  it.each([
    ['如果灯光太暗，再好的书也没人看', ['如果灯光太暗，', '再好的书也没人看', '']],
    ['座位不算多，但夜里总有人来', ['座位不算多，', '但夜里总有人来', '']],
    ['灯一定要留到末班车，因为有人下车才来', ['', '灯一定要留到末班车，', '因为有人下车才来']],
    ['When the last ferry leaves, the lamp stays lit', ['When the last ferry leaves, ', 'the lamp stays lit', '']],
    ['We open at seven because the trams do', ['', 'We open at seven ', 'because the trams do']],
  ])('%s: what leads, the main one, what follows from it', (text, [lead, main, tail] = []) => {
    expect(ranked(text)).toEqual({ lead, main, tail })
  })

  it.each(['书架会旧，灯光会旧', '如果没人来，我们就等，但门不能关', 'As a baker, or a ferryman', 'Lamps are cheap'])('are of one rank in: %s', (text) => {
    expect(ranked(text)).toBeNull()
  })
})

describe('cards of a few words', () => {
  const room = { height: 380, stretch: 1, floor: 18 } as Room
  const formOf = (...leads: string[]): string => fitCards(leads.map(lead => ({ props: { lead }, prose: '', lines: [], hasIcon: false }) as unknown as Member), room)['data-form']

  it('stand on full colour where two or three are short, as rows where one is long', () => {
    expect(formOf('开门早', '关灯晚')).toBe('fields')
    expect(formOf('开门早', '关灯晚', '有人在')).toBe('fields')
    expect(formOf('开门早', '把灯留到末班车到站以后再关，给每一个晚归的人')).toBe('rows')
  })
})

describe('a display text', () => {
  const sizes = [[84, 1], [72, 2], [60, 2], [48, 3]] as const

  it('is as large as its lines allow', () => expect(fitDisplay('浇水', 600, sizes)).toBe(84))

  it('is smaller where the parts that a writer sets apart then have a line each', () => {
    const many: [number, number][] = [[58, 3], [52, 3], [48, 3], [44, 3], [40, 4]]
    expect(fitDisplay('清早浇花剪枝 午后松土施肥添新苗 黄昏修好沿河花园里的旧步道', 628, many)).toBe(44)
    expect(fitDisplay('清早浇花剪枝午后松土施肥添新苗黄昏修好沿河花园里的旧步道', 628, many)).toBeGreaterThan(44)
  })
})

describe('rows of a key word with its line', () => {
  const room = { height: 380, stretch: 1, floor: 18 } as Room
  const sizesOf = (members: [lead: string, line: string][], hasIcon = false): number[] => {
    const { style } = fitCards(members.map(([lead, line]) => ({ props: { lead }, prose: '', lines: [line], hasIcon }) as unknown as Member), room)
    return ['lead', 'line', 'half'].map(name => Number.parseFloat(style[`--sd-fit-${name}`]!))
  }

  it('give the line what the key word leaves, in type that fills them', () => {
    const [lead, line, half] = sizesOf([['白天', '灯要省着点'], ['夜里', '灯要留到末班车到站']])
    expect(line).toBeGreaterThan(33)
    expect(line).toBeLessThan(lead!)
    expect(half).toBeLessThan(300)
  })

  it('keep a key word behind its picture on one line', () => {
    const [lead, , half] = sizesOf([['有长椅', '走累了坐一坐'], ['有路灯', '晚归也看得清']], true)
    expect(half! - 130).toBeGreaterThan(3 * lead! * 1.02)
  })
})

describe('what stands before a number', () => {
  it.each([['超过48', '超过', '48'], ['近 150', '近', '150'], ['48', '', '48']])('%s', (value, before, number) => {
    expect(boundOf(value)).toEqual({ before, number })
  })
})
