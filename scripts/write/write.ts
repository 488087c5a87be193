import type { Deck, DividerSlide } from '../model/deck.ts'
import type { Result } from '../model/diagnostic.ts'
import type { Look } from '../model/look.ts'
import { headmatter } from './headmatter.ts'
import { slideMarkdown } from './slide.ts'

/** The deck as Slidev Markdown in a look: the same deck gives the same bytes, ending in one line feed. */
export function write(deck: Deck, look: Look = {}): Result<string> {
  let begun = 0
  let divider: DividerSlide | null = null
  const slides = deck.slides.map((slide, index) => {
    const start = begun
    begun += slide.seconds
    if (slide.kind === 'divider') divider = slide
    else if (slide.section[0] !== divider?.section[0]) divider = null
    return slideMarkdown(slide, deck.language, start, { head: index === 0 ? headmatter(deck, look) : {}, divider })
  })
  return { value: `${slides.join('\n\n')}\n`, diagnostics: [] }
}
