import type { Box } from '../../model/page.ts'
import { shownTextFunctions, type ShownLine } from '../in-page/shown-text.ts'
import { paintFunctions, type Ground, type Rgba } from './paint.ts'

/** What the page tells about a line of text; `faults.ts` and `contrast.ts` judge it. */
export interface RawRun {
  text: string
  ink: Box
  block: number
  /** The block follows the flow of its panel; what is placed on purpose may stick out. */
  isPlaced: boolean
  fontSize: number
  bold: boolean
  color: Rgba
  /** Behind the left, the middle and the right of the line: layers from the nearest to the farthest, each with its stops. */
  behind: (Rgba[][] | null)[]
  /** The box of its own block. */
  frame: Box
  /** What ancestors that hide their overflow leave to be seen. */
  window: Box | null
  /** Painted ancestors. */
  panels: Box[]
  isCovered: boolean
  isPageNumber: boolean
}

export interface RawPage {
  no: number
  size: { width: number, height: number }
  blocks: string[]
  runs: RawRun[]
}

/**
 * The source of a script that measures the slides of the print page, all or those of some numbers, and returns `RawPage[]`. Its functions run in the page, so they
 * call each other and nothing else. Text boxes come from `Range.getClientRects`: `scrollHeight` misses what is clipped
 * and what runs out to the right.
 */
export function collectScript(numbers: readonly number[] | null = null): string {
  const functions = [
    collectPages, show, collectPage, ...shownTextFunctions, ...paintFunctions, inkOf, blockOf, flowsWithin, boxFrom, rawRun, scaleOf, opacityOf,
    windowOf, panelsOf, isPlaced, pseudoTexts, overflows,
  ]
  return `(() => { const styles = new Map(); const colors = new Map(); const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const reach = document.createElement('style'); reach.textContent = '* { pointer-events: auto !important }';
${functions.map(String).join('\n')}
return collectPages(${JSON.stringify(numbers)}) })()`
}

declare const pen: CanvasRenderingContext2D
declare const reach: HTMLStyleElement
declare function shownTexts(slide: Element): Text[]
declare function isShown(element: Element): boolean
declare function linesOf(node: Text): ShownLine[]
declare function styleOf(element: Element): CSSStyleDeclaration
declare function isPainted(element: Element): boolean
declare function groundsOn(slide: Element): Ground[]
declare function stackAt(grounds: readonly Ground[], element: Element, x: number, y: number): { above: Element[], below: Element[] }
declare function layersOf(below: Element[]): Rgba[][] | null
declare function rgbaOf(color: string): Rgba

function collectPages(numbers: readonly number[] | null): RawPage[] {
  const slides = [...document.querySelectorAll<HTMLElement>('.print-slide-container')]
  const pages = slides.flatMap((slide, index) => !numbers || numbers.includes(index + 1) ? [collectPage(slide, index)] : [])
  show(slides.at(-1)) // how Chromium groups what it prints depends on where the window stands
  reach.remove()
  return pages
}

function show(slide: HTMLElement | undefined): void {
  slide?.scrollIntoView({ block: 'start', behavior: 'instant' })
}

function collectPage(slide: HTMLElement, index: number): RawPage {
  show(slide)
  const origin = slide.getBoundingClientRect()
  const grounds = groundsOn(slide)
  const blocks: HTMLElement[] = []
  const texts: string[] = []
  const runs: RawRun[] = []
  for (const node of shownTexts(slide)) {
    const block = blockOf(node)
    let at = blocks.indexOf(block)
    if (at < 0 && !node.data.trim()) continue
    if (at < 0) {
      at = blocks.push(block) - 1
      texts.push('')
    }
    texts[at] += node.data
    for (const line of linesOf(node)) runs.push(rawRun(slide, origin, grounds, block, at, node, line))
  }
  return {
    no: index + 1,
    size: { width: origin.width, height: origin.height },
    blocks: [...texts.map(text => text.replace(/\s+/g, ' ').trim()), ...pseudoTexts(slide)],
    runs,
  }
}

/** Ink by the font's own measures: the content box of Noto is half as high again as its characters. */
function inkOf(text: string, box: DOMRect, style: CSSStyleDeclaration, scale: number): DOMRect {
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  const ink = pen.measureText(text)
  const isMoved = style.position === 'relative' && style.display === 'inline' // a mark in the middle of its square, half of which is empty
  const height = ink.fontBoundingBoxAscent + ink.fontBoundingBoxDescent
  const baseline = box.top + (box.height - height * scale) / 2 + ink.fontBoundingBoxAscent * scale
  const top = baseline - ink.actualBoundingBoxAscent * scale
  return new DOMRect(box.left, top, isMoved ? box.width / 2 : box.width, (ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent) * scale)
}

/** An inline block without paint of its own, such as a clause that is kept together, belongs to the text around it. */
function blockOf(node: Text): HTMLElement {
  let element = node.parentElement!
  while (element.parentElement && flowsWithin(element)) element = element.parentElement
  return element
}

