import { contrast } from '../model/contrast.ts'
import { lightnessOf, withLightness, type Rgb } from './colour.ts'

/** What WCAG AA asks of type in running size; kept for large type too, so that any role may be set small. */
const AA = 4.5

const black: Rgb = [0, 0, 0]
const white: Rgb = [255, 255, 255]

/** Black or white, whichever reads better on the ground. */
export function extremeOn(ground: Rgb): Rgb {
  return contrast(black, ground) >= contrast(white, ground) ? black : white
}

/** The least contrast of a colour with any of the grounds. */
export function leastContrast(colour: Rgb, grounds: readonly Rgb[]): number {
  return Math.min(...grounds.map(ground => contrast(colour, ground)))
}

/**
 * The colour itself where it can be read on all grounds, else the nearest darker or lighter one of the same hue that can;
 * black or white where none can. The grounds are all light or all dark.
 *
 *   an orange on paper white   #f59e0b (2.1)   ->   the same orange, darker (4.5)
 */
export function readable(colour: Rgb, grounds: readonly Rgb[], least = AA): Rgb {
  const end = extremeOn(grounds[0] ?? white)
  const step = end === black ? -0.005 : 0.005
  for (let lightness = lightnessOf(colour), tried = colour; lightness > 0 && lightness < 1; tried = withLightness(colour, lightness += step)) {
    if (leastContrast(tried, grounds) >= least) return tried
  }
  return end
}
