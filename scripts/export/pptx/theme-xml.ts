import { fillXml, themeColours, type Palette } from './colours.ts'
import { themeFonts } from './fonts.ts'
import { declaration, element } from './xml.ts'

/** The theme: the deck's palette and the fonts of its language. Effects are Office's plainest. */
export function themeXml(palette: Palette, language: string): string {
  const solid = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }))
  const three = (xml: string): string => xml.repeat(3)
  const line = element('a:ln', { w: 12700 }, solid)
  const format = element('a:fmtScheme', { name: 'speechdeck' },
    element('a:fillStyleLst', {}, three(solid)), element('a:lnStyleLst', {}, three(line)),
    element('a:effectStyleLst', {}, three(element('a:effectStyle', {}, element('a:effectLst')))), element('a:bgFillStyleLst', {}, three(solid)))
  const elements = element('a:themeElements', {}, element('a:clrScheme', { name: 'speechdeck' }, themeColours(palette)),
    element('a:fontScheme', { name: 'speechdeck' }, themeFonts(language)), format)
  return declaration + element('a:theme', { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', 'name': 'speechdeck' }, elements)
}

/** How the colours of the theme are meant on its pages. */
export function colourMap(): string {
  const accents = Object.fromEntries([1, 2, 3, 4, 5, 6].map(no => [`accent${no}`, `accent${no}`]))
  return element('p:clrMap', { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2', ...accents, hlink: 'hlink', folHlink: 'folHlink' })
}

/** A ground of one colour. */
export function groundXml(fill: string): string {
  return element('p:bg', {}, element('p:bgPr', {}, fill, element('a:effectLst')))
}

/** The paper of the deck. */
export function paperXml(palette: Palette): string {
  return groundXml(palette['paper'] ? fillXml(palette['paper'], palette) : element('a:solidFill', {}, element('a:schemeClr', { val: 'bg1' })))
}
