import type { Deck } from '../model/deck.ts'
import type { Result } from '../model/diagnostic.ts'
import type { Look } from '../model/look.ts'
import { headmatter } from './headmatter.ts'
import { slideMarkdown } from './slide.ts'

/** The deck as Slidev Markdown in a look: the same deck gives the same bytes, ending in one line feed. */
export function write(deck: Deck, look: Look = {}): Result<string> {
  let begun = 0
  const slides = deck.slides.map((slide, index) => {
    const start = begun
    begun += slide.seconds
    return slideMarkdown(slide, deck.language, start, index === 0 ? headmatter(deck, look) : {})
  })
  return { value: `${slides.join('\n\n')}\n`, diagnostics: [] }
}
