import type { Box } from '../../model/page.ts'
import { element } from './xml.ts'

/** English metric units, of which an inch has 914,400 and a point 12,700. */
export interface Scale {
  width: number
  height: number
  x(pixels: number): number
  y(pixels: number): number
  /** Hundredths of a point, as type is measured, in whole tenths. */
  type(pixels: number): number
}

/** From the pixels of a slide to PowerPoint's own sizes: 13.33 by 7.5 inches for 16:9, 10 by 7.5 for 4:3, else as wide as the first. */
export function scaleFor({ width, height }: { width: number, height: number }): Scale {
  const ratio = width / height
  const [wide, high] = Math.abs(ratio - 16 / 9) < 0.02
    ? [12_192_000, 6_858_000]
    : Math.abs(ratio - 4 / 3) < 0.02 ? [9_144_000, 6_858_000] : [12_192_000, Math.round(12_192_000 / ratio)]
  return {
    width: wide,
    height: high,
    x: pixels => Math.round(pixels * wide / width),
    y: pixels => Math.round(pixels * high / height),
    type: pixels => Math.max(100, Math.round(pixels * wide / width / 1270) * 10),
  }
}

/** The place of a shape. */
export function placeXml({ x, y, width, height }: Box, scale: Scale, turned: Record<string, number | undefined> = {}): string {
  return element('a:xfrm', turned,
    element('a:off', { x: scale.x(x), y: scale.y(y) }),
    element('a:ext', { cx: Math.max(0, scale.x(width)), cy: Math.max(0, scale.y(height)) }))
}
