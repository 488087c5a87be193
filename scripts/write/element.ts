import { wordOf } from '../model/labels.ts'
import type { Text } from '../model/deck.ts'
import { attributeValue, slotText } from './escape.ts'

/** The properties of an element: words, or what is no words, as it stands; null ones are left out. */
export type Properties = Record<string, Text | string | number | null>

/** A Vue element of a slide: its name, its properties and what stands in it. */
export interface Element {
  name: string
  properties: Properties
  content: Text | Element[] | null
}

/** An element whose content is one text. */
export function leaf(name: string, content: Text | null, properties: Properties = {}): Element {
  return { name, properties, content }
}

/** An element that holds other elements. */
export function branch(name: string, content: Element[], properties: Properties = {}): Element {
  return { name, properties, content: content.length > 0 ? content : null }
}

/** The plain words of a text in the language of the deck. */
export function wordsOf(text: Text, language: string): string {
  return 'label' in text ? wordOf(text, language) : text.text
}

/**
 * The lines of an element. No line is blank, since a blank line ends an HTML block in Markdown.
 *
 *   <PointCards>
 *     <PointCard lead="把书送到村口">
 *       <PointLine>每月两次</PointLine>
 *     </PointCard>
 *   </PointCards>
 */
export function linesOf(element: Element, language: string, indent = ''): string[] {
  const { name, content } = element
  const properties = Object.entries(element.properties)
    .filter((entry): entry is [string, Text | string | number] => entry[1] !== null)
    .map(([key, value]) => ` ${key}=${attributeValue(typeof value === 'object' ? wordsOf(value, language) : String(value))}`)
    .join('')
  if (content === null) return [`${indent}<${name}${properties} />`]
  if (!Array.isArray(content)) {
    return [`${indent}<${name}${properties}>${slotText(wordsOf(content, language))}</${name}>`]
  }
  return [
    `${indent}<${name}${properties}>`,
    ...content.flatMap(child => linesOf(child, language, `${indent}  `)),
    `${indent}</${name}>`,
  ]
}
