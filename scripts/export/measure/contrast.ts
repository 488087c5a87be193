import { contrast } from '../../model/contrast.ts'
import type { RawRun } from './collect.ts'
import type { Rgba } from './paint.ts'

/**
 * The lowest WCAG 2 contrast of a line with what is behind it; of a gradient each stop counts. Null where a picture is
 * behind it.
 */
export function contrastOf({ color, behind }: Pick<RawRun, 'color' | 'behind'>): number | null {
  const ratios = behind.flatMap(layers => layers ? backgrounds(layers).map(ground => contrast(over(color, ground), ground)) : [])
  return ratios.length > 0 ? Math.min(...ratios) : null
}

/** Every opaque colour the layers can add up to: one for each choice of stops, the farthest layer being opaque. */
function backgrounds(layers: readonly Rgba[][]): Rgba[] {
  let grounds: Rgba[] = [[255, 255, 255, 1]]
  for (const stops of layers.toReversed()) {
    grounds = stops.some(stop => stop[3] < 1) ? grounds.flatMap(ground => stops.map(stop => over(stop, ground))) : [...stops]
  }
  return grounds
}

function over([red, green, blue, alpha]: Rgba, [r, g, b]: Rgba): Rgba {
  const mix = (front: number, back: number): number => front * alpha + back * (1 - alpha)
  return [mix(red, r), mix(green, g), mix(blue, b), 1]
}
