import { describe, expect, test } from 'vitest'
import { stepsOf } from '../../scripts/export/pptx/path.ts'

/** As `M10 10 L15 10`, rounded to tenths. */
function told(d: string): string {
  return stepsOf(d).map(({ kind, points }) => [kind + String(points[0] === undefined ? '' : Math.round(points[0] * 10) / 10), ...points.slice(1).map(point => Math.round(point * 10) / 10)].join(' ')).join(' ')
}

describe('the path of an SVG in absolute steps', () => {
  test.each([
    ['M1 2L3 4', 'M1 2 L3 4'],
    ['m1 2l3 4 5 6', 'M1 2 L4 6 L9 12'],
    ['M1 2 3 4', 'M1 2 L3 4'],
    ['m10 10h5v-5H0V0z', 'M10 10 L15 10 L15 5 L0 5 L0 0 Z'],
    ['M0 0h5zm1 1h5', 'M0 0 L5 0 Z M1 1 L6 1'],
    ['M0 0c1 1 2 2 3 0', 'M0 0 C1 1 2 2 3 0'],
    ['M0 0C1 1 2 2 3 0S5 5 6 0', 'M0 0 C1 1 2 2 3 0 C4 -2 5 5 6 0'],
    ['M0 0q3 3 6 0', 'M0 0 C2 2 4 2 6 0'],
    ['M0 0q3 3 6 0t6 0', 'M0 0 C2 2 4 2 6 0 C8 -2 10 -2 12 0'],
    ['M0 0L.5.5-1-1', 'M0 0 L0.5 0.5 L-1 -1'],
    ['M10 0a10 10 0 0 1 10 10', 'M10 0 C15.5 0 20 4.5 20 10'],
    ['M10 0a10 10 0 0110 10', 'M10 0 C15.5 0 20 4.5 20 10'],
    ['M0 0a0 5 0 0 1 4 4', 'M0 0 C0 0 4 4 4 4'],
  ])('%s is %s', (d, steps) => expect(told(d)).toBe(steps))

  test('a circle of two arcs is four quarters that end where they began', () => {
    const steps = stepsOf('M-5 0a5 5 0 1 1 10 0a5 5 0 1 1 -10 0Z')
    expect(steps.map(({ kind }) => kind).join('')).toBe('MCCCCZ')
    expect(steps[4]!.points.slice(-2)).toEqual([-5, 0])
  })
})
