/** The functions that write counted figures out; see `drawingScript`. */
export const counterFunctions = [writeCounters, countedBy, figureOf]

/**
 * Writes the figures of a slide that only its style sheet counts or takes from an attribute as words of the page, for as long as the slide is read. Returns what takes
 * them out again.
 */
export function writeCounters(slide: HTMLElement): () => void {
  const hidden = document.createElement('style')
  hidden.textContent = '[data-counted]::before { content: none !important }'
  document.head.append(hidden)
  const written: { element: Element, text: Text }[] = []
  for (const element of slide.querySelectorAll('*')) {
    const { content } = getComputedStyle(element, '::before')
    const [, name, style = 'decimal'] = /^counter\(([\w-]+)(?:, ([\w-]+))?\)$/.exec(content) ?? []
    const figure = name ? figureOf(countedBy(element, name), style) : /^"([\p{L}\p{N}]{1,4})"$/u.exec(content)?.[1]
    if (figure) written.push({ element, text: document.createTextNode(figure) })
  }
  for (const { element, text } of written) {
    element.setAttribute('data-counted', '')
    element.prepend(text)
  }
  return () => {
    hidden.remove()
    for (const { element, text } of written) {
      element.removeAttribute('data-counted')
      text.remove()
    }
  }
}

/** The value of a counter at an element: from the nearest reset around it, one more for each element on the way that counts. */
function countedBy(element: Element, name: string): number {
  const start = (at: Element): number | null => {
    const found = new RegExp(`(?:^|\\s)${name} (-?\\d+)`).exec(getComputedStyle(at).counterReset)
    return found ? Number(found[1]) : null
  }
  let scope: Element | null = element
  while (scope && start(scope) === null) scope = scope.parentElement
  if (!scope) return 0
  const before = [scope, ...scope.querySelectorAll('*')].filter(at => at === element || at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
  const steps = before.map(at => Number(new RegExp(`(?:^|\\s)${name} (-?\\d+)`).exec(getComputedStyle(at).counterIncrement)?.[1] ?? 0))
  return steps.reduce((sum, step) => sum + step, start(scope)!)
}

/** A number in one of the two styles of counter that the components use: `trad-chinese-informal` as far as 99. */
function figureOf(value: number, style: string): string {
  if (!style.includes('chinese') || value < 1 || value > 99) return String(value)
  const numerals = '〇一二三四五六七八九'
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  return (tens > 1 ? numerals[tens]! : '') + (tens > 0 ? '十' : '') + (ones > 0 ? numerals[ones]! : '')
}
