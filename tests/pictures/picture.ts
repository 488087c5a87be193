import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** Red, green, blue and alpha of each pixel, row by row. */
export interface Picture {
  width: number
  height: number
  data: Uint8Array
}

/** Steps that a channel is told apart in: less than the eye sees, and fewer bytes. */
const step = 8

/** What pixelmatch takes for the same colour, 0 to 1; three steps of a channel are. */
const sameColour = 0.1

/**
 * A PNG at half its size, each pixel the mean of four, its channels rounded to steps: glyphs that another processor smooths
 * otherwise come out the same.
 */
export function smaller(png: Buffer): Picture {
  const whole = PNG.sync.read(png)
  const [width, height, row] = [Math.floor(whole.width / 2), Math.floor(whole.height / 2), whole.width * 4]
  const data = new Uint8Array(width * height * 4)
  for (let at = 0; at < data.length; at++) {
    const [pixel, channel] = [at >> 2, at & 3]
    const from = 2 * Math.floor(pixel / width) * row + 8 * (pixel % width) + channel
    const sum = whole.data[from]! + whole.data[from + 4]! + whole.data[from + row]! + whole.data[from + row + 4]!
    data[at] = Math.min(255, Math.round(sum / 4 / step) * step)
  }
  return { width, height, data }
}

/** How a picture of flat colours is packed the smallest. */
const packing = { colorType: 2, filterType: 0, deflateStrategy: 0, deflateLevel: 9 } as const

/** A picture as the bytes of a PNG. */
export function pngOf({ width, height, data }: Picture): Buffer {
  return PNG.sync.write(Object.assign(new PNG({ width, height }), { data: Buffer.from(data) }), packing)
}

/** The picture in the bytes of a PNG. */
export function pictureOf(png: Buffer): Picture {
  const { width, height, data } = PNG.sync.read(png)
  return { width, height, data: new Uint8Array(data) }
}

/**
 * How many pixels of two pictures differ, smoothed edges aside, and a picture that shows them; every pixel where they are not
 * of one size.
 */
export function difference(one: Picture, other: Picture): { pixels: number, shown: Picture } {
  const { width, height } = one
  const shown = { width, height, data: new Uint8Array(width * height * 4) }
  if (other.width !== width || other.height !== height) return { pixels: width * height, shown }
  return { pixels: pixelmatch(one.data, other.data, shown.data, width, height, { threshold: sameColour }), shown }
}
