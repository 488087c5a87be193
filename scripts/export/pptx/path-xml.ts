import type { Box } from '../../model/page.ts'
import type { BoxShape, PathShape } from './drawing.ts'
import { stepsOf, type Step } from './path.ts'
import type { Scale } from './scale.ts'
import { element } from './xml.ts'

/** A path on the slide, in its pixels. */
export interface Placed {
  at: Box
  /** One contour each: from a move up to the next. */
  contours: Step[][]
}

/** A path brought onto the slide by its matrix. */
export function placed({ d, matrix: [a, b, c, e, f, g] }: Pick<PathShape, 'd' | 'matrix'>): Placed {
  const steps = stepsOf(d).map(({ kind, points }) => ({
    kind, points: points.map((_, i) => (i % 2 === 0 ? a * points[i]! + c * points[i + 1]! + f : b * points[i - 1]! + e * points[i]! + g)),
  }) as unknown as Step)
  const contours: Step[][] = []
  for (const step of steps) {
    if (step.kind === 'M') contours.push([step])
    else contours.at(-1)?.push(step)
  }
  const drawn = contours.filter(contour => contour.length > 1)
  return { at: around(drawn.flat()), contours: drawn }
}

/** A box whose corners are not alike, as the path of its outline. */
export function roundedPath({ at: { x, y, width, height }, radii: [tl, tr, br, bl] }: BoxShape): string {
  const arc = (radius: number, toX: number, toY: number): string => (radius ? `a${radius} ${radius} 0 0 1 ${toX} ${toY}` : '')
  return `M${x + tl} ${y}H${x + width - tr}${arc(tr, tr, tr)}V${y + height - br}${arc(br, -br, br)}H${x + bl}${arc(bl, -bl, -bl)}V${y + tl}${arc(tl, tl, -tl)}Z`
}

/** The two ends of a path that is one straight line; null for any other. */
export function straightLine({ contours: [only, ...others] }: Placed): readonly [number, number, number, number] | null {
  if (!only || others.length > 0 || only.length !== 2 || only[1]!.kind !== 'L') return null
  return [...only[0]!.points, ...only[1]!.points] as unknown as readonly [number, number, number, number]
}

/**
 * The geometry of a path. Contours of one path are holes where they lie in one another; those that lie partly over one
 * another are paths of their own, which are painted each by itself.
 */
export function pathXml({ at, contours }: Placed, scale: Scale): string {
  const size = { w: Math.max(1, scale.x(at.width)), h: Math.max(1, scale.y(at.height)) }
  const point = (x: number, y: number): string => element('a:pt', { x: scale.x(x - at.x), y: scale.y(y - at.y) })
  const drawn = (step: Step): string => {
    if (step.kind === 'Z') return element('a:close')
    const points = step.points.flatMap((_, i) => (i % 2 === 0 ? [point(step.points[i]!, step.points[i + 1]!)] : []))
    return element({ M: 'a:moveTo', L: 'a:lnTo', C: 'a:cubicBezTo' }[step.kind], {}, ...points)
  }
  const paths = sheets(contours).map(sheet => element('a:path', size, ...sheet.flat().map(drawn)))
  return element('a:custGeom', {}, element('a:avLst'), element('a:gdLst'), element('a:ahLst'), element('a:cxnLst'),
    element('a:rect', { l: '0', t: '0', r: 'r', b: 'b' }), element('a:pathLst', {}, ...paths))
}

/** Contours that must be painted in one go. */
function sheets(contours: Step[][]): Step[][][] {
  const boxes = contours.map(around)
  const crosses = boxes.some((one, i) => boxes.some((two, j) => i < j && overlap(one, two) && !holds(one, two) && !holds(two, one)))
  return crosses ? contours.map(contour => [contour]) : [contours]
}

function overlap(one: Box, two: Box): boolean {
  return one.x < two.x + two.width && two.x < one.x + one.width && one.y < two.y + two.height && two.y < one.y + one.height
}

function holds(one: Box, two: Box): boolean {
  return one.x <= two.x && one.y <= two.y && one.x + one.width >= two.x + two.width && one.y + one.height >= two.y + two.height
}

function around(steps: readonly Step[]): Box {
  const numbers = steps.flatMap(step => [...step.points])
  const [xs, ys] = [numbers.filter((_, i) => i % 2 === 0), numbers.filter((_, i) => i % 2 === 1)]
  if (xs.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
}
