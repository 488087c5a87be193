import { SaxesParser } from 'saxes'
import { damaged, mostDepth, mostElements, tooDeep, tooManyElements } from './refusals.ts'

/** An element of XML; its name and those of its attributes are without their prefixes. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: (XmlElement | string)[]
}

/** How many bytes are decoded at a time. */
const step = 1 << 16

/**
 * Reads the XML in `bytes` and hands over, one by one, the elements for whose path from the root
 * (`['document', 'body', 'p']`) `isWanted` holds; nothing else is kept in memory. Returns the name of the
 * root. Throws a `SpeechdeckError` that names the `part` when it is not well formed, and one when it is
 * nested too deep or has too many elements.
 */
export function scanXml(
  bytes: Uint8Array, part: string, isWanted: (path: readonly string[]) => boolean, take: (element: XmlElement) => void,
): string {
  const parser = new SaxesParser<{ xmlns: false, position: false }>({ xmlns: false, position: false })
  const path: string[] = []
  const open: XmlElement[] = []
  let root = ''
  let count = 0
  parser.on('error', () => {
    throw damaged(`"${part}" in it is not well formed`)
  })
  parser.on('opentag', ({ name, attributes }) => {
    path.push(localName(name))
    root ||= path[0]!
    if (path.length > mostDepth) throw tooDeep()
    count += 1
    if (count > mostElements) throw tooManyElements()
    if (open.length === 0 && !isWanted(path)) return
    open.push({ name: path.at(-1)!, attributes: localNames(attributes), children: [] })
  })
  parser.on('closetag', () => {
    path.pop()
    const element = open.pop()
    const parent = open.at(-1)
    if (!element) return
    if (parent) parent.children.push(element)
    else take(element)
  })
  const add = (text: string): void => {
    open.at(-1)?.children.push(text)
  }
  parser.on('text', add)
  parser.on('cdata', add)
  const decoder = new TextDecoder(encodingOf(bytes))
  for (let at = 0; at < bytes.length; at += step) parser.write(decoder.decode(bytes.subarray(at, at + step), { stream: true }))
  parser.write(decoder.decode()).close()
  return root
}

/** The whole tree of the XML in `bytes`. Throws as `scanXml` does. */
export function readXml(bytes: Uint8Array, part: string): XmlElement {
  let root: XmlElement | null = null
  scanXml(bytes, part, path => path.length === 1, (element) => {
    root = element
  })
  return root ?? { name: '', attributes: {}, children: [] }
}

/** The child elements, those of one name when it is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return element?.children.filter(child => typeof child !== 'string').filter(child => name === undefined || child.name === name) ?? []
}

/** The first child element of a name, or one deeper when several names are given. */
export function childOf(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((found, name) => {
    return found?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)
  }, element)
}

/** An attribute as a whole number that is not negative; `usual` when it is missing or no such number. */
export function wholeNumber<T>(value: string | undefined, usual: T): number | T {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : usual
}

/** Office documents are UTF-8 or UTF-16 (ECMA-376-2, 8.1.4). */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe || first === 0x3c && second === 0) return 'utf-16le'
  if (first === 0xfe && second === 0xff || first === 0 && second === 0x3c) return 'utf-16be'
  return 'utf-8'
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const none = Object.freeze({})

function localNames(attributes: Record<string, string>): Record<string, string> {
  let found: Record<string, string> | null = null
  for (const name in attributes) {
    if (name.startsWith('xmlns')) continue
    found ??= {}
    found[localName(name)] = attributes[name]!
  }
  return found ?? none
}
