import type { LineKind } from '../model/source.ts'

/** What a line is by the name of its style. */
export interface Role {
  kind: Extract<LineKind, 'text' | 'title' | 'subtitle' | 'author' | 'heading'>
  depth: number | null
}

/** A style has fewer ancestors than this, or they are a circle. */
export const mostAncestors = 50

/** Names that programs give to their styles for headings, before the number of the level. */
const headings = [
  'heading', '标题', '標題', '見出し', '제목', 'überschrift', 'titre', 'título', 'titulo', 'titolo', 'заголовок', 'kop', 'rubrik', 'overskrift', 'otsikko',
  'nagłówek', 'nadpis', 'başlık',
]
const heading = new RegExp(`^(?:${headings.join('|')}) ?([1-9])$`)
const title = /^(?:title|标题|標題|表題|제목|titel|titre|título|titolo|название)$/
const subtitle = /^(?:subtitle|副标题|副標題|副題|부제|untertitel|sous-titre|subtítulo|sottotitolo|подзаголовок)$/
const author = /^(?:author|作者|auteur|autor|autore)$/

/**
 * What the name of a style says of its paragraphs, null for all other names. Word and WPS call the styles
 * they bring along `heading 1` and `Title` in every language; other programs use the language of the user.
 */
export function roleOf(name: string): Role | null {
  const plain = name.toLowerCase().replace(/_20_|[\s_]+/g, ' ').trim()
  const depth = Number(heading.exec(plain)?.[1] ?? 0)
  if (depth) return { kind: 'heading', depth: Math.min(depth, 6) }
  if (title.test(plain)) return { kind: 'title', depth: null }
  if (subtitle.test(plain)) return { kind: 'subtitle', depth: null }
  if (author.test(plain)) return { kind: 'author', depth: null }
  return /^(?:toc|contents)\b/.test(plain) ? { kind: 'text', depth: null } : null
}
