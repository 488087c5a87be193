import type { Box } from '../../model/page.ts'
import { chartFunctions } from './collect-charts.ts'
import { counterFunctions } from './collect-counters.ts'
import { pseudoFunctions } from './collect-pseudo.ts'
import { svgFunctions } from './collect-svg.ts'
import { textFunctions } from './collect-text.ts'
import type { ChartShape, Drawing, Line, Rgba, Shape, TextShape } from './drawing.ts'

/**
 * The source of a script that reads the shapes of the print page and returns `Drawing[]`. Its functions run in the page,
 * so they call each other and nothing else. Every element of a slide is positioned, and none has an index of its own:
 * it is painted in the order of the document.
 */
export function drawingScript(): string {
  const functions = [
    collectDrawings, collectDrawing, walk, addChart, shapesOfBox, painted, insetStrips, borders, outlineOf, radiiOf, roundedBy,
    clippedTo, lengthIn, picture, paletteOf, boxOf, rgba, linkOf, rotationOf, pageOf, ...chartFunctions, ...counterFunctions, ...pseudoFunctions, ...svgFunctions, ...textFunctions,
  ]
  return `(() => { const colors = new Map(); const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
${functions.map(String).join('\n')}
return collectDrawings() })()`
}

declare const colors: Map<string, Rgba>
declare const pen: CanvasRenderingContext2D
declare function chartOf(element: Element, origin: DOMRect): { chart: ChartShape, bodies: Element[] } | null
declare function writeCounters(slide: HTMLElement): () => void
declare function pseudoShapes(element: Element, which: '::before' | '::after', origin: DOMRect, alpha: number): Shape[]
declare function shapesOfSvg(svg: SVGSVGElement, origin: DOMRect, opacity: number): Shape[]
declare function textShapes(slide: HTMLElement, origin: DOMRect): Map<Node, TextShape[]>

/** What is known while a slide is walked through. */
interface Walk {
  slide: HTMLElement
  origin: DOMRect
  texts: Map<Node, TextShape[]>
  drawing: Drawing
  groups: Element[]
  /** What a chart has drawn already. */
  charted: Set<Element>
}

function collectDrawings(): Drawing[] {
  return [...document.querySelectorAll<HTMLElement>('.print-slide-container')].map(collectDrawing)
}

function collectDrawing(slide: HTMLElement): Drawing {
  slide.scrollIntoView({ block: 'start', behavior: 'instant' })
  const origin = slide.getBoundingClientRect()
  const page = pageOf(slide)
  const layout = /sd-page--(\w+)/.exec(page.className)?.[1] ?? 'page'
  const eyebrow = slide.querySelector('.sd-eyebrow')?.textContent ?? null
  const section = layout === 'divider' ? slide.querySelector('h1, h2')?.textContent ?? null : eyebrow
  const drawing: Drawing = {
    size: { width: origin.width, height: origin.height },
    layout,
    section: section?.replace(/\s+/g, ' ').trim() || null,
    background: [255, 255, 255, 1],
    art: [],
    shapes: [],
    clicks: {},
    palette: paletteOf(page),
  }
  const takeOut = writeCounters(slide)
  walk(slide, { slide, origin, texts: textShapes(slide, origin), drawing, groups: [], charted: new Set() }, [], 1)
  takeOut()
  return drawing
}

/** The page is what Slidev's layout draws, and fills the slide. */
function pageOf(slide: HTMLElement): HTMLElement {
  return slide.querySelector<HTMLElement>('.sd-page') ?? slide.querySelector<HTMLElement>('.slidev-layout') ?? slide
}

