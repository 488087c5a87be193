import type { Box } from '../../model/page.ts'
import { throughWindow } from './clip.ts'
import type { Shape } from './drawing.ts'
import { placeXml, type Scale } from './scale.ts'
import { nameXml, shapeXml, type Sheet, type ShapeXml } from './shape-xml.ts'
import { element } from './xml.ts'

/** A tree of shapes, and the number of each group in it by the group's own. */
export interface TreeXml {
  xml: string
  /** More than one where a placeholder, which may stand in no group, parts a group in two. */
  groups: Map<number, number[]>
}

/** Shapes in the order they are painted in, those of a group together: a member moves, and comes with its click, as one. */
export function treeXml(shapes: readonly Shape[], sheet: Sheet): TreeXml {
  const groups = new Map<number, number[]>()
  const seen = shapes.flatMap((shape): Shape[] => (shape.kind === 'path' ? throughWindow(shape) : [shape]))
  const built = level(seen, 0, sheet, groups)
  const root = element('p:nvGrpSpPr', {}, element('p:cNvPr', { id: 1, name: '' }), element('p:cNvGrpSpPr'), element('p:nvPr'))
  const still = element('a:xfrm', {}, ...['a:off', 'a:ext', 'a:chOff', 'a:chExt'].map(name => element(name, /[eE]xt$/.test(name) ? { cx: 0, cy: 0 } : { x: 0, y: 0 })))
  return { xml: element('p:spTree', {}, root, element('p:grpSpPr', {}, still), ...built.map(({ xml }) => xml)), groups }
}

function level(shapes: readonly Shape[], depth: number, sheet: Sheet, groups: Map<number, number[]>): ShapeXml[] {
  const built: ShapeXml[] = []
  for (let at = 0; at < shapes.length;) {
    const group = groupOf(shapes[at]!, depth)
    if (group === undefined) {
      const shape = shapeXml(shapes[at++]!, sheet)
      if (shape) built.push(shape)
      continue
    }
    const start = at
    while (at < shapes.length && groupOf(shapes[at]!, depth) === group) at++
    const id = sheet.nextId()
    const inner = level(shapes.slice(start, at), depth + 1, sheet, groups)
    if (inner.length === 0) continue
    groups.set(group, [...groups.get(group) ?? [], id])
    built.push(groupXml(id, inner, sheet.scale))
  }
  return built
}

function groupOf(shape: Shape, depth: number): number | undefined {
  return shape.kind === 'text' && shape.role ? undefined : shape.groups[depth]
}

function groupXml(id: number, inner: readonly ShapeXml[], scale: Scale): ShapeXml {
  const at = around(inner.map(shape => shape.at))
  const place = placeXml(at, scale)
  const [off = '', ext = ''] = place.match(/<a:(?:off|ext)[^>]*>/g) ?? []
  const children = off.replace('a:off', 'a:chOff') + ext.replace('a:ext', 'a:chExt')
  const named = element('p:nvGrpSpPr', {}, nameXml(id, 'Group', null), element('p:cNvGrpSpPr'), element('p:nvPr'))
  return { xml: element('p:grpSp', {}, named, element('p:grpSpPr', {}, element('a:xfrm', {}, off, ext, children)), ...inner.map(({ xml }) => xml)), at, id }
}

function around(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map(box => box.x)), Math.min(...boxes.map(box => box.y))]
  return { x, y, width: Math.max(...boxes.map(box => box.x + box.width)) - x, height: Math.max(...boxes.map(box => box.y + box.height)) - y }
}
