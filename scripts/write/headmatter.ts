import type { Deck } from '../model/deck.ts'
import type { Look, OwnPalette } from '../model/look.ts'
import type { Frontmatter } from './yaml.ts'

/**
 * What holds for the whole deck, at the head of the first slide (whose title is the deck's): the look, the
 * language, the time that Slidev's timer counts down, and that nothing comes from the network, neither icon nor fonts.
 */
export function headmatter(deck: Deck, look: Look): Frontmatter {
  const estimate = Math.round(deck.slides.reduce((sum, { seconds }) => sum + seconds, 0) / 60)
  return {
    theme: look.theme ?? 'default',
    addons: ['speechdeck'],
    ...(deck.speaker && { author: deck.speaker.text }),
    lang: deck.language,
    themeConfig: look.own ? ownPalette(look.own) : { palette: deck.palette },
    ...(look.ratio && look.ratio !== '16:9' && { aspectRatio: look.ratio.replace(':', '/') }),
    duration: `${deck.minutes ?? Math.max(1, estimate)}min`,
    timer: 'countdown',
    routerMode: 'hash',
    favicon: 'data:,',
    fonts: { provider: 'none' },
  }
}

/** A palette of the user's own, with every colour, so that each can be changed by hand. */
function ownPalette({ colours, logo, font }: OwnPalette): Frontmatter {
  return {
    palette: 'own',
    colours,
    ...(logo !== null && { logo }),
    ...(font && { font: { regular: font.regular, ...(font.bold !== null && { bold: font.bold }) } }),
  }
}
