import type { Box } from '../../model/page.ts'
import type { Shape } from './drawing.ts'

declare function boxOf(element: Element, origin: DOMRect): Box
declare function lengthIn(length: string, whole: number): number
declare function rotationOf(style: CSSStyleDeclaration): number
declare function painted(at: Box, rotation: number, style: CSSStyleDeclaration, alpha: number, radii: null): Shape[]

/** The functions that find what a style sheet adds; see `drawingScript`. */
export const pseudoFunctions = [pseudoShapes, placeOfPseudo, startOfTrack]

/** Boxes that a style sheet adds. Those without a place of their own stand in for a moment as elements, to be measured. */
function pseudoShapes(element: Element, which: '::before' | '::after', origin: DOMRect, alpha: number): Shape[] {
  const style = getComputedStyle(element, which)
  if (style.content === 'none' || style.content === 'normal' || style.display === 'none') return []
  const at = placeOfPseudo(element, style, which, origin)
  return at ? painted(at, rotationOf(style), style, alpha * Number(style.opacity), null) : []
}

function placeOfPseudo(element: Element, style: CSSStyleDeclaration, which: '::before' | '::after', origin: DOMRect): Box | null {
  const size = { width: Number.parseFloat(style.width), height: Number.parseFloat(style.height) }
  if (!(size.width > 0 && size.height > 0)) return null
  if (style.boxSizing === 'content-box') {
    size.width += ['borderLeftWidth', 'borderRightWidth', 'paddingLeft', 'paddingRight'].reduce((sum, name) => sum + Number.parseFloat(style[name as 'width']), 0)
    size.height += ['borderTopWidth', 'borderBottomWidth', 'paddingTop', 'paddingBottom'].reduce((sum, name) => sum + Number.parseFloat(style[name as 'width']), 0)
  }
  const own = getComputedStyle(element)
  if (style.position === 'absolute') {
    const around = boxOf(element, origin)
    const [dx = 0, dy = 0] = style.translate.split(' ').map((part, i) => lengthIn(part, i ? size.height : size.width) || 0)
    const { e, f } = new DOMMatrix(style.transform === 'none' ? '' : style.transform)
    return {
      ...size,
      x: around.x + Number.parseFloat(own.borderLeftWidth) + Number.parseFloat(style.left) + Number.parseFloat(style.marginLeft) + dx + e,
      y: around.y + Number.parseFloat(own.borderTopWidth) + Number.parseFloat(style.top) + Number.parseFloat(style.marginTop) + dy + f
        + startOfTrack(own, style.gridRowStart),
    }
  }
  const standIn = document.createElement('span')
  for (const name of style) standIn.style.setProperty(name, style.getPropertyValue(name))
  const hidden = document.createElement('style')
  hidden.textContent = `[data-stood-in]${which} { display: none !important }`
  document.head.append(hidden)
  element.setAttribute('data-stood-in', '')
  if (which === '::before') element.prepend(standIn)
  else element.append(standIn)
  const at = boxOf(standIn, origin)
  standIn.remove()
  hidden.remove()
  element.removeAttribute('data-stood-in')
  return at
}

/** Where a row of a grid begins: what is placed in it counts from there. */
function startOfTrack({ display, gridTemplateRows, rowGap, paddingTop }: CSSStyleDeclaration, row: string): number {
  const before = Number(row) - 1
  if (display !== 'grid' || !(before >= 0)) return 0
  const tracks = gridTemplateRows.split(' ').slice(0, before).map(track => Number.parseFloat(track) + (Number.parseFloat(rowGap) || 0))
  return Number.parseFloat(paddingTop) + tracks.reduce((sum, track) => sum + track, 0)
}
