import type { SlideWords } from '../model/slide-words.ts'
import { paragraphsOf } from './slides-text.ts'

/**
 * A deck as Markdown for other programs: a heading a slide, its words as a list or a table, what is said as a quotation.
 *
 *   ## 2. Why the well matters
 *
 *   - It is the oldest in town
 *
 *   > Neighbours, let me begin with a date.
 */
export function slidesMarkdown(title: string | null, slides: readonly SlideWords[], notes: readonly string[]): string {
  const parts = slides.map(({ title: own, lines }, at) => {
    const list = lines.map(({ text, depth, cells }, i) => cells ? rowOf(cells, !lines[i - 1]?.cells) : `${'  '.repeat(depth)}- ${literal(text)}`).join('\n')
    const said = paragraphsOf(notes[at] ?? '').map(paragraph => `> ${literal(paragraph)}`).join('\n>\n')
    return [`## ${at + 1}.${own ? ` ${literal(own)}` : ''}`, list, said].filter(Boolean).join('\n\n')
  })
  return [...(title ? [`# ${literal(title)}`] : []), ...parts].join('\n\n') + '\n'
}

/** A row of a table, the first with the line under it that makes one of them. */
function rowOf(cells: readonly string[], isFirst: boolean): string {
  const row = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`
  return [row(cells.map(inLine)), ...isFirst ? [row(cells.map(() => '---'))] : []].join('\n')
}

/** Words that Markdown must not take for marks: those that begin a block, and those that mark within a line. */
function literal(text: string): string {
  return inLine(text).replace(/^(\d+)([.)])/, '$1\\$2').replace(/^([-+=])/, '\\$1')
}

function inLine(text: string): string {
  return text.replace(/[\\`*_[\]<>&|~#]/g, '\\$&')
}