function walk(element: Element, known: Walk, groups: number[], opacity: number): void {
  const { drawing, origin, texts } = known
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && getComputedStyle(element).display !== 'contents') return
  if (known.charted.has(element)) return
  const style = getComputedStyle(element)
  const alpha = opacity * Number(style.opacity)
  const click = Number((element as HTMLElement).dataset?.['slidevClicksStart'])
  const isArt = element.classList.contains('sd-art') && !element.classList.contains('sd-art--panel')
  const within = click > 0 || (element instanceof SVGSVGElement && !isArt) ? [...groups, known.groups.push(element)] : groups
  if (click > 0) drawing.clicks[known.groups.length] = click
  const link = linkOf(element)
  const add = (shapes: Shape[], target = drawing.shapes): void => void target.push(...shapes.map(shape => ({ ...shape, groups: within, link: shape.link ?? link })))
  if (element instanceof SVGSVGElement) return add(shapesOfSvg(element, origin, alpha), isArt ? drawing.art : drawing.shapes)
  if (/^(IMG|CANVAS|VIDEO)$/.test(element.tagName)) return add(picture(element as HTMLImageElement, origin))
  const shapes = shapesOfBox(element, origin, style, alpha)
  const isGround = element === known.slide || element === pageOf(known.slide) || element.contains(pageOf(known.slide))
  if (isGround && shapes[0]?.kind === 'box' && shapes[0].fill?.[3] === 1) {
    drawing.background = shapes[0].fill
    shapes[0] = { ...shapes[0], fill: null }
  }
  add(shapes.filter(shape => !('fill' in shape) || shape.fill || shape.line))
  add(pseudoShapes(element, '::before', origin, alpha))
  const found = chartOf(element, origin)
  if (found) addChart(found, element, known, within)
  for (const child of element.childNodes) {
    if (child instanceof Element) walk(child, known, within, alpha)
    else for (const text of texts.get(child) ?? []) add([{ ...text, lines: text.lines.map(line => line.map(run => ({ ...run, color: [run.color[0], run.color[1], run.color[2], run.color[3] * alpha] as const }))) }])
  }
  add(pseudoShapes(element, '::after', origin, alpha))
}

/** A chart comes as one, with the first of its members. */
function addChart({ chart, bodies }: { chart: ChartShape, bodies: Element[] }, element: Element, known: Walk, groups: number[]): void {
  for (const body of bodies) known.charted.add(body)
  const clicks = [...element.querySelectorAll<HTMLElement>('[data-slidev-clicks-start]')].map(member => Number(member.dataset['slidevClicksStart']))
  const first = Math.min(...clicks.filter(click => click > 0))
  const within = Number.isFinite(first) ? [...groups, known.groups.push(element)] : groups
  if (Number.isFinite(first)) known.drawing.clicks[known.groups.length] = first
  known.drawing.shapes.push({ ...chart, groups: within })
}

function linkOf(element: Element): string | null {
  return element.closest('a[href]')?.getAttribute('href') ?? null
}

/** What a box paints: its ground, its borders, its outline. */
function shapesOfBox(element: Element, origin: DOMRect, style: CSSStyleDeclaration, alpha: number): Shape[] {
  if (/^(inline|contents)$/.test(style.display) && element.getClientRects().length > 1) return []
  return painted(boxOf(element, origin), rotationOf(style), style, alpha, roundedBy(element, origin))
}

/** A box without its own turn: what is asked of the browser is the upright box around it. */
function boxOf(element: Element, origin: DOMRect): Box {
  const { left, top, width, height } = element.getBoundingClientRect()
  const turned = rotationOf(getComputedStyle(element)) !== 0 && element instanceof HTMLElement
  const [w, h] = turned ? [element.offsetWidth, element.offsetHeight] : [width, height]
  return { x: left + (width - w) / 2 - origin.left, y: top + (height - h) / 2 - origin.top, width: w, height: h }
}

function rotationOf(style: CSSStyleDeclaration): number {
  const { a, b } = new DOMMatrix(style.transform === 'none' ? '' : style.transform)
  return (Number.parseFloat(style.rotate) || 0) + Math.round(Math.atan2(b, a) * 180 / Math.PI * 100) / 100
}

function painted(at: Box, rotation: number, style: CSSStyleDeclaration, alpha: number, radii: [number, number, number, number] | null): Shape[] {
  if (at.width <= 0 || at.height <= 0) return []
  const base = { groups: [], link: null, rotation, radii: radii ?? radiiOf(style, at) }
  const fill = rgba(style.backgroundColor, alpha)
  if (style.clipPath.startsWith('polygon')) {
    return fill ? [{ kind: 'path', groups: [], link: null, d: clippedTo(style.clipPath, at), matrix: [1, 0, 0, 1, at.x, at.y], window: null, fill, line: null }] : []
  }
  const { line, sides } = borders(style, at, alpha)
  const inset = line ? line.width / 2 : 0
  const ground = { x: at.x + inset, y: at.y + inset, width: at.width - 2 * inset, height: at.height - 2 * inset }
  const shapes: Shape[] = [{ kind: 'box', at: ground, fill, line, ...base }]
  for (const side of [...insetStrips(style, at, alpha), ...sides]) shapes.push({ kind: 'box', at: side.at, fill: side.color, line: null, ...base, radii: [0, 0, 0, 0] })
  const around = outlineOf(style, at, alpha)
  if (around) shapes.push({ kind: 'box', at: around.at, fill: null, line: around.line, ...base })
  return shapes
}

