import { expect, test } from 'vitest'
import { difference, pictureOf, pngOf, smaller, type Picture } from './picture.ts'

/** Black squares on white: `#` is a pixel. */
function drawing(...rows: string[]): Picture {
  const width = rows[0]!.length
  const data = rows.flatMap(row => Array.from(row, sign => (sign === '#' ? [0, 0, 0, 255] : [255, 255, 255, 255]))).flat()
  return { width, height: rows.length, data: Uint8Array.from(data) }
}

test('a picture comes back from its PNG as it was', () => {
  const picture = drawing('#..', '.##')
  expect(pictureOf(pngOf(picture))).toEqual(picture)
})

test('half the size, four pixels are their mean, and what is left over at the edge goes', () => {
  const { width, height, data } = smaller(pngOf(drawing('##..#', '##.##', '.....')))
  expect([width, height]).toEqual([2, 1])
  expect([...data]).toEqual([0, 0, 0, 255, 192, 192, 192, 255])
})

test.each([
  ['the same', drawing('#...', '....'), drawing('#...', '....'), 0],
  ['something that is gone', drawing('##..', '##..'), drawing('....', '....'), 4],
  ['another size', drawing('....'), drawing('....', '....'), 4],
])('counts the pixels that differ: %s', (_, one, other, pixels) => {
  expect(difference(one, other).pixels).toBe(pixels)
})

test('a colour that is a step away is the same', () => {
  const [one, other] = [drawing('....'), drawing('....')]
  expect(difference(one, { ...other, data: other.data.map(value => (value === 255 ? 247 : value)) }).pixels).toBe(0)
})
