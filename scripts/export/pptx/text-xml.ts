import { fillXml, type Palette } from './colours.ts'
import type { Run, TextShape } from './drawing.ts'
import { byScript, latinSize, runFonts } from './fonts.ts'
import type { Scale } from './scale.ts'
import { element, escaped } from './xml.ts'

/** What the words of a deck have in common. */
export interface Ink {
  scale: Scale
  palette: Palette
  /** As PowerPoint calls it. */
  language: string
}

/**
 * The text of a shape, broken where the browser broke it and never again: no wrapping, no margins, lines as far apart as
 * measured. It stands about its middle, which moves least where another font takes the place of the one that is named.
 */
export function textXml(text: TextShape, ink: Ink): string {
  const { lines, pitch, align, role } = text
  const spacing = lines.length > 1
    ? element('a:lnSpc', {}, element('a:spcPts', { val: ink.scale.type(pitch) }))
    : element('a:lnSpc', {}, element('a:spcPct', { val: 100_000 }))
  const paragraph = element('a:pPr', { marL: 0, indent: 0, algn: { left: 'l', center: 'ctr', right: 'r' }[align] }, spacing,
    element('a:spcBef', {}, element('a:spcPts', { val: 0 })), element('a:buNone'))
  const words = lines.map(line => line.map(run => (role === 'page-number' ? fieldXml(run, ink) : runXml(run, ink))).join(''))
  const last = lines.at(-1)?.at(-1)
  const breaks = words.join(last ? element('a:br', {}, propertiesXml('a:rPr', last, ink)) : '')
  return element('p:txBody', {}, bodyXml('none'), element('a:lstStyle'), element('a:p', {}, paragraph, breaks))
}

/** The frame of a text: no margins, about its middle. */
export function bodyXml(wrap: 'none' | 'square'): string {
  return element('a:bodyPr', { vert: 'horz', wrap, lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor: 'ctr' }, element('a:noAutofit'))
}

/** Latin letters among headings are runs of their own, for they are set larger. */
function runXml(run: Run, ink: Ink): string {
  const parts = run.family === 'serif' ? byScript(run.text) : [{ text: run.text, isLatin: false }]
  return parts.map(({ text, isLatin }) => partXml({ ...run, text, size: run.size * (isLatin ? latinSize : 1) }, ink)).join('')
}

function partXml(run: Run, ink: Ink): string {
  return element('a:r', {}, propertiesXml('a:rPr', run, ink), `<a:t>${escaped(run.text)}</a:t>`)
}

/** The number of the page counts itself; the identifier is any that stays the same. */
function fieldXml(run: Run, ink: Ink): string {
  const id = '{5D3C0A11-0000-4000-8000-000000000001}'
  return element('a:fld', { id, type: 'slidenum' }, propertiesXml('a:rPr', run, ink), `<a:t>${escaped(run.text)}</a:t>`)
}

/** The look of a run, under the name of the element that holds it. */
export function propertiesXml(name: string, run: Run, { scale, palette, language }: Ink): string {
  const attributes = {
    lang: language,
    altLang: 'en-US',
    sz: scale.type(run.size),
    b: run.isBold ? 1 : 0,
    i: run.isItalic ? 1 : undefined,
    u: run.isUnderlined ? 'sng' : undefined,
    spc: run.spacing ? Math.round(run.spacing * scale.x(1) / 127) : undefined,
    dirty: 0,
  }
  return element(name, attributes, fillXml(run.color, palette), runFonts(run.family))
}
