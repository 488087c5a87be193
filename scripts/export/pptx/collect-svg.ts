import type { Box } from '../../model/page.ts'
import type { Rgba, Shape } from './drawing.ts'

declare function boxOf(element: Element, origin: DOMRect): Box
declare function rgba(color: string, alpha: number): Rgba | null

/** The functions that read drawings in the page; see `drawingScript`. */
export const svgFunctions = [shapesOfSvg, outlineOfSvg]

/** Every figure of an SVG, with the matrix that brings it onto the slide. */
function shapesOfSvg(svg: SVGSVGElement, origin: DOMRect, opacity: number): Shape[] {
  const window = getComputedStyle(svg).overflow === 'visible' ? null : boxOf(svg, origin)
  return [...svg.querySelectorAll<SVGGeometryElement>('path, circle, ellipse, rect, line, polyline, polygon')].flatMap((element): Shape[] => {
    const matrix = element.getScreenCTM()
    const style = getComputedStyle(element)
    if (!matrix || style.visibility !== 'visible' || element.closest('defs, clipPath, mask, marker, symbol')) return []
    let alpha = opacity
    for (let at: Element | null = element; at && at !== svg; at = at.parentElement) {
      const { display, opacity: own } = getComputedStyle(at)
      alpha *= display === 'none' ? 0 : Number(own)
    }
    const scale = style.vectorEffect === 'non-scaling-stroke' ? 1 : Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c))
    const stroke = rgba(style.stroke, alpha * Number(style.strokeOpacity))
    const width = Number.parseFloat(style.strokeWidth) * scale
    const line = stroke && width > 0 ? { color: stroke, width, isDashed: style.strokeDasharray !== 'none', isRound: style.strokeLinecap === 'round' } : null
    const fill = element instanceof SVGLineElement ? null : rgba(style.fill, alpha * Number(style.fillOpacity))
    if (!line && !fill) return []
    const { a, b, c, d, e, f } = matrix
    return [{ kind: 'path', groups: [], link: null, d: outlineOfSvg(element), matrix: [a, b, c, d, e - origin.left, f - origin.top], window, fill, line }]
  })
}

/** Any figure as the path of its outline. */
function outlineOfSvg(element: SVGGeometryElement): string {
  const number = (name: string): number => (element as unknown as Record<string, SVGAnimatedLength>)[name]!.baseVal.value
  if (element instanceof SVGLineElement) return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`
  if (element instanceof SVGRectElement) return `M${number('x')} ${number('y')}h${number('width')}v${number('height')}h${-number('width')}Z`
  if (element instanceof SVGCircleElement || element instanceof SVGEllipseElement) {
    const [rx, ry] = element instanceof SVGCircleElement ? [number('r'), number('r')] : [number('rx'), number('ry')]
    return `M${number('cx') - rx} ${number('cy')}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0Z`
  }
  if (element instanceof SVGPolylineElement || element instanceof SVGPolygonElement) {
    const points = [...element.points].map(({ x, y }) => `${x} ${y}`)
    return points.length > 0 ? `M${points.join('L')}${element instanceof SVGPolygonElement ? 'Z' : ''}` : 'M0 0'
  }
  return element.getAttribute('d') ?? 'M0 0'
}
