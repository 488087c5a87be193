import type { Plugin } from 'vite'

/**
 * What a save changes while it is still being compiled is compiled again. Of a hot update Vite drops finished results only, and keeps
 * one that comes after the save and was begun before it: the slide would keep the words of before, even when the page is loaded anew.
 */
export function compileAgain(): Plugin {
  return {
    name: 'speechdeck:compile-again',
    handleHotUpdate: {
      order: 'post',
      handler({ modules, server }) {
        for (const module of modules) server.moduleGraph.invalidateModule(module)
      },
    },
  }
}
