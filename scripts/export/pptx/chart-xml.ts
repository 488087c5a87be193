import { fillXml } from './colours.ts'
import type { ChartShape, Rgba } from './drawing.ts'
import { cellsOf } from './workbook.ts'
import type { Ink } from './text-xml.ts'
import { declaration, element, escaped } from './xml.ts'

/**
 * A chart that can be edited, with its numbers in the workbook `rId1`: it fills its frame, without axes or labels, so that
 * each column stands where the browser draws it. (ECMA-376 part 1, 21.2.)
 */
export function chartXml(chart: ChartShape, ink: Ink): string {
  const spaces = {
    'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
    'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  }
  const layout = element('c:layout', {}, element('c:manualLayout', {}, value('c:layoutTarget', 'inner'), value('c:xMode', 'edge'), value('c:yMode', 'edge'),
    value('c:x', 0), value('c:y', 0), value('c:w', 1), value('c:h', 1)))
  const drawn = chart.form === 'share' ? ringXml(chart, ink) : barsXml(chart, ink)
  const plot = element('c:plotArea', {}, layout, drawn, element('c:spPr', {}, element('a:noFill')))
  return declaration + element('c:chartSpace', spaces, value('c:roundedCorners', 0),
    element('c:chart', {}, value('c:autoTitleDeleted', 1), plot, value('c:plotVisOnly', 1)),
    element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
    element('c:externalData', { 'r:id': 'rId1' }, value('c:autoUpdate', 0)))
}

function value(name: string, val: string | number): string {
  return element(name, { val })
}

function barsXml(chart: ChartShape, ink: Ink): string {
  const isUpright = chart.form === 'columns'
  const gap = Math.round(Math.min(500, Math.max(0, (1 / chart.body - 1) * 100)))
  const bars = element('c:barChart', {}, value('c:barDir', isUpright ? 'col' : 'bar'), value('c:grouping', 'clustered'), value('c:varyColors', 0),
    seriesXml(chart, ink, null), value('c:gapWidth', gap), value('c:axId', 1), value('c:axId', 2))
  const most = Math.max(...chart.members.map(member => member.value))
  const axis = (name: string, own: number, other: number, side: string, scaling: string): string => element(name, {}, value('c:axId', own),
    element('c:scaling', {}, scaling), value('c:delete', 1), value('c:axPos', side), value('c:crossAx', other))
  return bars + axis('c:catAx', 1, 2, isUpright ? 'b' : 'l', value('c:orientation', isUpright ? 'minMax' : 'maxMin'))
    + axis('c:valAx', 2, 1, isUpright ? 'l' : 'b', value('c:orientation', 'minMax') + value('c:max', most) + value('c:min', 0))
}

function ringXml(chart: ChartShape, ink: Ink): string {
  return element('c:doughnutChart', {}, value('c:varyColors', 1), seriesXml(chart, ink, ink.palette['paper'] ?? [255, 255, 255, 1]),
    value('c:firstSliceAng', 0), value('c:holeSize', Math.round(chart.body * 100)))
}

/** The row of numbers; each point has its own colour. `seam` parts neighbours. */
function seriesXml({ form, members }: ChartShape, { palette, scale }: Ink, seam: Rgba | null): string {
  const isRing = form === 'share'
  const line = seam ? element('a:ln', { w: scale.x(4) }, fillXml(seam, palette)) : element('a:ln', {}, element('a:noFill'))
  const look = (color: Rgba): string => element('c:spPr', {}, fillXml(color, palette), line)
  const points = members.map(({ color }, i) => element('c:dPt', {}, value('c:idx', i), isRing ? '' : value('c:invertIfNegative', 0), value('c:bubble3D', 0), look(color)))
  const cells = cellsOf(members.length)
  const cached = (texts: readonly (string | number)[]): string => value('c:ptCount', texts.length)
    + texts.map((text, idx) => element('c:pt', { idx }, element('c:v', {}, escaped(String(text))))).join('')
  return element('c:ser', {}, value('c:idx', 0), value('c:order', 0), look(members[0]!.color), isRing ? '' : value('c:invertIfNegative', 0), ...points,
    element('c:cat', {}, element('c:strRef', {}, element('c:f', {}, cells.names), element('c:strCache', {}, cached(members.map(({ name }) => name))))),
    element('c:val', {}, element('c:numRef', {}, element('c:f', {}, cells.values),
      element('c:numCache', {}, element('c:formatCode', {}, 'General'), cached(members.map(member => member.value))))))
}
