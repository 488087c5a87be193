import { join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { projectRoot } from '../paths.ts'
import { cutFonts } from './cut-all.ts'

/**
 * Puts static fonts, cut to `characters`, in the place of `styles/fonts.css`, under the same family names. The stylesheet
 * must be imported as a module; plain Slidev, without this plugin, uses the variable fonts whole.
 */
export function fontCutter(characters: ReadonlySet<string>): Plugin {
  const stylesheet = join(projectRoot, 'styles', 'fonts.css')
  const addressOf = (file: string): string => relative(join(stylesheet, '..'), file).split(sep).join('/')
  return {
    name: 'speechdeck:fonts',
    enforce: 'pre',
    load: {
      filter: { id: /styles\/fonts\.css$/ },
      handler: async id => join(id) === stylesheet ? await cutFonts(characters, addressOf) : null,
    },
  }
}
