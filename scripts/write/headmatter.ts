import type { Deck } from '../model/deck.ts'
import type { Frontmatter } from './yaml.ts'

/**
 * What holds for the whole deck, at the head of the first slide (whose title is the deck's): the look, the
 * language, the time that Slidev's timer counts down, and that nothing comes from the network, neither icon nor fonts.
 */
export function headmatter(deck: Deck): Frontmatter {
  const estimate = Math.round(deck.slides.reduce((sum, { seconds }) => sum + seconds, 0) / 60)
  return {
    theme: 'default',
    addons: ['speechdeck'],
    ...(deck.speaker && { author: deck.speaker.text }),
    lang: deck.language,
    themeConfig: { palette: deck.palette },
    duration: `${deck.minutes ?? Math.max(1, estimate)}min`,
    timer: 'countdown',
    routerMode: 'hash',
    favicon: 'data:,',
    fonts: { provider: 'none' },
  }
}
