import type { Plugin } from 'vite'

/** Slidev's features that a page for print has no use for. */
export const printFeatures = {
  __SLIDEV_FEATURE_PRESENTER__: 'false',
  __SLIDEV_FEATURE_WAKE_LOCK__: 'false',
} as const

/**
 * Leaves the player out of a site that is only printed, with its controls, shortcuts and dialogs: a fifth of all modules,
 * and a third of the time of a build.
 */
export function withoutPlayer(): Plugin {
  return {
    name: 'speechdeck:without-player',
    enforce: 'pre',
    load: {
      order: 'pre',
      filter: { id: /client[\\/]pages[\\/](play|404)\.vue$/ },
      handler: () => '<template><div /></template>',
    },
  }
}

/** The mark of Slidev, 94 kB, which its dialog about itself alone shows. */
export function withoutSlidevLogo(): Plugin {
  return {
    name: 'speechdeck:without-slidev-logo',
    enforce: 'pre',
    load: { order: 'pre', filter: { id: /client[\\/]assets[\\/]logo(?:-title)?\.png$/ }, handler: () => 'export default "data:,"' },
  }
}
