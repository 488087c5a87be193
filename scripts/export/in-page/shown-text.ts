/** A line of a text node as it is drawn. */
export interface ShownLine {
  text: string
  box: DOMRect
}

/** Functions for scripts that run in the page: the texts that are shown, and the lines they are broken into. They call each other and nothing else. */
export const shownTextFunctions = [shownTexts, isShown, linesOf]

function shownTexts(slide: Element): Text[] {
  const nodes: Text[] = []
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (isShown(node.parentElement)) nodes.push(node)
  }
  return nodes
}

function isShown(element: Element | null): boolean {
  return !!element && !/^(STYLE|SCRIPT|TEMPLATE)$/.test(element.tagName)
    && element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })
}

/**
 * The lines a text node is broken into, each with its rectangle: characters of the same height stand in one line. A space at the
 * beginning of a node is left out unless `isSpaceKept`: it may part two runs of a line.
 */
function linesOf(node: Text, isSpaceKept = false): ShownLine[] {
  const range = document.createRange()
  const lines: ShownLine[] = []
  let at = 0
  for (const character of node.data) {
    range.setStart(node, at)
    range.setEnd(node, at += character.length)
    const box = [...range.getClientRects()].findLast(rect => rect.width > 0)
    if (!box) continue
    const line = lines.at(-1)
    if (line && Math.abs(line.box.top - box.top) < box.height / 2) {
      line.text += character
      const left = Math.min(line.box.left, box.left)
      line.box = new DOMRect(left, line.box.top, Math.max(line.box.right, box.right) - left, line.box.height)
    }
    else if (character.trim() || isSpaceKept && lines.length === 0) {
      lines.push({ text: character, box })
    }
  }
  return lines
}
