import type { Ink } from './text-xml.ts'
import { colourMap, groundXml } from './theme-xml.ts'
import { element, escaped, part } from './xml.ts'

const tree = (...shapes: string[]): string => element('p:spTree', {},
  element('p:nvGrpSpPr', {}, element('p:cNvPr', { id: 1, name: '' }), element('p:cNvGrpSpPr'), element('p:nvPr')), element('p:grpSpPr'), ...shapes)

function named(id: number, name: string, ph: Record<string, string | number>): string {
  const locks = element('a:spLocks', ph['type'] === 'sldImg' ? { noGrp: 1, noRot: 1, noChangeAspect: 1 } : { noGrp: 1 })
  return element('p:nvSpPr', {}, element('p:cNvPr', { id, name }), element('p:cNvSpPr', {}, locks), element('p:nvPr', {}, element('p:ph', ph)))
}

/** The page of the notes of a slide: a picture of it, and what is said while it stands, a paragraph for each of the notes'. */
export function notesXml(notes: string, { language }: Ink): string {
  const paragraphs = notes.split(/\n+/).map(line => line.trim()).filter(Boolean)
    .map(line => element('a:p', {}, element('a:r', {}, element('a:rPr', { lang: language, dirty: 0 }), `<a:t>${escaped(line)}</a:t>`)))
  const image = element('p:sp', {}, named(2, 'Slide', { type: 'sldImg' }), element('p:spPr'))
  const words = element('p:sp', {}, named(3, 'Notes', { type: 'body', idx: 1 }), element('p:spPr'),
    element('p:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), ...paragraphs))
  return part('p:notes', {}, element('p:cSld', {}, tree(image, words)), element('p:clrMapOvr', {}, element('a:masterClrMapping')))
}

/** The page that all notes are laid out on: A4 upright, the slide above, the words below. */
export function notesMasterXml(slideRatio: number): string {
  const [width, height] = [notesPage.cx, notesPage.cy]
  const wide = Math.round(width * 0.8)
  const place = (x: number, y: number, cx: number, cy: number): string => element('p:spPr', {},
    element('a:xfrm', {}, element('a:off', { x, y }), element('a:ext', { cx, cy })), element('a:prstGeom', { prst: 'rect' }, element('a:avLst')))
  const high = Math.round(wide / slideRatio)
  const left = Math.round(width * 0.1)
  const top = Math.round(height * 0.06)
  const image = element('p:sp', {}, named(2, 'Slide', { type: 'sldImg', idx: 2 }), place(left, top, wide, high))
  const words = element('p:sp', {}, named(3, 'Notes', { type: 'body', sz: 'quarter', idx: 3 }),
    place(left, top + high + 360_000, wide, height - 2 * top - high - 360_000),
    element('p:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), element('a:p', {}, element('a:endParaRPr', {}))))
  const white = element('a:solidFill', {}, element('a:srgbClr', { val: 'FFFFFF' }))
  const black = element('a:solidFill', {}, element('a:srgbClr', { val: '000000' }))
  const style = element('p:notesStyle', {}, element('a:lvl1pPr', { marL: 0, algn: 'l' }, element('a:defRPr', { sz: 1200 }, black,
    element('a:latin', { typeface: '+mn-lt' }), element('a:ea', { typeface: '+mn-ea' }), element('a:cs', { typeface: '+mn-cs' }))))
  return part('p:notesMaster', {}, element('p:cSld', {}, groundXml(white), tree(image, words)), colourMap(), style)
}

/** A4 in English metric units. */
export const notesPage = { cx: 7_560_000, cy: 10_692_000 } as const
