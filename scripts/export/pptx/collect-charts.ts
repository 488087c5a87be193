import type { Box } from '../../model/page.ts'
import type { ChartShape, Rgba } from './drawing.ts'

declare function rgba(color: string, alpha: number): Rgba | null
declare function boxOf(element: Element, origin: DOMRect): Box

/** The functions that read charts in the page; see `drawingScript`. */
export const chartFunctions = [chartOf, columnsOf, barsOf, shareOf, membersOfChart, numberIn]

/** What a chart has drawn, and the chart itself. */
interface FoundChart {
  chart: ChartShape
  /** The figures for which the chart stands: they are not drawn again. */
  bodies: Element[]
}

/** The chart that begins with this element; null where none does, or where it is not one of numbers. */
function chartOf(element: Element, origin: DOMRect): FoundChart | null {
  const found = element.matches('.sd-columns__members') ? columnsOf(element, origin)
    : element.matches('.sd-bars') ? barsOf(element, origin)
      : element.matches('.sd-share') ? shareOf(element, origin) : null
  return found && found.chart.members.length > 1 && found.chart.members.every(({ value }) => value > 0) ? found : null
}

function columnsOf(element: Element, origin: DOMRect): FoundChart {
  const bodies = [...element.querySelectorAll('.sd-column__body')]
  const boxes = bodies.map(body => boxOf(body, origin))
  const whole = boxOf(element, origin)
  const [top, bottom] = [Math.min(...boxes.map(box => box.y)), Math.max(...boxes.map(box => box.y + box.height))]
  const pitch = whole.width / bodies.length
  const members = membersOfChart(element, '.sd-column', '.sd-column__when', '.sd-column__value', bodies)
  const at = { x: whole.x, y: top, width: whole.width, height: bottom - top }
  return { bodies, chart: { kind: 'chart', groups: [], link: null, form: 'columns', at, body: (boxes[0]?.width ?? pitch) / pitch, members } }
}

function barsOf(element: Element, origin: DOMRect): FoundChart {
  const bodies = [...element.querySelectorAll('.sd-bar__body')]
  const boxes = bodies.map(body => boxOf(body, origin))
  const rows = [...element.querySelectorAll('.sd-bar')].map(row => boxOf(row, origin))
  const pitch = rows.length > 1 ? rows[1]!.y - rows[0]!.y : rows[0]?.height ?? 1
  const middle = (rows[0]?.y ?? 0) + (rows[0]?.height ?? 0) / 2
  const members = membersOfChart(element, '.sd-bar', '.sd-bar__subject', '.sd-bar__value', bodies)
  const at = { x: boxes[0]?.x ?? 0, y: middle - pitch / 2, width: Math.max(...boxes.map(box => box.width)), height: pitch * rows.length }
  return { bodies, chart: { kind: 'chart', groups: [], link: null, form: 'bars', at, body: (boxes[0]?.height ?? pitch) / pitch, members } }
}

/** A ring with strokes of 40 about a radius of 78, in a box of 200. */
function shareOf(element: Element, origin: DOMRect): FoundChart {
  const svg = element.querySelector('svg')!
  const box = boxOf(svg, origin)
  const inset = box.width * 0.01
  const arcs = [...element.querySelectorAll('.sd-share__arc, .sd-share__rest')]
  const members = membersOfChart(element, '.sd-part', '.sd-part__subject', '.sd-part__measure', arcs)
  const rest = 100 - members.reduce((sum, { value }) => sum + value, 0)
  if (arcs.length > members.length) members.push({ name: '', value: rest, color: rgba(getComputedStyle(arcs.at(-1)!).stroke, 1) ?? [128, 128, 128, 1] })
  const at = { x: box.x + inset, y: box.y + inset, width: box.width - 2 * inset, height: box.height - 2 * inset }
  return { bodies: [svg], chart: { kind: 'chart', groups: [], link: null, form: 'share', at, body: 58 / 98, members } }
}

function membersOfChart(element: Element, member: string, name: string, value: string, bodies: Element[]): ChartShape['members'] {
  return [...element.querySelectorAll(member)].map((each, i) => {
    const style = getComputedStyle(bodies[i] ?? each)
    return {
      name: (each.querySelector(name)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      value: numberIn(each.querySelector(value)?.textContent ?? ''),
      color: rgba(bodies[i] instanceof SVGElement ? style.stroke : style.backgroundColor, 1) ?? [128, 128, 128, 1],
    }
  })
}

function numberIn(text: string): number {
  return Number(/[\d.]+/.exec(text.replaceAll(',', ''))?.[0] ?? 0)
}
