import { describe, expect, test } from 'vitest'
import { contrast } from '../../scripts/model/contrast.ts'
import { colourOf, hexOf, lightnessOf, mix, withLightness, type Rgb } from '../../scripts/look/colour.ts'
import { derive } from '../../scripts/look/derive.ts'
import { pairs, rolesOf } from '../components/roles.ts'

const rgb = (hex: string): Rgb => colourOf(hex)!

describe('a colour', () => {
  test.each([['#0b5d3b', '#0b5d3b'], ['#ABC', '#aabbcc'], [' #fff ', '#ffffff']])('%s is read as %s', (text, hex) => {
    expect(hexOf(rgb(text))).toBe(hex)
  })

  test.each(['green', '#12', '#12345g', '', '0b5d3b'])('%j is none', text => expect(colourOf(text)).toBeNull())

  test('keeps its hue when it is made darker, and stays what it is when it is not', () => {
    expect(hexOf(withLightness(rgb('#2f68ad'), lightnessOf(rgb('#2f68ad'))))).toBe('#2f68ad')
    const darker = withLightness(rgb('#f59e0b'), 0.5)
    expect(darker[0]).toBeGreaterThan(darker[1])
    expect(darker[1]).toBeGreaterThan(darker[2])
  })

  test('mixed with another lies between the two', () => {
    expect(hexOf(mix(rgb('#000000'), rgb('#ffffff'), 0))).toBe('#000000')
    expect(hexOf(mix(rgb('#000000'), rgb('#ffffff'), 1))).toBe('#ffffff')
    expect(lightnessOf(mix(rgb('#000000'), rgb('#ffffff'), 0.5))).toBeCloseTo(0.5, 1)
  })
})

describe('the roles of three colours', () => {
  const steps = ['00', '55', '80', 'ff']
  const some = steps.flatMap(red => steps.flatMap(green => steps.map(blue => `#${red}${green}${blue}`)))
  const papers = ['#ffffff', '#fbfaf5', '#ffe14d', '#808080', '#707070', '#203040', '#000000', '#ff0000', '#00a000']

  test('are those of the other palettes', () => {
    const { colours } = derive({ primary: rgb('#0b5d3b'), accent: rgb('#c98a1b'), paper: rgb('#fbfaf5') })
    expect(Object.keys(colours).toSorted()).toEqual(Object.keys(rolesOf('scarlet')).toSorted())
  })

  test.each(papers)('keep AA on paper %s, whatever the other two colours are', (paper) => {
    const broken = some.flatMap((primary, at) => {
      const accent = some[(at * 7 + 3) % some.length]!
      const { colours } = derive({ primary: rgb(primary), accent: rgb(accent), paper: rgb(paper) })
      return Object.entries(pairs).flatMap(([ink, grounds]) => grounds
        .filter(ground => contrast(rgb(colours[ink]!), rgb(colours[ground]!)) < 4.5)
        .map(ground => `${primary} ${accent}: ${ink} ${colours[ink]} on ${ground} ${colours[ground]}`))
    })
    expect(broken).toEqual([])
  })

  test('leave what can be read as it is, and say what was darkened or lightened', () => {
    const readable = derive({ primary: rgb('#0b5d3b'), accent: rgb('#8a4b00'), paper: rgb('#ffffff') })
    expect([readable.colours['primary'], readable.raised]).toEqual(['#0b5d3b', []])
    const pale = derive({ primary: rgb('#f59e0b'), accent: rgb('#8a4b00'), paper: rgb('#ffffff') })
    expect(pale.raised.map(({ name }) => name)).toEqual(['primary'])
    expect(lightnessOf(rgb(pale.colours['primary']!))).toBeLessThan(lightnessOf(rgb('#f59e0b')))
    const dark = derive({ primary: rgb('#113355'), accent: rgb('#ffcc00'), paper: rgb('#101418') })
    expect(lightnessOf(rgb(dark.colours['primary']!))).toBeGreaterThan(lightnessOf(rgb('#113355')))
  })
})
