/** An element of XML; attributes that are undefined are left out. */
export function element(name: string, attributes: Record<string, string | number | undefined> = {}, ...children: string[]): string {
  const told = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(String(value))}"`])).join('')
  const inner = children.join('')
  return inner ? `<${name}${told}>${inner}</${name}>` : `<${name}${told}/>`
}

/** Words as XML; characters that are none in XML 1.0 (2.2) are left out. */
export function escaped(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)
}

/** A part of the package: its root carries the namespaces. */
export function part(name: string, attributes: Record<string, string | undefined>, ...children: string[]): string {
  const spaces = {
    'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
  }
  return `${declaration}${element(name, { ...spaces, ...attributes }, ...children)}`
}

/** What every part begins with. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
