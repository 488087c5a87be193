import type { LineKind } from '../../model/source.ts'
import { mostAncestors, roleOf } from '../style-names.ts'
import { childOf, childrenOf, wholeNumber, type XmlElement } from '../xml.ts'

/** The list that a style puts its paragraphs in. */
export interface StyleList {
  id: string
  /** Counted from 0; null when the list itself says at which level the style stands. */
  level: number | null
  /** The style that says so, which may be an ancestor. */
  style: string
}

/** What a style says, its ancestors asked. */
export interface Style {
  kind: Extract<LineKind, 'text' | 'title' | 'subtitle' | 'author' | 'heading'>
  depth: number | null
  isBold: boolean
  isHidden: boolean
  isCentred: boolean
  list: StyleList | null
}

/** The styles of a document. */
export interface Styles {
  /** Of a paragraph; without an id, the style that paragraphs have of themselves. */
  paragraph: (id: string | undefined) => Style
  /** Of a run. */
  character: (id: string | undefined) => Style
  /** The list of a style of lists, null when there is none. */
  listOf: (id: string) => string | null
}

const plain: Style = { kind: 'text', depth: null, isBold: false, isHidden: false, isCentred: false, list: null }

/** The styles in the part `styles.xml`; a document without it is plain. */
export function stylesOf(root: XmlElement | null): Styles {
  const elements = childrenOf(root ?? undefined, 'style')
  const byId = new Map(elements.map(element => [element.attributes['styleId'] ?? '', element]))
  const usual = elements.find(({ attributes }) => attributes['type'] === 'paragraph' && isOn(attributes['default'] ?? 'off'))?.attributes['styleId']
  const defaults = childOf(root ?? undefined, 'docDefaults')
  const base = applied(plain, childOf(defaults, 'pPrDefault', 'pPr'), childOf(defaults, 'rPrDefault', 'rPr'), '')
  const known = new Map<string, Style>()
  const resolve = (id: string, root: Style, below = 0): Style => {
    const found = known.get(id)
    if (found) return found
    const element = byId.get(id)
    if (!element || below > mostAncestors) return root
    const parent = childOf(element, 'basedOn')?.attributes['val']
    const inherited = parent === undefined ? root : resolve(parent, root, below + 1)
    const own = applied(named(inherited, element), childOf(element, 'pPr'), childOf(element, 'rPr'), id)
    known.set(id, own)
    return own
  }
  return {
    paragraph: id => resolve(id !== undefined && byId.has(id) ? id : usual ?? '', base),
    character: id => id === undefined ? plain : resolve(id, plain),
    listOf: id => childOf(byId.get(id), 'pPr', 'numPr', 'numId')?.attributes['val'] ?? null,
  }
}

/** What the name of a style says; Word writes the names of its own styles in English, whatever its language. */
function named(inherited: Style, element: XmlElement): Style {
  const role = roleOf(childOf(element, 'name')?.attributes['val'] ?? '') ?? roleOf(element.attributes['styleId'] ?? '')
  return role ? { ...inherited, ...role } : inherited
}

function applied(inherited: Style, paragraph: XmlElement | undefined, run: XmlElement | undefined, id: string): Style {
  return {
    ...inherited,
    ...outlined(paragraph, inherited.kind),
    isBold: toggle(run, 'b') ?? inherited.isBold,
    isHidden: toggle(run, 'vanish') ?? inherited.isHidden,
    isCentred: centred(paragraph) ?? inherited.isCentred,
    list: listed(paragraph, inherited.list, id),
  }
}

/**
 * What the level in the outline says, 9 being ordinary text. A title stays one: the Chinese Word gives its
 * title the first level and its subtitle the second, and these are no headings of the text.
 */
export function outlined(paragraph: XmlElement | undefined, kind: Style['kind']): Pick<Style, 'kind' | 'depth'> | null {
  const value = childOf(paragraph, 'outlineLvl')?.attributes['val']
  if (value === undefined || kind === 'title' || kind === 'subtitle') return null
  const level = wholeNumber(value, 9)
  return level < 9 ? { kind: 'heading', depth: Math.min(level + 1, 6) } : { kind: 'text', depth: null }
}

/** Whether a property says that a paragraph is centred; null when it says nothing. */
export function centred(paragraph: XmlElement | undefined): boolean | null {
  const value = childOf(paragraph, 'jc')?.attributes['val']
  return value === undefined ? null : value === 'center'
}

/** A property that is on or off; null when it is not there. */
export function toggle(properties: XmlElement | undefined, name: string): boolean | null {
  const element = childOf(properties, name)
  return element ? isOn(element.attributes['val'] ?? 'on') : null
}

/** Whether the value of a property that is on or off is on (ECMA-376-1, 22.9.2.7: ST_OnOff). */
export function isOn(value: string): boolean {
  return !['0', 'false', 'off', 'none'].includes(value)
}

function listed(paragraph: XmlElement | undefined, inherited: StyleList | null, style: string): StyleList | null {
  const properties = childOf(paragraph, 'numPr')
  if (!properties) return inherited
  const id = childOf(properties, 'numId')?.attributes['val'] ?? inherited?.id
  return id === undefined ? null : { id, level: wholeNumber(childOf(properties, 'ilvl')?.attributes['val'], null), style }
}
