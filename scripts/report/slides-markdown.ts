import type { SlideWords } from '../model/slide-words.ts'
import { paragraphsOf } from './slides-text.ts'

/**
 * A deck as Markdown for other programs: a heading a slide, its words as a list, what is said as a quotation.
 *
 *   ## 2. Why the well matters
 *
 *   - It is the oldest in town
 *
 *   > Neighbours, let me begin with a date.
 */
export function slidesMarkdown(title: string | null, slides: readonly SlideWords[], notes: readonly string[]): string {
  const parts = slides.map(({ title: own, lines }, at) => {
    const list = lines.map(({ text, depth }) => `${'  '.repeat(depth)}- ${literal(text)}`).join('\n')
    const said = paragraphsOf(notes[at] ?? '').map(paragraph => `> ${literal(paragraph)}`).join('\n>\n')
    return [`## ${at + 1}.${own ? ` ${literal(own)}` : ''}`, list, said].filter(Boolean).join('\n\n')
  })
  return [...(title ? [`# ${literal(title)}`] : []), ...parts].join('\n\n') + '\n'
}

/** Words that Markdown must not take for marks: those that begin a block, and those that mark within a line. */
function literal(text: string): string {
  return text.replace(/[\\`*_[\]<>&|~#]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2').replace(/^([-+=])/, '\\$1')
}
