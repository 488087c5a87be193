import type { Box } from '../../model/page.ts'
import { fillXml } from './colours.ts'
import type { Drawing, Run, TextShape } from './drawing.ts'
import { bodyXml, propertiesXml } from './text-xml.ts'
import { colourMap, groundXml, paperXml } from './theme-xml.ts'
import { placeXml } from './scale.ts'
import type { Sheet } from './shape-xml.ts'
import { treeXml } from './tree-xml.ts'
import { element, escaped, part } from './xml.ts'

/** Slides that stand on the same ground, with the same art behind them, share a layout. */
export function layoutKey({ layout, background, art }: Drawing): string {
  return JSON.stringify([layout, background, art])
}

/** The layouts of Slidev by what PowerPoint calls theirs. */
const types: Record<string, string> = { cover: 'title', divider: 'secHead', content: 'obj' }

/** A layout: its ground, its art, and where a title, a body and a number stand on a new slide of it. */
export function layoutXml(drawing: Drawing, name: string, sheet: Sheet): string {
  const title = drawing.shapes.find((shape): shape is TextShape => shape.kind === 'text' && shape.role === 'title')
  const number = drawing.shapes.find((shape): shape is TextShape => shape.kind === 'text' && shape.role === 'page-number')
  const { width, height } = drawing.size
  const margin = 56
  const wide = title ? { x: title.align === 'left' ? title.at.x : margin, y: title.at.y, width: width - 2 * margin, height: title.at.height } : null
  const type = types[drawing.layout] ?? 'titleOnly'
  const own = [
    wide && title ? placeholder('title', 'Title', wide, title.lines[0]![0]!, sheet, title.align) : '',
    type === 'obj' ? placeholder('body', 'Text', { x: margin, y: 124, width: width - 2 * margin, height: height - 180 }, bodyRun(drawing), sheet, 'left') : '',
    number ? placeholder('sldNum', 'Slide number', numberBox(number.at, width), number.lines[0]![0]!, sheet, 'right') : '',
  ]
  const tree = treeXml(drawing.art, sheet).xml.replace(/<\/p:spTree>$/, `${own.join('')}</p:spTree>`)
  const ground = groundXml(fillXml(drawing.background, sheet.palette))
  return part('p:sldLayout', { type, preserve: '1' }, element('p:cSld', { name }, ground, tree),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')))
}

/** The master: paper, and places for title, text and number in the deck's type. */
export function masterXml(drawing: Drawing, layouts: readonly string[], sheet: Sheet): string {
  const { width, height } = drawing.size
  const heading: Run = { ...bodyRun(drawing), size: 38, family: 'serif', isBold: true }
  const own = [
    placeholder('title', 'Title', { x: 56, y: 48, width: width - 112, height: 56 }, heading, sheet, 'left'),
    placeholder('body', 'Text', { x: 56, y: 124, width: width - 112, height: height - 180 }, bodyRun(drawing), sheet, 'left'),
    placeholder('sldNum', 'Slide number', { x: width - 156, y: height - 34, width: 100, height: 18 }, { ...bodyRun(drawing), size: 14 }, sheet, 'right'),
  ]
  const tree = treeXml([], sheet).xml.replace(/<\/p:spTree>$/, `${own.join('')}</p:spTree>`)
  const ids = layouts.map((rel, i) => element('p:sldLayoutId', { 'id': 2_147_483_649 + i, 'r:id': rel }))
  const level = (run: Run, marL: number): string => element('a:lvl1pPr', { marL, indent: 0, algn: 'l', eaLnBrk: 1, hangingPunct: 1 },
    element('a:buNone'), propertiesXml('a:defRPr', run, sheet))
  const styles = element('p:txStyles', {}, element('p:titleStyle', {}, level(heading, 0)), element('p:bodyStyle', {}, level(bodyRun(drawing), 0)),
    element('p:otherStyle', {}, level(bodyRun(drawing), 0)))
  return part('p:sldMaster', {}, element('p:cSld', {}, paperXml(sheet.palette), tree), colourMap(), element('p:sldLayoutIdLst', {}, ...ids), styles)
}

function bodyRun({ palette }: Drawing): Run {
  return { text: '', size: 23, family: 'sans', isBold: false, isItalic: false, isUnderlined: false, color: palette['ink'] ?? [31, 31, 31, 1], spacing: 0 }
}

function numberBox(at: Box, width: number): Box {
  const right = Math.min(width, at.x + at.width)
  return { ...at, x: right - 100, width: 100 }
}

/** Where something belongs on a new slide, and how it looks there. What stands in it is for the person at work, and on no slide. */
function placeholder(type: string, name: string, at: Box, run: Run, sheet: Sheet, align: TextShape['align']): string {
  const id = sheet.nextId()
  const isNumber = type === 'sldNum'
  const ph = element('p:ph', { type, sz: isNumber ? 'quarter' : undefined, idx: isNumber ? 12 : type === 'body' ? 1 : undefined })
  const named = element('p:nvSpPr', {}, element('p:cNvPr', { id, name }), element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })), element('p:nvPr', {}, ph))
  const look = element('a:lstStyle', {}, element('a:lvl1pPr', { algn: { left: 'l', center: 'ctr', right: 'r' }[align] }, element('a:buNone'), propertiesXml('a:defRPr', run, sheet)))
  const words = isNumber
    ? element('a:fld', { id: '{5D3C0A11-0000-4000-8000-000000000001}', type: 'slidenum' }, element('a:rPr', { lang: sheet.language }), '<a:t>‹#›</a:t>')
    : element('a:r', {}, element('a:rPr', { lang: sheet.language }), `<a:t>${escaped(name)}</a:t>`)
  const anchor = bodyXml('square').replace('anchor="ctr"', `anchor="${type === 'body' ? 't' : 'ctr'}"`)
  return element('p:sp', {}, named, element('p:spPr', {}, placeXml(at, sheet.scale), element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))),
    element('p:txBody', {}, anchor, look, element('a:p', {}, words)))
}
