import type { RichLine } from '../assemble.ts'
import { newCounts, nextNumber, type Counts, type ListNumber } from '../list-counter.ts'
import { numbered, type Waits } from '../numbered.ts'
import { linesOf, type ParagraphMarks } from '../pieces.ts'
import { tableLines, type Row } from '../rows.ts'
import { childrenOf, wholeNumber, type XmlElement } from '../xml.ts'
import { blocksIn, odtInlineOf, shapes } from './odt-inline.ts'
import type { OdtStyles } from './odt-styles.ts'

/** What the paragraphs of a document need to know of the rest of it. */
export interface OdtState extends Waits {
  styles: OdtStyles
  /** Of headings that are in no list. */
  outline: Counts
  /** Of lists, by their id and by their style: another list may go on with them. */
  counts: Map<string, Counts>
}

/** Where a paragraph stands in a list. */
interface Place {
  style: string
  counts: Counts
  /** From 0. */
  level: number
  /** The number that its paragraph has whatever stands before; null for the next. */
  start: number | null
  /** Only the first paragraph of an item has its number. */
  isNumbered: boolean
}

/** Blocks that hold no words of the document as it stands. */
const unseen = new Set([
  'tracked-changes', 'sequence-decls', 'variable-decls', 'user-field-decls', 'dde-connection-decls', 'forms', 'table-of-content-source',
  'alphabetical-index-source', 'illustration-index-source', 'bibliography-source', 'user-index-source', 'title', 'desc', 'annotation',
])

/** The lines of a paragraph, a list, a table, or whatever is around them. */
export function odtLines(block: XmlElement, state: OdtState, place: Place | null = null): RichLine[] {
  if (unseen.has(block.name)) return []
  if (block.name === 'p' || block.name === 'h') return paragraphLines(block, state, place)
  if (block.name === 'list') return listLines(block, state, place)
  if (block.name === 'table') return tableLines(rowsIn(block).map(row => cellsIn(row, state)))
  if (shapes.has(block.name)) return boxLines(block, state)
  return childrenOf(block).flatMap(child => odtLines(child, state, place))
}

function rowsIn(table: XmlElement): XmlElement[] {
  return childrenOf(table).flatMap((child) => {
    if (child.name === 'table-row') return [child]
    return child.name.startsWith('table-') && child.name.includes('row') ? rowsIn(child) : []
  })
}

function cellsIn(row: XmlElement, state: OdtState): Row {
  return childrenOf(row).filter(({ name }) => name.endsWith('table-cell')).map(cell => childrenOf(cell).flatMap(block => odtLines(block, state)))
}

function listLines(list: XmlElement, state: OdtState, outer: Place | null): RichLine[] {
  const style = list.attributes['style-name'] || outer?.style || ''
  const counts = outer?.counts ?? countsOf(list, style, state)
  const level = outer ? outer.level + 1 : 0
  return childrenOf(list).flatMap((item) => {
    const place: Place = { style, counts, level, start: wholeNumber(item.attributes['start-value'], null), isNumbered: item.name === 'list-item' }
    return childrenOf(item).flatMap((block) => {
      const lines = odtLines(block, state, place)
      if (block.name !== 'list') place.isNumbered = false
      return lines
    })
  })
}

/** A list begins to count anew unless it says which one it goes on with. */
function countsOf({ attributes }: XmlElement, style: string, { counts }: OdtState): Counts {
  const goesOn = attributes['continue-list'] ?? (attributes['continue-numbering'] === 'true' ? `style ${style}` : '')
  const own = counts.get(goesOn) ?? newCounts()
  counts.set(`style ${style}`, own)
  if (attributes['id'] !== undefined) counts.set(attributes['id'], own)
  return own
}

function paragraphLines(paragraph: XmlElement, state: OdtState, place: Place | null): RichLine[] {
  const { styles } = state
  const style = styles.paragraph(paragraph.attributes['style-name'])
  const { pieces, boxes, notes } = odtInlineOf(paragraph, style, styles)
  const level = paragraph.name === 'h' ? Math.min(wholeNumber(paragraph.attributes['outline-level'], 1) || 1, 6) : null
  const around = [...boxes.flatMap(box => boxLines(box, state)), ...notes.flatMap(note => noteLines(note, state))]
  const number = numberOf(paragraph, style.list, level, state, place)
  const kind = style.kind === 'text' && level !== null ? 'heading' : style.kind
  const marks: ParagraphMarks = { kind, depth: kind === 'heading' ? level ?? style.depth : null, isCentred: style.isCentred }
  return [...linesOf(...numbered(pieces, marks, number?.text ?? null, state)), ...around]
}

/**
 * The number of a paragraph: of its place in a list, otherwise the one that its style or the outline gives
 * to headings.
 */
function numberOf(
  { attributes }: XmlElement, list: string, level: number | null, { styles, outline }: OdtState, place: Place | null,
): ListNumber | null {
  if (place) {
    if (!place.isNumbered) return null
    if (place.start !== null) place.counts[place.level] = place.start - 1
    return nextNumber(styles.list(place.style || list), place.counts, place.level)
  }
  if (level === null || attributes['is-list-header'] === 'true') return null
  if (attributes['restart-numbering'] === 'true') outline[level - 1] = wholeNumber(attributes['start-value'], 1) - 1
  return nextNumber(styles.list(list || null), outline, level - 1)
}

function boxLines(shape: XmlElement, state: OdtState): RichLine[] {
  return asideLines(blocksIn(shape), state).map(line => ({ ...line, kind: 'box' as const, depth: null }))
}

function noteLines(note: XmlElement, state: OdtState): RichLine[] {
  return asideLines(childrenOf(note), state).map(line => ({ ...line, text: line.text.trim(), strong: 0, kind: 'note' as const, depth: null }))
}

/** The lines beside the text: a number that waits for the next paragraph of the text does not wait for them. */
function asideLines(blocks: readonly XmlElement[], state: OdtState): RichLine[] {
  const { waiting } = state
  state.waiting = null
  const lines = blocks.flatMap(block => odtLines(block, state)).filter(({ text }) => text.trim())
  state.waiting = waiting
  return lines
}
