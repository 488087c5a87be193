import type { Piece } from '../pieces.ts'
import { signOf, withSigns } from '../symbols.ts'
import { childOf, childrenOf, type XmlElement } from '../xml.ts'
import { isOn, toggle, type Style, type Styles } from './styles.ts'

/** What stands in a paragraph: its words, and what is anchored in it. */
export interface Inline {
  pieces: Piece[]
  /** Contents of text boxes. */
  boxes: XmlElement[]
  /** Names of notes, as in `DocumentState.notes`. */
  notes: string[]
}

interface State extends Inline {
  styles: Styles
  style: Style
  /** For each open field, whether its instructions have not ended yet: they are not shown. */
  fields: boolean[]
}

/** How the run is set in which the words stand. */
interface Look {
  isStrong: boolean
  isHidden: boolean
  /** Name of its font for Western letters and signs; empty when the run does not say. */
  font: string
}

/** Elements that hold no words of the document as it stands: deleted, moved away, instructions, settings, readings. */
const unseen = new Set(['del', 'moveFrom', 'delText', 'instrText', 'delInstrText', 'pPr', 'rPr', 'sectPr', 'rt', 'sdtPr', 'fldData', 'binData'])

/** Elements that stand for characters. */
const signs: Record<string, string> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' }

/** The words of a paragraph in the order in which they are read, changes that are tracked accepted. */
export function inlineOf(paragraph: XmlElement, style: Style, styles: Styles): Inline {
  const state: State = { pieces: [], boxes: [], notes: [], styles, style, fields: [] }
  for (const child of childrenOf(paragraph)) walk(child, { isStrong: style.isBold, isHidden: style.isHidden, font: '' }, state)
  return { pieces: state.pieces, boxes: state.boxes, notes: state.notes }
}

function walk(element: XmlElement, look: Look, state: State): void {
  const { name, attributes } = element
  if (unseen.has(name)) return
  if (name === 'r') return walkRun(element, look, state)
  if (name === 't') return say(textOf(element, look.font), look, state)
  if (Object.hasOwn(signs, name)) return say(signs[name]!, look, state)
  if (name === 'sym') return say(signOf(attributes['font'] ?? '', attributes['char'] ?? ''), look, state)
  if (name === 'fldChar') return turnField(attributes['fldCharType'], state.fields)
  if (name === 'txbxContent') {
    if (!look.isHidden) state.boxes.push(element)
    return
  }
  for (const child of name === 'AlternateContent' ? chosen(element) : childrenOf(element)) walk(child, look, state)
}

function walkRun(run: XmlElement, outer: Look, state: State): void {
  const properties = childOf(run, 'rPr')
  const character = state.styles.character(childOf(properties, 'rStyle')?.attributes['val'])
  const look = {
    isStrong: toggle(properties, 'b') ?? state.style.isBold !== character.isBold,
    isHidden: toggle(properties, 'vanish') ?? (outer.isHidden || character.isHidden),
    font: childOf(properties, 'rFonts')?.attributes['ascii'] ?? '',
  }
  for (const child of childrenOf(run)) {
    const kind = /^(footnote|endnote)Reference$/.exec(child.name)?.[1]
    if (!kind) walk(child, look, state)
    else {
      if (!look.isHidden) state.notes.push(`${kind} ${child.attributes['id'] ?? ''}`)
      // The rest of the run is the mark itself when it is one of the writer's own.
      if (isOn(child.attributes['customMarkFollows'] ?? 'off')) return
    }
  }
}

function say(text: string, { isStrong, isHidden }: Look, { pieces, fields }: State): void {
  if (text && !isHidden && !fields.includes(true)) pieces.push({ text, isStrong })
}

/** White space in the file is white space of the words; optional hyphens are not shown. */
function textOf(element: XmlElement, font: string): string {
  const text = element.children.filter(child => typeof child === 'string').join('').replace(/[\r\n\t]/g, ' ').replaceAll('\u00ad', '')
  return withSigns(text, font)
}

/** A field is its instructions, then its result: `PAGE` is not shown, 12 is. */
function turnField(type: string | undefined, fields: boolean[]): void {
  if (type === 'begin') fields.push(true)
  else if (type === 'separate' && fields.length) fields[fields.length - 1] = false
  else if (type === 'end') fields.pop()
}

/** Of the same thing in a newer and an older form, the newer. */
export function chosen(alternatives: XmlElement): XmlElement[] {
  const choice = childOf(alternatives, 'Choice')
  return childrenOf(choice && choice.children.length ? choice : childOf(alternatives, 'Fallback'))
}
