/** Red, green, blue 0 to 255, alpha 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number]

/**
 * Functions for the script that measures the slides: what is painted, and what of it lies over and under a text. They call each other and
 * nothing else; `styles`, `colors`, `pen` and `reach`, a style sheet by which every element is found at a point, are the script's.
 */
export const paintFunctions = [styleOf, isPainted, groundsOn, isWithin, stackAt, layersOf, rgbaOf]

declare const styles: Map<Element, CSSStyleDeclaration>
declare const colors: Map<string, Rgba>
declare const pen: CanvasRenderingContext2D
declare const reach: HTMLStyleElement

/** To make a style is not free, and each element is asked for its own many times. */
function styleOf(element: Element): CSSStyleDeclaration {
  const known = styles.get(element) ?? getComputedStyle(element)
  styles.set(element, known)
  return known
}

function isPainted(element: Element): boolean {
  const style = styleOf(element)
  if (Number(style.opacity) < 0.2) return false
  if (element instanceof SVGGeometryElement) {
    return [style.fill, style.stroke].some(paint => paint !== 'none' && rgbaOf(paint)[3] > 0.2)
  }
  if (/^(IMG|VIDEO|CANVAS|IFRAME)$/.test(element.tagName)) return true
  return rgbaOf(style.backgroundColor)[3] > 0.2 || style.backgroundImage !== 'none'
}

/** An element that gives a colour to what lies upon it. */
export interface Ground {
  element: Element
  box: DOMRect
  /** The largest radius of its corners. */
  radius: number
}

/** All grounds of a slide, outer before inner: the slide itself is the first. */
function groundsOn(slide: Element): Ground[] {
  return [slide, ...slide.querySelectorAll('*')].flatMap((element) => {
    const { visibility, backgroundColor, backgroundImage, borderRadius } = styleOf(element)
    const isPlain = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none' && !(element instanceof SVGGeometryElement) && !/^(IMG|VIDEO|CANVAS|IFRAME)$/.test(element.tagName)
    if (isPlain || visibility !== 'visible') return []
    const box = element.getBoundingClientRect()
    const radius = Math.max(0, ...borderRadius.split(/[ /]+/).map(part => Number.parseFloat(part) * (part.endsWith('%') ? Math.max(box.width, box.height) / 100 : 1)))
    return [{ element, box, radius }]
  })
}

/** Whether a point lies upon a ground, clear of its corners. */
function isWithin({ box, radius }: Ground, x: number, y: number): boolean {
  const across = Math.min(x - box.left, box.right - x)
  const down = Math.min(y - box.top, box.bottom - y)
  return across > 1 && down > 1 && (across > radius || down > radius)
}

/**
 * What is painted over and under a text at a point of the window. Where nothing but its own ancestors is painted there the answer is
 * known; to ask the browser takes longer than all else.
 */
function stackAt(grounds: readonly Ground[], element: Element, x: number, y: number): { above: Element[], below: Element[] } {
  const near = grounds.filter(({ box }) => x > box.left - 2 && x < box.right + 2 && y > box.top - 2 && y < box.bottom + 2)
  const isOwn = near.length > 0 && near[0] === grounds[0] && near.every(ground => ground.element.contains(element) && isWithin(ground, x, y))
  if (isOwn) return { above: [], below: near.map(ground => ground.element).reverse() }
  if (!reach.isConnected) document.head.append(reach)
  const stack = document.elementsFromPoint(x, y)
  let at = stack.findIndex(other => other === element || other.contains(element))
  if (at < 0) at = stack.length
  return { above: stack.slice(0, at).filter(other => !element.contains(other)), below: stack.slice(at) }
}

/** Null where a picture lies behind the text: its colours are not known. */
function layersOf(below: Element[]): Rgba[][] | null {
  const layers: Rgba[][] = []
  for (const element of below) {
    const style = styleOf(element)
    if (/^(IMG|VIDEO|CANVAS)$/.test(element.tagName) || /url\(/.test(style.backgroundImage)) return null
    const stops = style.backgroundImage.match(/(?:rgba?|hsla?|oklch|oklab|lab|lch|color)\([^()]*\)|#[0-9a-f]{3,8}\b/gi)
    if (stops) layers.push(stops.map(rgbaOf))
    const color = rgbaOf(element instanceof SVGGeometryElement ? style.fill : style.backgroundColor)
    if (color[3] > 0) layers.push([color])
    if (color[3] === 1) return layers
  }
  return [...layers, [[255, 255, 255, 1]]]
}

/** Any CSS colour, by painting it. */
function rgbaOf(color: string): Rgba {
  const known = colors.get(color)
  if (known) return known
  pen.clearRect(0, 0, 1, 1)
  pen.fillStyle = 'rgba(0, 0, 0, 0)'
  pen.fillStyle = color
  pen.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data
  const rgba: Rgba = [red, green, blue, alpha / 255]
  colors.set(color, rgba)
  return rgba
}
