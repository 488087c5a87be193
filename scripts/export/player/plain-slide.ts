import { createMarkdownExit } from 'markdown-exit'
import { withIconSlots } from '../../../components/base/icon-slots.ts'
import { iconSvg } from './icons.ts'

/** Reads Markdown as Slidev does, without its additions: code, formulas, footnotes, tasks. */
const markdown = createMarkdownExit({ quotes: '""\'\'', html: true, xhtmlOut: true, linkify: true })

/** How a block begins that is left as it is, up to the next blank line: with a component, or an element that is a block. */
const block = /^ {0,3}<\/?(?:[A-Z]\w*|div|section|main|header|footer|figure|blockquote|ul|ol|li|p|table|h[1-6])\b/

/** Elements that bring files, programs or styles with them. */
const loaded = /^(?:script|style|link|img|video|audio|source|iframe|object|embed|svg|toc|monaco|tweet|youtube|transform)$/i

/** A class may be one of UnoCSS, `$…` a value of Slidev's that only a module can name, and `@/…` a file. */
const beyond = /\sclass\s*=|\s:class\b|\$\w|["']@\/|<!--|\bimport\b.*\bfrom\b/

/**
 * The Vue template that a slide's Markdown comes to, where it holds nothing but components of this program and plain elements; null
 * where it needs more than that.
 */
export function templateOf(content: string, components: ReadonlySet<string>): string | null {
  if (beyond.test(content)) return null
  const template = withIconSlots(content)
  if (template.trim() && !template.replace(/^\s*\n|\s+$/g, '').split(/\n[ \t]*\n+/).every(part => block.test(part))) return null
  const drawn = template.replace(/<([a-z][a-z\d]*(?:-[a-z\d]+)+) \/>/g, (whole, name: string) => iconSvg(name) ?? whole)
  const strange = [...template.matchAll(/<([A-Za-z][\w-]*)/g)].some(([, name = '']) => !isKnown(name, components))
  return strange ? null : drawn
}

function isKnown(name: string, components: ReadonlySet<string>): boolean {
  if (/^[A-Z]/.test(name)) return components.has(name)
  return name.includes('-') ? iconSvg(name) !== null : !loaded.test(name)
}

/** A title or a note as HTML. */
export function htmlOf(words: string): string {
  return markdown.render(words)
}
