import type { Piece } from '../pieces.ts'
import { childOf, childrenOf, wholeNumber, type XmlElement } from '../xml.ts'
import type { OdtStyle, OdtStyles } from './odt-styles.ts'

/** What stands in a paragraph: its words, and what is anchored in it. */
export interface OdtInline {
  pieces: Piece[]
  /** Text boxes and shapes with words. */
  boxes: XmlElement[]
  notes: XmlElement[]
}

/** Elements whose words are not those of the document: remarks, marks of notes, readings, numbers that are counted anew. */
const unseen = new Set([
  'annotation', 'note-citation', 'ruby-text', 'number', 'tracked-changes', 'title', 'desc', 'image', 'object', 'event-listeners',
])

/** Shapes hold whole paragraphs. */
export const shapes: ReadonlySet<string> = new Set([
  'text-box', 'custom-shape', 'rect', 'ellipse', 'circle', 'line', 'polygon', 'polyline', 'path', 'connector', 'caption',
])

/** The words of a paragraph in the order in which they are read. */
export function odtInlineOf(paragraph: XmlElement, style: OdtStyle, styles: OdtStyles): OdtInline {
  const inline: OdtInline = { pieces: [], boxes: [], notes: [] }
  walk(paragraph, style, styles, inline)
  return inline
}

function walk(element: XmlElement, style: Pick<OdtStyle, 'isBold' | 'isHidden'>, styles: OdtStyles, inline: OdtInline): void {
  const say = (text: string): void => {
    if (text && !style.isHidden) inline.pieces.push({ text, isStrong: style.isBold })
  }
  for (const child of element.children) {
    if (typeof child === 'string') say(collapsed(child, inline))
    else if (child.name === 's') say(' '.repeat(Math.min(wholeNumber(child.attributes['c'], 1), 100)))
    else if (child.name === 'tab') say('\t')
    else if (child.name === 'line-break') say('\n')
    else if (child.name === 'note') inline.notes.push(...childrenOf(child, 'note-body'))
    else if (shapes.has(child.name)) inline.boxes.push(child)
    else if (child.name === 'span') walk(child, { ...style, ...styles.text(child.attributes['style-name']) }, styles, inline)
    else if (!unseen.has(child.name)) walk(child, style, styles, inline)
  }
}

/** White space is one space, and none at the start of a paragraph (OpenDocument 1.3 part 3, 6.1.2). */
function collapsed(text: string, { pieces }: OdtInline): string {
  const plain = text.replace(/[ \t\r\n]+/g, ' ').replaceAll('\u00ad', '')
  const before = pieces.at(-1)?.text
  return before === undefined || before.endsWith('\n') ? plain.replace(/^ /, '') : plain
}

/** The elements in a shape that hold its paragraphs: a frame in it is another shape. */
export function blocksIn(shape: XmlElement): XmlElement[] {
  return childrenOf(childOf(shape, 'text-box') ?? shape)
}
