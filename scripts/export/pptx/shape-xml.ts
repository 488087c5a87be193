import type { Box } from '../../model/page.ts'
import { fillXml } from './colours.ts'
import type { BoxShape, ChartShape, Line, PathShape, PictureShape, Shape, TextShape } from './drawing.ts'
import { pathXml, placed, roundedPath, straightLine } from './path-xml.ts'
import { placeXml } from './scale.ts'
import { bodyXml, textXml, type Ink } from './text-xml.ts'
import { element } from './xml.ts'

/** What a slide hands to its shapes. */
export interface Sheet extends Ink {
  /** The next number of a shape, from 2: 1 is the slide's own. */
  nextId(): number
  /** The relation to a picture. */
  picture(png: string): string
  /** The relation to a chart. */
  chart(chart: ChartShape): string
  /** What a click on a shape with this link does; null for a link that leads nowhere in the file. */
  link(href: string): string | null
}

/** A shape as XML, and the box that it takes. */
export interface ShapeXml {
  xml: string
  at: Box
  id: number
}

/** Any shape; null for one of which nothing would be seen. */
export function shapeXml(shape: Shape, sheet: Sheet): ShapeXml | null {
  const writers = { box: boxXml, path: figureXml, text: wordsXml, picture: pictureXml, chart: frameXml } satisfies { [K in Shape['kind']]: unknown }
  return (writers[shape.kind] as (shape: Shape, sheet: Sheet) => ShapeXml | null)(shape, sheet)
}

function boxXml(shape: BoxShape, sheet: Sheet): ShapeXml | null {
  const [first] = shape.radii
  if (shape.radii.some(radius => Math.abs(radius - first) > 0.5) && !shape.rotation) {
    const { groups, link, fill, line } = shape
    return figureXml({ kind: 'path', groups, link, fill, line, d: roundedPath(shape), matrix: [1, 0, 0, 1, 0, 0], window: null }, sheet)
  }
  const { width, height } = shape.at
  const least = Math.max(0.01, Math.min(width, height))
  const isRound = first * 2 >= least - 0.5 && Math.abs(width - height) < 1
  const geometry = isRound
    ? element('a:prstGeom', { prst: 'ellipse' }, element('a:avLst'))
    : first > 0.4
      ? element('a:prstGeom', { prst: 'roundRect' }, element('a:avLst', {}, element('a:gd', { name: 'adj', fmla: `val ${Math.min(50_000, Math.round(first / least * 100_000))}` })))
      : element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))
  const turned = shape.rotation ? { rot: Math.round(((shape.rotation % 360) + 360) % 360 * 60_000) } : {}
  const properties = placeXml(shape.at, sheet.scale, turned) + geometry + fillXml(shape.fill, sheet.palette) + lineXml(shape.line, sheet)
  return ornament('Panel', properties, shape.at, shape.link, sheet)
}

function figureXml(shape: PathShape, sheet: Sheet): ShapeXml | null {
  const path = placed(shape)
  if (path.contours.length === 0) return null
  const ends = straightLine(path)
  if (ends && shape.line) return straightXml(ends, shape.line, sheet)
  const properties = placeXml(path.at, sheet.scale) + pathXml(path, sheet.scale) + fillXml(shape.fill, sheet.palette) + lineXml(shape.line, sheet)
  return ornament('Figure', properties, path.at, shape.link, sheet)
}

function straightXml([x1, y1, x2, y2]: readonly [number, number, number, number], line: Line, sheet: Sheet): ShapeXml {
  const id = sheet.nextId()
  const at = { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) }
  const isFalling = (x2 - x1) * (y2 - y1) >= 0
  const properties = placeXml(at, sheet.scale, { flipV: isFalling ? undefined : 1 })
    + element('a:prstGeom', { prst: 'line' }, element('a:avLst')) + lineXml(line, sheet)
  const named = element('p:nvCxnSpPr', {}, nameXml(id, 'Line', ''), element('p:cNvCxnSpPr'), element('p:nvPr'))
  return { xml: element('p:cxnSp', {}, named, element('p:spPr', {}, properties)), at, id }
}

/** A shape without words. */
function ornament(name: string, properties: string, at: Box, link: string | null, sheet: Sheet): ShapeXml {
  const id = sheet.nextId()
  const named = element('p:nvSpPr', {}, nameXml(id, name, '', link ? sheet.link(link) : null), element('p:cNvSpPr'), element('p:nvPr'))
  const empty = element('p:txBody', {}, bodyXml('square'), element('a:lstStyle'), element('a:p', {}, element('a:endParaRPr', { lang: sheet.language })))
  return { xml: element('p:sp', {}, named, element('p:spPr', {}, properties), empty), at, id }
}

