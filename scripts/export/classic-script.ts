import type { Plugin } from 'vite'

/**
 * Makes one classic script and one stylesheet of the site, so that a double click on `index.html` shows the slides: from a
 * file, browsers load neither modules nor anything that asks for a cross-origin check. The script is half as large as the
 * modules it is made of, and one request.
 */
export function classicScript(): Plugin {
  return {
    name: 'speechdeck:classic-script',
    enforce: 'post',
    config: {
      order: 'post',
      handler(config) {
        const output = config.build?.rollupOptions?.output
        if (!output || Array.isArray(output)) throw new Error('Slidev\'s build options have changed')
        for (const option of ['manualChunks', 'chunkFileNames'] as const) delete output[option]
        Object.assign(output, { format: 'iife', codeSplitting: false })
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName === 'index.html') file.source = withoutModules(String(file.source))
        }
      },
    },
  }
}

/** `defer` runs the script when the page is there, as a module would. */
function withoutModules(page: string): string {
  return page.replace('<script type="module" crossorigin', '<script defer').replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"')
}
