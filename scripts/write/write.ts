import type { Deck } from '../model/deck.ts'
import type { Result } from '../model/diagnostic.ts'
import { headmatter } from './headmatter.ts'
import { slideMarkdown } from './slide.ts'

/** The deck as Slidev Markdown: the same deck gives the same bytes, ending in one line feed. */
export function write(deck: Deck): Result<string> {
  const slides = deck.slides.map((slide, index) => (
    slideMarkdown(slide, deck.language, index === 0 ? headmatter(deck) : {})
  ))
  return { value: `${slides.join('\n\n')}\n`, diagnostics: [] }
}
