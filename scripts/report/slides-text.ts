import type { SlideWords } from '../model/slide-words.ts'

/**
 * A deck as plain text: for each slide its number and title, its words, and what is said.
 *
 *   [2] Why the well matters
 *   • It is the oldest in town
 *     • built in 1710
 *   Well | Depth        a row of a table
 *
 *   Neighbours, let me begin with a date.
 */
export function slidesText(slides: readonly SlideWords[], notes: readonly string[]): string {
  return slides.map(({ title, lines }, at) => {
    const shown = lines.map(({ text, depth, cells }) => cells ? cells.join(' | ').trim() : `${'  '.repeat(depth)}• ${text}`)
    const words = [`[${at + 1}] ${title ?? ''}`.trim(), ...shown].join('\n')
    const said = paragraphsOf(notes[at] ?? '')
    return [words, ...said].join('\n\n')
  }).join('\n\n\n') + '\n'
}

/** The paragraphs of a note. */
export function paragraphsOf(note: string): string[] {
  return note.split(/\n\s*\n/).map(paragraph => paragraph.replace(/\s*\n\s*/g, ' ').trim()).filter(Boolean)
}
