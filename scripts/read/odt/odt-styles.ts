import type { ListLevel } from '../list-counter.ts'
import { mostAncestors, roleOf, type Role } from '../style-names.ts'
import { childOf, childrenOf, type XmlElement } from '../xml.ts'
import { levelsOf } from './odt-lists.ts'

/** What a style says, its ancestors asked. */
export interface OdtStyle extends Role {
  isBold: boolean
  isHidden: boolean
  isCentred: boolean
  /** The list style that its paragraphs take their numbers from; empty for none. */
  list: string
}

/** The styles of a document, which stand in two parts. */
export interface OdtStyles {
  /** Takes the styles that are children of `element` in. */
  add: (element: XmlElement) => void
  paragraph: (name: string | undefined) => OdtStyle
  /** Of a span; what it does not say, it takes from where it stands. */
  text: (name: string | undefined) => Partial<OdtStyle>
  /** The levels of a list style, and for null those of headings. */
  list: (name: string | null) => (ListLevel | undefined)[]
}

const plain: OdtStyle = { kind: 'text', depth: null, isBold: false, isHidden: false, isCentred: false, list: '' }

/** Styles without any in them yet. */
export function odtStyles(): OdtStyles {
  const elements = new Map<string, XmlElement>()
  const lists = new Map<string | null, (ListLevel | undefined)[]>()
  const known = new Map<string, Partial<OdtStyle>>()
  const resolve = (key: string, below = 0): Partial<OdtStyle> => {
    const found = known.get(key)
    if (found) return found
    const element = elements.get(key)
    if (!element || below > mostAncestors) return {}
    const parent = element.attributes['parent-style-name']
    const inherited = parent === undefined ? {} : resolve(keyOf(element.attributes['family'], parent), below + 1)
    const own = { ...inherited, ...said(element) }
    known.set(key, own)
    return own
  }
  return {
    add(element) {
      for (const child of childrenOf(element)) {
        if (child.name === 'style') elements.set(keyOf(child.attributes['family'], child.attributes['name']), child)
        else if (child.name === 'list-style') lists.set(child.attributes['name'] ?? '', levelsOf(child))
        else if (child.name === 'outline-style') lists.set(null, levelsOf(child))
      }
    },
    paragraph: name => ({ ...plain, ...resolve(keyOf('paragraph', name)) }),
    text: name => resolve(keyOf('text', name)),
    list: name => lists.get(name) ?? [],
  }
}

function keyOf(family = '', name = ''): string {
  return `${family} ${name}`
}

/** What a style says itself. */
function said(style: XmlElement): Partial<OdtStyle> {
  const { 'font-weight': western, 'font-weight-asian': eastern, display } = childOf(style, 'text-properties')?.attributes ?? {}
  const align = childOf(style, 'paragraph-properties')?.attributes['text-align']
  const list = style.attributes['list-style-name']
  return {
    ...roleOf(style.attributes['display-name'] ?? style.attributes['name'] ?? ''),
    ...western === undefined && eastern === undefined ? null : { isBold: isBold(western) || isBold(eastern) },
    ...display === undefined ? null : { isHidden: display === 'none' },
    ...align === undefined ? null : { isCentred: align === 'center' },
    ...list === undefined ? null : { list },
  }
}

/** Western and Chinese characters have a weight each; a heading is bold when either is. */
function isBold(weight: string | undefined): boolean {
  return weight === 'bold' || Number(weight) >= 600
}