/** Strips along the edges of a box that a style sheet sets as shadows within it, without blur; the first is painted last. */
function insetStrips({ boxShadow }: CSSStyleDeclaration, at: Box, alpha: number): { at: Box, color: Rgba }[] {
  const shadows = boxShadow.split(/,(?![^(]*\))/).map(shadow => shadow.trim()).filter(shadow => shadow.endsWith(' inset'))
  return shadows.reverse().flatMap((shadow) => {
    const [, name = '', x = 0, y = 0, blur, spread] = /^(.*?) (-?[\d.]+)px (-?[\d.]+)px (-?[\d.]+)px (-?[\d.]+)px inset$/.exec(shadow)?.map((part, i) => (i < 2 ? part : Number(part))) ?? []
    const color = rgba(String(name), alpha)
    const [dx, dy] = [Number(x), Number(y)]
    if (!color || blur !== 0 || spread !== 0 || (dx === 0) === (dy === 0)) return []
    const strip = dx === 0 ? { ...at, y: dy > 0 ? at.y : at.y + at.height + dy, height: Math.abs(dy) } : { ...at, x: dx > 0 ? at.x : at.x + at.width + dx, width: Math.abs(dx) }
    return [{ at: strip, color }]
  })
}

/** Borders alike on all sides are a line around; others are strips. */
function borders(style: CSSStyleDeclaration, at: Box, alpha: number): { line: Line | null, sides: { at: Box, color: Rgba }[] } {
  const names = ['top', 'right', 'bottom', 'left']
  const drawn = names.map((name) => {
    const kind = style.getPropertyValue(`border-${name}-style`)
    const color = rgba(style.getPropertyValue(`border-${name}-color`), alpha)
    return { kind, color, width: kind === 'none' || !color ? 0 : Number.parseFloat(style.getPropertyValue(`border-${name}-width`)) }
  })
  const [top, right, bottom, left] = drawn as [typeof drawn[0], typeof drawn[0], typeof drawn[0], typeof drawn[0]]
  if (drawn.every(side => side.width === top!.width && String(side.color) === String(top!.color)) && top!.width > 0) {
    return { line: { color: top!.color!, width: top!.width, isDashed: /dashed|dotted/.test(top!.kind), isRound: false }, sides: [] }
  }
  const strips = [
    { at: { ...at, height: top!.width }, color: top!.color },
    { at: { ...at, x: at.x + at.width - right!.width, width: right!.width }, color: right!.color },
    { at: { ...at, y: at.y + at.height - bottom!.width, height: bottom!.width }, color: bottom!.color },
    { at: { ...at, width: left!.width }, color: left!.color },
  ]
  return { line: null, sides: strips.flatMap(({ at: strip, color }) => (color && strip.width > 0 && strip.height > 0 ? [{ at: strip, color }] : [])) }
}

function outlineOf(style: CSSStyleDeclaration, at: Box, alpha: number): { at: Box, line: Line } | null {
  const color = rgba(style.outlineColor, alpha)
  const width = Number.parseFloat(style.outlineWidth) || 0
  if (style.outlineStyle === 'none' || !color || width === 0) return null
  const grown = (Number.parseFloat(style.outlineOffset) || 0) + width / 2
  return {
    at: { x: at.x - grown, y: at.y - grown, width: at.width + 2 * grown, height: at.height + 2 * grown },
    line: { color, width, isDashed: /dashed|dotted/.test(style.outlineStyle), isRound: false },
  }
}

function radiiOf(style: CSSStyleDeclaration, at: Box): [number, number, number, number] {
  const corners = [style.borderTopLeftRadius, style.borderTopRightRadius, style.borderBottomRightRadius, style.borderBottomLeftRadius]
  const least = Math.min(at.width, at.height)
  return corners.map((corner) => {
    const first = corner.split(' ')[0] ?? '0'
    return Math.min(least / 2, first.endsWith('%') ? Number.parseFloat(first) / 100 * least : Number.parseFloat(first) || 0)
  }) as [number, number, number, number]
}