function flowsWithin(element: HTMLElement): boolean {
  const { display } = styleOf(element)
  return /^(inline|contents|ruby)$/.test(display) || (display === 'inline-block' && !isPainted(element))
}

function boxFrom(rect: DOMRect, origin: DOMRect): Box {
  return { x: rect.left - origin.left, y: rect.top - origin.top, width: rect.width, height: rect.height }
}

function rawRun(slide: HTMLElement, origin: DOMRect, grounds: readonly Ground[], block: HTMLElement, at: number, node: Text,
  line: ShownLine): RawRun {
  const element = node.parentElement!
  const style = styleOf(element)
  const scale = scaleOf(element)
  const ink = inkOf(line.text, line.box, style, scale)
  const middle = (ink.top + ink.bottom) / 2
  const points = [1 / 6, 1 / 2, 5 / 6].map(part => stackAt(grounds, element, ink.left + ink.width * part, middle))
  const [red, green, blue, alpha] = rgbaOf(element instanceof SVGElement ? style.fill : style.color)
  return {
    text: line.text.trim(),
    ink: boxFrom(ink, origin),
    block: at,
    isPlaced: isPlaced(block, slide),
    fontSize: Number.parseFloat(style.fontSize) * scale,
    bold: Number.parseInt(style.fontWeight, 10) >= 700,
    color: [red, green, blue, alpha * opacityOf(element, slide)],
    behind: points.map(({ below }) => layersOf(below)),
    frame: boxFrom(block.getBoundingClientRect(), origin),
    window: windowOf(element, slide, origin),
    panels: panelsOf(block, slide, origin),
    isCovered: points.some(({ above }) => above.some(isPainted)),
    isPageNumber: !!element.closest('[data-page-number]'),
  }
}

function scaleOf(element: Element): number {
  if (element instanceof SVGGraphicsElement) return Math.abs(element.getScreenCTM()?.a ?? 1)
  let whole = element
  // the two widths of words over two lines differ without any scale
  while (whole.parentElement && !(whole instanceof HTMLElement && whole.offsetWidth > 0 && whole.getClientRects().length === 1)) whole = whole.parentElement
  const width = (whole as HTMLElement).offsetWidth
  const scale = width ? whole.getBoundingClientRect().width / width : 1
  return Math.abs(scale - 1) < 0.02 ? 1 : scale
}

function opacityOf(element: Element, slide: Element): number {
  let opacity = 1
  for (let at: Element | null = element; at && at !== slide; at = at.parentElement) opacity *= Number(styleOf(at).opacity)
  return opacity
}

function overflows(element: Element): { x: boolean, y: boolean } {
  const { overflowX, overflowY, clipPath, contain } = styleOf(element)
  const whole = clipPath !== 'none' || /paint|strict|content/.test(contain)
  return { x: whole || overflowX !== 'visible', y: whole || overflowY !== 'visible' }
}

/** Stops at the slide, whose own edge is judged as such. */
function windowOf(element: Element, slide: Element, origin: DOMRect): Box | null {
  let [left, top, right, bottom] = [-Infinity, -Infinity, Infinity, Infinity]
  for (let at: Element | null = element; at && at !== slide; at = at.parentElement) {
    const { x, y } = overflows(at)
    const box = at.getBoundingClientRect()
    if (x) [left, right] = [Math.max(left, box.left), Math.min(right, box.right)]
    if (y) [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)]
  }
  if (left === -Infinity && top === -Infinity) return null
  const far = 1e6
  const [x, y] = [Math.max(left - origin.left, -far), Math.max(top - origin.top, -far)]
  return { x, y, width: Math.min(right - origin.left, far) - x, height: Math.min(bottom - origin.top, far) - y }
}

/** Up to the first ancestor that is placed: its place is the designer's decision. */
function panelsOf(block: Element, slide: Element, origin: DOMRect): Box[] {
  const panels: Box[] = []
  for (let at: Element | null = block; at && at !== slide; at = at.parentElement) {
    if (isPainted(at)) panels.push(boxFrom(at.getBoundingClientRect(), origin))
    if (/^(absolute|fixed)$/.test(styleOf(at).position)) break
  }
  return panels
}

function isPlaced(block: Element, slide: Element): boolean {
  for (let at: Element | null = block; at && at !== slide; at = at.parentElement) {
    if (/^(absolute|fixed)$/.test(styleOf(at).position)) return true
  }
  return false
}

/** Words that a style sheet adds are words on the slide too. */
function pseudoTexts(slide: HTMLElement): string[] {
  return [...slide.querySelectorAll('*')].flatMap(element => ['::before', '::after'].flatMap((pseudo) => {
    const style = getComputedStyle(element, pseudo)
    const text = /^"(.*)"$/s.exec(style.content)?.[1]?.trim()
    return text && style.display !== 'none' && isShown(element) ? [text] : []
  }))
}
