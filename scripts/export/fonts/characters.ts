import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Always cut: they are written as entities, counted by a component, or set by the browser itself (hyphen, ellipsis). */
const always = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i)),
  ...'·–—‘’“”…、。《》〈〉「」『』【】〔〕（），：；！？％～％－',
]

/**
 * Every character that slides of this content can show: those of the text, of its character references, and of the texts
 * that components and layouts below `roots` bring with them. Too many is harmless; one too few would fall back to another
 * font.
 */
export function charactersShown(content: string, roots: readonly string[]): Set<string> {
  const templates = roots.flatMap(root => globSync(['components/**/*.vue', 'layouts/**/*.vue'], { cwd: root })
    .map(path => readFileSync(join(root, path), 'utf8')))
  const all = new Set([content, ...templates].flatMap(text => [...new Set(text)]))
  return new Set([...always, ...all, ...references(content)].filter(isVisible))
}

/** `&#x4e00;` and `&#8212;` stand for characters too. */
function references(content: string): string[] {
  return [...content.matchAll(/&#(x[0-9a-f]+|\d+);/gi)].flatMap(([, digits = '']) => {
    const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10)
    return code <= 0x10FFFF ? [String.fromCodePoint(code)] : []
  })
}

function isVisible(character: string): boolean {
  return character >= ' ' && character !== '\x7F'
}
