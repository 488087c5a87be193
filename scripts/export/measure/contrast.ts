import type { RawRun, Rgba } from './collect.ts'

/**
 * The lowest WCAG 2 contrast of a line with what is behind it; of a gradient each stop counts. Null where a picture is
 * behind it. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastOf({ color, behind }: Pick<RawRun, 'color' | 'behind'>): number | null {
  const ratios = behind.flatMap(layers => layers ? backgrounds(layers).map(ground => ratio(over(color, ground), ground)) : [])
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

function ratio(one: Rgba, other: Rgba): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance([red, green, blue]: Rgba): number {
  const linear = (value: number): number => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
