import type { RichLine } from '../assemble.ts'
import { numbered } from '../numbered.ts'
import { linesOf, type ParagraphMarks } from '../pieces.ts'
import { tableLines, type Row } from '../rows.ts'
import { childOf, childrenOf, wholeNumber, type XmlElement } from '../xml.ts'
import type { DocumentState } from './document.ts'
import { chosen, inlineOf } from './paragraph.ts'
import { centred, outlined, toggle, type Style } from './styles.ts'

/** Blocks that hold no words of the document as it stands. */
const unseen = new Set(['del', 'moveFrom', 'sectPr', 'sdtPr', 'tblPr', 'tblGrid', 'trPr', 'tcPr'])

/** The lines of a paragraph, a table, or whatever is around them. */
export function blockLines(block: XmlElement, state: DocumentState): RichLine[] {
  if (unseen.has(block.name)) return []
  if (block.name === 'p') return paragraphLines(block, state)
  if (block.name === 'tbl') return tableLines(partsOf(block, 'tr').filter(row => !isDeleted(childOf(row, 'trPr'))).map(row => cellsOf(row, state)))
  return (block.name === 'AlternateContent' ? chosen(block) : childrenOf(block)).flatMap(child => blockLines(child, state))
}

/** A row that Word repeats on each page names the columns: it counts as bold, as such rows are as a rule. */
function cellsOf(row: XmlElement, state: DocumentState): Row {
  const isHead = childOf(childOf(row, 'trPr'), 'tblHeader') !== undefined
  return partsOf(row, 'tc').map(cell => blockLines(cell, state).map(line => isHead ? { ...line, strong: line.text.length } : line))
}

/** The rows of a table or the cells of a row, those in content controls as well. */
function partsOf(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child]
    return unseen.has(child.name) || child.name === 'tbl' || child.name === 'p' ? [] : partsOf(child, name)
  })
}

function isDeleted(properties: XmlElement | undefined): boolean {
  return childOf(properties, 'del') !== undefined || childOf(properties, 'moveFrom') !== undefined
}

function paragraphLines(paragraph: XmlElement, state: DocumentState): RichLine[] {
  const properties = childOf(paragraph, 'pPr')
  const styleName = childOf(properties, 'pStyle')?.attributes['val']
  const style = state.styles.paragraph(styleName)
  const { pieces, boxes, notes } = inlineOf(paragraph, style, state.styles)
  const around = [...boxes.flatMap(box => boxLines(box, state)), ...notes.flatMap(name => noteLines(name, state))]
  const words = [...state.unended, ...pieces]
  state.unended = []
  const mark = childOf(properties, 'rPr')
  if (isDeleted(mark) || isDropCap(properties)) {
    state.unended = words
    return around
  }
  const marks: ParagraphMarks = {
    kind: style.kind,
    depth: style.depth,
    isCentred: centred(properties) ?? style.isCentred,
    ...outlined(properties, style.kind),
  }
  const number = toggle(mark, 'vanish') ? null : numberOf(properties, style, state)
  return [...linesOf(...numbered(words, marks, number, state)), ...around]
}

/** A large first letter stands in a paragraph of its own before the words it belongs to. */
function isDropCap(properties: XmlElement | undefined): boolean {
  return ['drop', 'margin'].includes(childOf(properties, 'framePr')?.attributes['dropCap'] ?? '')
}

/** What is left at the end of the document: words whose paragraph lost its end to a deletion. */
export function leftLines({ unended }: DocumentState): RichLine[] {
  return linesOf(unended, { kind: 'text', depth: null, isCentred: false })
}

/** The number Word shows before a paragraph, null when it has none. */
function numberOf(properties: XmlElement | undefined, style: Style, { numbering }: DocumentState): string | null {
  const own = childOf(properties, 'numPr')
  const list = childOf(own, 'numId')?.attributes['val'] ?? style.list?.id
  if (list === undefined || list === '0') return null
  const level = childOf(own, 'ilvl')?.attributes['val']
  return numbering.next(list, wholeNumber(level, style.list?.level ?? null), style.list?.style)?.text ?? null
}

function boxLines(box: XmlElement, state: DocumentState): RichLine[] {
  return asideLines(box, state).map(line => ({ ...line, kind: 'box' as const, depth: null }))
}

/** Word begins a note with a space behind its mark. */
function noteLines(name: string, state: DocumentState): RichLine[] {
  const note = state.notes.get(name)
  state.notes.delete(name)
  return note ? asideLines(note, state).map(line => ({ ...line, text: line.text.trim(), strong: 0, kind: 'note' as const, depth: null })) : []
}

/** The lines beside the text: what waits for the next paragraph of the text does not wait for them. */
function asideLines(element: XmlElement, state: DocumentState): RichLine[] {
  const { waiting, unended } = state
  Object.assign(state, { waiting: null, unended: [] })
  const lines = childrenOf(element).flatMap(block => blockLines(block, state))
  const left = leftLines(state)
  Object.assign(state, { waiting, unended })
  return [...lines, ...left].filter(({ text }) => text.trim())
}
