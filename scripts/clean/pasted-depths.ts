import type { Source } from '../model/source.ts'
import { linesOf } from './lines.ts'
import { remove, type Sheet } from './sheet.ts'

/** A mark of Markdown before a short line that ends as a heading does; a hash without a blank names a topic. */
const marked = /^#{1,6}[ \t]+(?=[\p{L}\p{N}（(“"《「*])/u
const longest = 80
const ended = /[。；;，,.]$/
/** Numbers that say which level a heading has; its mark may be gone wrong, and they decide. */
const numbered = /^(?:第?[一二三四五六七八九十]{1,3}[、章节部]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}(?:\.\d{1,2})*[、.．\s])/

/**
 * Takes Markdown's marks from the headings that somebody pasted into a document of an office program, and lets them be headings.
 *
 *   | ### （一）灯要亮
 *     ^^^^              markup
 */
export function dropPastedDepths(sheet: Sheet, { format }: Pick<Source, 'format'>): void {
  if (format === 'md' || format === 'html' || !sheet.text.includes('# ')) return
  for (const { text, start, end } of linesOf(sheet)) {
    const mark = text.length <= longest && !ended.test(text) ? marked.exec(text)?.[0] : undefined
    if (!mark) continue
    const at = sheet.text.indexOf('#', start)
    if (at < 0 || at >= end) continue
    if (!numbered.test(text.slice(mark.length)) && !sheet.unheaded.has(start)) sheet.headed.set(start, mark.trimEnd().length)
    remove(sheet, at, at + mark.length, 'markup')
  }
}