/** A text box. It is a little larger than its words on the sides to which they may grow. */
function wordsXml(shape: TextShape, sheet: Sheet): ShapeXml | null {
  if (shape.lines.flat().every(run => run.color[3] < 0.02)) return null
  const id = sheet.nextId()
  const slack = shape.at.width * 0.06 + 6
  const at = { ...shape.at, width: shape.at.width + slack, x: shape.at.x - slack * { left: 0, center: 0.5, right: 1 }[shape.align] }
  const words = shape.lines.map(line => line.map(run => run.text).join('')).join(' ').trim()
  const isTitle = shape.role === 'title'
  const placeholder = isTitle
    ? element('p:ph', { type: 'title' })
    : shape.role === 'page-number' ? element('p:ph', { type: 'sldNum', sz: 'quarter', idx: 12 }) : ''
  const named = element('p:nvSpPr', {}, nameXml(id, isTitle ? 'Title' : [...words].slice(0, 24).join(''), null, shape.link ? sheet.link(shape.link) : null),
    placeholder ? element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })) : element('p:cNvSpPr', { txBox: 1 }), element('p:nvPr', {}, placeholder))
  const properties = element('p:spPr', {}, placeXml(at, sheet.scale), element('a:prstGeom', { prst: 'rect' }, element('a:avLst')), element('a:noFill'))
  return { xml: element('p:sp', {}, named, properties, textXml(shape, sheet)), at, id }
}

function pictureXml(shape: PictureShape, sheet: Sheet): ShapeXml {
  const id = sheet.nextId()
  const named = element('p:nvPicPr', {}, nameXml(id, 'Picture', shape.alt, shape.link ? sheet.link(shape.link) : null),
    element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 })), element('p:nvPr'))
  const fill = element('p:blipFill', {}, element('a:blip', { 'r:embed': sheet.picture(shape.png) }), element('a:stretch', {}, element('a:fillRect')))
  const properties = element('p:spPr', {}, placeXml(shape.at, sheet.scale), element('a:prstGeom', { prst: 'rect' }, element('a:avLst')))
  return { xml: element('p:pic', {}, named, fill, properties), at: shape.at, id }
}

/** A chart in its frame; it is read out as its members with their numbers. */
function frameXml(shape: ChartShape, sheet: Sheet): ShapeXml {
  const id = sheet.nextId()
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
  const read = shape.members.filter(({ name }) => name).map(({ name, value }) => `${name} ${value}`).join('; ')
  const named = element('p:nvGraphicFramePr', {}, nameXml(id, 'Chart', read), element('p:cNvGraphicFramePr'), element('p:nvPr'))
  const place = placeXml(shape.at, sheet.scale).replaceAll('a:xfrm', 'p:xfrm')
  const graphic = element('a:graphic', {}, element('a:graphicData', { uri }, element('c:chart', { 'xmlns:c': uri, 'r:id': sheet.chart(shape) })))
  return { xml: element('p:graphicFrame', {}, named, place, graphic), at: shape.at, id }
}

/** Number, name and alternative text. A shape with an empty one is told to be an ornament, null leaves its words to speak for it. */
export function nameXml(id: number, name: string, alt: string | null, link: string | null = null): string {
  const uri = '{C183D7F6-B498-43B3-948B-1728B52AA6E4}'
  const space = 'http://schemas.microsoft.com/office/drawing/2017/decorative'
  const ornament = element('a:extLst', {}, element('a:ext', { uri }, element('adec:decorative', { 'xmlns:adec': space, 'val': 1 })))
  return element('p:cNvPr', { id, name, descr: alt ?? undefined }, link ?? '', alt === '' ? ornament : '')
}

function lineXml(line: Line | null, { scale, palette }: Sheet): string {
  if (!line) return element('a:ln', {}, element('a:noFill'))
  return element('a:ln', { w: scale.x(line.width), cap: line.isRound ? 'rnd' : 'flat' }, fillXml(line.color, palette),
    line.isDashed ? element('a:prstDash', { val: 'dash' }) : '', line.isRound ? element('a:round') : element('a:miter', { lim: 800_000 }))
}
