import { describe, expect, test } from 'vitest'
import { throughWindow } from '../../scripts/export/pptx/clip.ts'
import type { PathShape } from '../../scripts/export/pptx/drawing.ts'

const window = { x: 0, y: 0, width: 10, height: 10 }
const line = { color: [0, 0, 0, 1], width: 1, isDashed: false, isRound: false } as const

function figure(d: string, more: Partial<PathShape> = {}): PathShape {
  return { kind: 'path', groups: [], link: null, d, matrix: [1, 0, 0, 1, 0, 0], window, fill: [255, 0, 0, 1], line: null, ...more }
}

describe('a path through the window of its drawing', () => {
  test.each([
    ['lies within it', 'M1 1H9V9H1Z'],
    ['has none', 'M-5 -5H50V50Z'],
  ])('stays as it is where it %s', (what, d) => {
    const shape = figure(d, what === 'has none' ? { window: null } : {})
    expect(throughWindow(shape)).toEqual([shape])
  })

  test('is cut along its edge', () => {
    const [area, ...others] = throughWindow(figure('M5 5H20V20H5Z'))
    expect(others).toEqual([])
    const points = area!.d.slice(1, -1).split('L').map(point => point.split(' ').map(Number))
    expect(Math.max(...points.flat())).toBe(10)
    expect(points).toEqual(expect.arrayContaining([[5, 5], [10, 5], [10, 10], [5, 10]]))
  })

  test('loses what is wholly outside', () => {
    expect(throughWindow(figure('M20 20H30V30Z'))).toEqual([])
  })

  test('has no line along the edge', () => {
    const [stroke] = throughWindow(figure('M-5 5H15', { fill: null, line }))
    expect(stroke!.d).toBe('M0 5L10 5')
    const [, around] = throughWindow(figure('M5 5H20V20H5Z', { line }))
    expect(around!.d).toBe('M5 5L10 5M5 10L5 5')
  })

  test('follows a curve in short pieces', () => {
    const [arc] = throughWindow(figure('M0 -5a10 10 0 0 1 0 20Z'))
    expect(arc!.d.split('L').length).toBeGreaterThan(10)
  })
})
