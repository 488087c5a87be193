import type { Box } from '../../model/page.ts'
import { shownTextFunctions, type ShownLine } from '../in-page/shown-text.ts'
import type { Rgba, Run, TextShape } from './drawing.ts'

declare function rgba(color: string, alpha: number): Rgba | null
declare function linkOf(element: Element): string | null
declare function shownTexts(slide: Element): Text[]
declare function linesOf(node: Text, isSpaceKept: boolean): ShownLine[]

/** Words of one text node that stand in one line. */
interface Piece {
  run: Run
  left: number
  right: number
  /** Middle of the line. */
  middle: number
  height: number
}

interface Row {
  pieces: Piece[]
  left: number
  right: number
  middle: number
}

/** The functions that read texts in the page; see `drawingScript`. */
export const textFunctions = [...shownTextFunctions, textShapes, textOfBlock, isCapital, piecesOf, runOf, rowsOf, alignOf, blockAround, isInline, shapeOfRows]

/** The texts of a slide by the first text node of their block, at which they are painted. */
export function textShapes(slide: HTMLElement, origin: DOMRect): Map<Node, TextShape[]> {
  const blocks = new Map<Element, Text[]>()
  for (const node of shownTexts(slide)) {
    const block = blockAround(node.parentElement!)
    const before = blocks.get(block)
    if (before || node.data.trim()) blocks.set(block, [...before ?? [], node]) // a node of nothing but a space parts two phrases
  }
  const title = slide.querySelector('h1') ?? slide.querySelector('h2')
  return new Map([...blocks].map(([block, nodes]) => [nodes[0]!, textOfBlock(block, nodes, origin, title)]))
}

/** An inline block without paint of its own, such as a clause that is kept together, belongs to the text around it. */
function blockAround(element: Element): Element {
  let block = element
  while (block.parentElement && isInline(block)) block = block.parentElement
  return block
}

function isInline(element: Element): boolean {
  const { display, backgroundColor } = getComputedStyle(element)
  return /^(inline|contents|ruby)$/.test(display) || (display === 'inline-block' && !rgba(backgroundColor, 1))
}

function textOfBlock(block: Element, nodes: Text[], origin: DOMRect, title: Element | null): TextShape[] {
  const pieces = nodes.flatMap(node => piecesOf(node))
  const [first] = pieces
  if (first && isCapital(nodes[0]!.parentElement!, block)) first.run.text = first.run.text.charAt(0).toUpperCase() + first.run.text.slice(1)
  const rows = rowsOf(pieces)
  const align = alignOf(block, rows)
  const role = title?.contains(block) ? 'title' : block.closest('[data-page-number]') ? 'page-number' : null
  const pitches = rows.slice(1).map((row, i) => row.middle - rows[i]!.middle)
  const isEven = pitches.every(pitch => pitch > 4 && Math.abs(pitch - pitches[0]!) < 1.5)
  const together = isEven || role === 'title' ? [rows] : rows.map(row => [row])
  const link = linkOf(block.querySelector('a[href]') ?? block)
  return together.filter(those => those.length > 0).map((those, i) => ({
    ...shapeOfRows(those, origin, align, Number.parseFloat(getComputedStyle(block).lineHeight)), link, role: i === 0 ? role : null,
  }))
}

/** Whether the style sheet sets the first letter of a block as a capital. */
function isCapital(element: Element, block: Element): boolean {
  for (let at: Element | null = element; at; at = at === block ? null : at.parentElement) {
    if (getComputedStyle(at, '::first-letter').textTransform === 'uppercase') return true
  }
  return false
}

function shapeOfRows(rows: Row[], origin: DOMRect, align: TextShape['align'], lineHeight: number): Omit<TextShape, 'link' | 'role'> {
  const tallest = Math.max(...rows[0]!.pieces.map(piece => piece.height))
  const pitch = rows.length > 1 ? (rows.at(-1)!.middle - rows[0]!.middle) / (rows.length - 1) : lineHeight || tallest
  const [left, right] = [Math.min(...rows.map(row => row.left)), Math.max(...rows.map(row => row.right))]
  const at: Box = { x: left - origin.left, y: rows[0]!.middle - pitch / 2 - origin.top, width: right - left, height: pitch * rows.length }
  return { kind: 'text', groups: [], at, pitch, align, lines: rows.map(row => row.pieces.map(piece => piece.run)) }
}

/** Pieces that stand beside one another in a line are one row, unless there is a gap between them; an apostrophe is set close to what follows it. */
function rowsOf(pieces: Piece[]): Row[] {
  const rows: Row[] = []
  for (const piece of pieces) {
    const row = rows.at(-1)
    const isBeside = row && Math.abs(row.middle - piece.middle) < piece.height * 0.3 && piece.left > row.right - 3 - piece.run.size * 0.3 && piece.left - row.right < piece.run.size
    if (!row || !isBeside) {
      rows.push({ pieces: [piece], left: piece.left, right: piece.right, middle: piece.middle })
      continue
    }
    const last = row.pieces.at(-1)!
    const isSame = JSON.stringify({ ...last.run, text: '' }) === JSON.stringify({ ...piece.run, text: '' })
    if (isSame) last.run = { ...last.run, text: last.run.text + piece.run.text }
    else row.pieces.push(piece)
    if (piece.run.size > last.run.size) row.middle = piece.middle
    row.right = piece.right
  }
  return rows
}

/** A line of its own in the middle of its block, or of what holds that closely, is centred, whatever centres it. */
function alignOf(block: Element, rows: Row[]): TextShape['align'] {
  const { textAlign } = getComputedStyle(block)
  if (/center/.test(textAlign)) return 'center'
  if (/right|end/.test(textAlign)) return 'right'
  const [left, right] = [Math.min(...rows.map(row => row.left)), Math.max(...rows.map(row => row.right))]
  let at: Element | null = block
  for (let steps = 0; at && steps < 4; at = at.parentElement, steps++) {
    const box = at.getBoundingClientRect()
    const [before, after] = [left - box.left, box.right - right]
    if (before < 1.5 && after < 1.5) continue
    const isMiddle = Math.abs(before - after) < 2.5 && rows.every(row => Math.abs(row.left - left - right + row.right) < 2.5)
    return isMiddle ? 'center' : after < 1.5 && before > 4 ? 'right' : 'left'
  }
  return 'left'
}

/** What a text node has in each line. */
function piecesOf(node: Text): Piece[] {
  const look = runOf(node.parentElement!)
  return linesOf(node, true).map(({ text, box }) => {
    return { run: { ...look, text: text.replace(/\s/g, ' ') }, left: box.left, right: box.right, middle: (box.top + box.bottom) / 2, height: box.height }
  })
}

function runOf(element: Element): Run {
  const style = getComputedStyle(element)
  const first = style.fontFamily.split(',')[0] ?? ''
  const family = /mono|code|consol/i.test(first) ? 'mono' : /serif|song|ming/i.test(first) && !/sans/i.test(first) ? 'serif' : 'sans'
  let isUnderlined = false
  for (let at: Element | null = element; at && isInline(at); at = at.parentElement) isUnderlined ||= getComputedStyle(at).textDecorationLine.includes('underline')
  return {
    text: '',
    size: Number.parseFloat(style.fontSize),
    family,
    isBold: Number.parseInt(style.fontWeight, 10) >= 600,
    isItalic: style.fontStyle === 'italic',
    isUnderlined,
    color: rgba(element instanceof SVGElement ? style.fill : style.color, 1) ?? [0, 0, 0, 0],
    spacing: Number.parseFloat(style.letterSpacing) || 0,
  }
}
