import type { Box } from '../../model/page.ts'
import type { PathShape } from './drawing.ts'
import { placed } from './path-xml.ts'
import type { Step } from './path.ts'

type Point = readonly [x: number, y: number]

/**
 * What is seen of a path through the window of its drawing: an office program cuts nothing off. A path that sticks out is
 * cut into straight pieces, its ground apart from its line, which does not run along the edge of the window.
 */
export function throughWindow(shape: PathShape): PathShape[] {
  const { window } = shape
  if (!window) return [shape]
  const { at, contours } = placed(shape)
  const slack = 1
  if (at.x >= window.x - slack && at.y >= window.y - slack && at.x + at.width <= window.x + window.width + slack
    && at.y + at.height <= window.y + window.height + slack) return [shape]
  const outlines = contours.map(flattened)
  const base = { ...shape, window: null, matrix: [1, 0, 0, 1, 0, 0] as const }
  const areas = outlines.map(outline => areaWithin(outline, window)).filter(area => area.length > 2)
  const strokes = outlines.flatMap(outline => strokesWithin(outline, window))
  const drawn = (lines: readonly Point[][], end: string): string => lines.map(line => `M${line.map(point => point.join(' ')).join('L')}${end}`).join('')
  return [
    ...(shape.fill && areas.length > 0 ? [{ ...base, d: drawn(areas, 'Z'), line: null }] : []),
    ...(shape.line && strokes.length > 0 ? [{ ...base, d: drawn(strokes, ''), fill: null }] : []),
  ]
}

/** A contour as straight pieces, a curve in twelve of them. */
function flattened(contour: readonly Step[]): Point[] {
  const points: Point[] = []
  for (const step of contour) {
    if (step.kind === 'Z') points.push(points[0]!)
    else if (step.kind !== 'C') points.push(step.points)
    else points.push(...curved(points.at(-1)!, step.points))
  }
  return points
}

function curved([x0, y0]: Point, [x1, y1, x2, y2, x3, y3]: Extract<Step, { kind: 'C' }>['points']): Point[] {
  return Array.from({ length: 12 }, (_, i): Point => {
    const t = (i + 1) / 12
    const along = (a: number, b: number, c: number, d: number): number => (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d
    return [along(x0, x1, x2, x3), along(y0, y1, y2, y3)]
  })
}

/** The area of an outline within a window, side by side (Sutherland and Hodgman 1974). */
function areaWithin(outline: readonly Point[], { x, y, width, height }: Box): Point[] {
  const sides: ((point: Point) => number)[] = [p => p[0] - x, p => x + width - p[0], p => p[1] - y, p => y + height - p[1]]
  return sides.reduce<Point[]>((points, inside) => points.flatMap((point, i) => {
    const before = points.at(i - 1)!
    const [here, there] = [inside(point), inside(before)]
    const crossing = here >= 0 !== there >= 0 ? [between(before, point, there / (there - here))] : []
    return here >= 0 ? [...crossing, point] : crossing
  }), [...outline])
}

/** The pieces of a line within a window (Liang and Barsky 1984), joined where they follow one another. */
function strokesWithin(outline: readonly Point[], { x, y, width, height }: Box): Point[][] {
  const pieces: Point[][] = []
  outline.slice(1).forEach((to, i) => {
    const from = outline[i]!
    let [start, end] = [0, 1]
    const bounds = [[from[0] - to[0], from[0] - x], [to[0] - from[0], x + width - from[0]], [from[1] - to[1], from[1] - y], [to[1] - from[1], y + height - from[1]]] as const
    for (const [way, room] of bounds) {
      if (way === 0 && room < 0) return
      if (way < 0) start = Math.max(start, room / way)
      if (way > 0) end = Math.min(end, room / way)
    }
    if (start >= end) return
    const last = pieces.at(-1)
    if (start === 0 && last && last.at(-1) === from) last.push(end === 1 ? to : between(from, to, end))
    else pieces.push([start === 0 ? from : between(from, to, start), end === 1 ? to : between(from, to, end)])
  })
  return pieces
}

function between(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}
