import type { Deck } from '../model/deck.ts'
import type { Frontmatter } from './yaml.ts'

/**
 * What holds for the whole deck, at the head of the first slide (whose title is the deck's): the look, the
 * language, and that nothing comes from the network, neither icon nor fonts.
 */
export function headmatter(deck: Deck): Frontmatter {
  return {
    theme: 'default',
    addons: ['speechdeck'],
    ...(deck.speaker && { author: deck.speaker.text }),
    lang: deck.language,
    themeConfig: { palette: deck.palette },
    routerMode: 'hash',
    favicon: 'data:,',
    fonts: { provider: 'none' },
  }
}