/** The corners that an ancestor with round ones cuts off; null where none does. */
function roundedBy(element: Element, origin: DOMRect): [number, number, number, number] | null {
  const at = boxOf(element, origin)
  for (let outer = element.parentElement, steps = 0; outer && steps < 3; outer = outer.parentElement, steps++) {
    const style = getComputedStyle(outer)
    if (style.overflowX === 'visible' || !Number.parseFloat(style.borderTopLeftRadius)) continue
    const around = boxOf(outer, origin)
    const radii = radiiOf(style, around)
    const near = (one: number, two: number): boolean => Math.abs(one - two) < 3
    const [left, right] = [near(at.x, around.x), near(at.x + at.width, around.x + around.width)]
    const [top, bottom] = [near(at.y, around.y), near(at.y + at.height, around.y + around.height)]
    const own = radiiOf(getComputedStyle(element), at)
    return [left && top, right && top, right && bottom, left && bottom].map((cut, i) => (cut ? radii[i]! : own[i]!)) as [number, number, number, number]
  }
  return null
}

/** A polygon of percentages and pixels as a path in the pixels of its box. */
function clippedTo(clipPath: string, { width, height }: Box): string {
  const inside = clipPath.slice('polygon('.length, -1).replace(/^(?:evenodd|nonzero)\s*,\s*/, '')
  const points = inside.split(/,(?![^(]*\))/).map((point) => {
    const [x = '0', y = '0'] = point.trim().match(/calc\((?:[^()]|\([^()]*\))*\)|[^\s]+/g) ?? []
    return `${lengthIn(x, width)} ${lengthIn(y, height)}`
  })
  return `M${points.join('L')}Z`
}

function lengthIn(length: string, whole: number): number {
  const terms = length.replace(/calc|[()]/g, ' ').matchAll(/([+-]?)\s*(-?[\d.]+(?:e-?\d+)?)(px|%)?/g)
  return [...terms].reduce((sum, [, sign, number, unit]) => sum + (sign === '-' ? -1 : 1) * Number(number) * (unit === '%' ? whole / 100 : 1), 0)
}

function picture(image: HTMLImageElement, origin: DOMRect): Shape[] {
  const at = boxOf(image, origin)
  if (!(at.width > 0 && at.height > 0)) return []
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(at.width * 2)
  canvas.height = Math.round(at.height * 2)
  const [wide, high] = [image.naturalWidth || at.width, image.naturalHeight || at.height]
  const fit = getComputedStyle(image).objectFit
  const scale = fit === 'contain' ? Math.min(canvas.width / wide, canvas.height / high) : fit === 'cover' ? Math.max(canvas.width / wide, canvas.height / high) : 0
  const [w, h] = scale ? [wide * scale, high * scale] : [canvas.width, canvas.height]
  canvas.getContext('2d')!.drawImage(image, (canvas.width - w) / 2, (canvas.height - h) / 2, w, h)
  return [{ kind: 'picture', groups: [], link: null, at, png: canvas.toDataURL('image/png').split(',')[1]!, alt: image.alt ?? '' }]
}

function paletteOf(page: HTMLElement): Record<string, Rgba> {
  const roles = ['paper', 'ink', 'ink-soft', 'tint', 'primary', 'metal', 'fill-deep', 'metal-ink', 'quiet-ink', 'line', 'surface', 'on-fill']
  const style = getComputedStyle(page)
  return Object.fromEntries(roles.flatMap((role) => {
    const value = style.getPropertyValue(`--sd-${role}`).trim()
    const color = value ? rgba(value, 1) : null
    return color ? [[role, color]] : []
  }))
}

/** Any CSS colour, by painting it; null where nothing is seen of it. */
function rgba(color: string, alpha: number): Rgba | null {
  if (color === 'none' || color === 'transparent') return null
  let known = colors.get(color)
  if (!known) {
    pen.clearRect(0, 0, 1, 1)
    pen.fillStyle = 'rgba(0, 0, 0, 0)'
    pen.fillStyle = color
    pen.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, opaque = 0] = pen.getImageData(0, 0, 1, 1).data
    known = [red, green, blue, opaque / 255]
    colors.set(color, known)
  }
  return known[3] * alpha < 0.01 ? null : [known[0], known[1], known[2], known[3] * alpha]
}
