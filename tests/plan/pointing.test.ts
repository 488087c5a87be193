import { expect, test } from 'vitest'
import { pointsOutside } from '../../scripts/plan/condense/pointing.ts'

test.each([
  ['很多书房都犯过这种毛病', true],
  ['我们要用好这个办法', true],
  ['要清除办书房的阻力，这种阻力来自习惯', false],
  ['“夜读”这个主意来自读者', false],
  ['我要感谢那些没有留下名字的人', false],
  ['我们生活在这个时代', false],
  ['他常说“这种书要多买”', false],
])('%s', (text, points) => {
  expect(pointsOutside(text)).toBe(points)
})
