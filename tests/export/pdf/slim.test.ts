import { describe, expect, test } from 'vitest'
import { slimFont } from '../../../scripts/export/pdf/slim-font.ts'
import { nothingSlimmed, slimPaths } from '../../../scripts/export/pdf/slim-paths.ts'

/** A quarter of a circle around 0, as so many curves, each as exact as a curve can be. */
function quarter(radius: number, count: number): string {
  const step = Math.PI / 2 / count
  const reach = radius * 4 / 3 * Math.tan(step / 4)
  const curves = Array.from({ length: count }, (_, i) => {
    const [a, b] = [i * step, (i + 1) * step]
    const numbers = [radius * Math.cos(a) - reach * Math.sin(a), radius * Math.sin(a) + reach * Math.cos(a), radius * Math.cos(b) + reach * Math.sin(b), radius * Math.sin(b) - reach * Math.cos(b), radius * Math.cos(b), radius * Math.sin(b)]
    return `${numbers.map(number => number.toFixed(6)).join(' ')} c`
  })
  return [`${radius} 0 m`, ...curves, 'f'].join('\n')
}

describe('the outlines of a page', () => {
  test('are the same after other pages as alone, and what several pages draw is slimmed once', () => {
    const before = nothingSlimmed()
    const pages = [quarter(43, 8), quarter(6, 8), `12.345678 3 l\n${quarter(43, 8)}`, quarter(43, 8).replace('43 0 m', '44 0 m')]
    expect(pages.map(page => slimPaths(page, before))).toEqual(pages.map(page => slimPaths(page)))
    expect(before.runs.size).toBe(3)
  })

  test.each([[6, 8], [43, 8], [200, 16]])('say an arc of radius %i once, not in %i curves', (radius, count) => {
    const slim = slimPaths(quarter(radius, count))
    const k = 0.5523
    expect(slim.split('\n')).toHaveLength(3)
    const [x1, y1, x2, y2, x3, y3] = slim.split('\n')[1]!.split(' ').slice(0, 6).map(Number)
    const wanted = [radius, k * radius, k * radius, radius, 0, radius]
    ;[x1, y1, x2, y2, x3, y3].forEach((number, i) => expect(number).toBeCloseTo(wanted[i]!, 1))
  })

  test('keep curves that are no arc', () => {
    const wave = ['0 0 m', '10 20 20 -20 30 0 c', '40 20 50 -20 60 0 c', 'S'].join('\n')
    expect(slimPaths(wave)).toBe(wave)
  })

  test('have dashes as rectangles and numbers as exact as they are seen', () => {
    const dash = ['420.294312 285.2 m', '414.294312 285.2 l', '414.294312 280.8 l', '420.294312 280.8 l', '420.294312 285.2 l', 'h', 'f'].join('\n')
    expect(slimPaths(dash)).toBe('420.29 285.2 -6 -4.4 re\nf')
    expect(slimPaths('.1234567 -0.5 m\n5.43219 1 l\nS')).toBe('.1235 -.5 m\n5.432 1 l\nS')
  })

  test('leave scales, type and words alone', () => {
    const type = ['.23999999 0 0 -.23999999 0 414 cm', '/F5 37.999999 Tf', '1.000001 0 0 -1 56.123456 96 Tm', '<000A> Tj'].join('\n')
    expect(slimPaths(type)).toBe(type)
    const words = '(1.234567 2 m\n) Tj'
    expect(slimPaths(words)).toBe(words)
  })
})

test('a font keeps the tables that a PDF reads, in order and whole', () => {
  const tables = { 'OS/2': 'style!', 'glyf': 'outlines', 'head': 'headers.', 'name': 'Harbour Sans' }
  const names = Object.keys(tables)
  const head = Buffer.alloc(12 + names.length * 16)
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(names.length, 4)
  let at = head.length
  Object.entries(tables).forEach(([tag, content], i) => {
    head.write(tag, 12 + i * 16, 'latin1')
    head.writeUInt32BE(7 + i, 16 + i * 16)
    head.writeUInt32BE(at, 20 + i * 16)
    head.writeUInt32BE(content.length, 24 + i * 16)
    at += Math.ceil(content.length / 4) * 4
  })
  const font = Buffer.concat([head, ...Object.values(tables).map(content => Buffer.from(content.padEnd(Math.ceil(content.length / 4) * 4, '\0')))])
  const slim = slimFont(font)
  expect(slim.readUInt16BE(4)).toBe(2)
  const found = [0, 1].map((i) => {
    const entry = slim.subarray(12 + i * 16, 28 + i * 16)
    return [entry.toString('latin1', 0, 4), entry.readUInt32BE(4), slim.toString('latin1', entry.readUInt32BE(8), entry.readUInt32BE(8) + entry.readUInt32BE(12))]
  })
  expect(found).toEqual([['glyf', 8, 'outlines'], ['head', 9, 'headers.']])
})
