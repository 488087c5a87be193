import { join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { projectRoot } from '../paths.ts'
import { cutFace } from './cut.ts'
import { facesOf, shareOut } from './faces.ts'

/** The families of `styles/fonts.css` and the weights that the styles use. */
export const fontFamilies = [
  { packageName: '@fontsource-variable/noto-sans-sc', weights: [400, 700] },
  { packageName: '@fontsource-variable/noto-serif-sc', weights: [700] },
]

/**
 * Puts static fonts, cut to `characters`, in the place of `styles/fonts.css`, under the same family names. The stylesheet
 * must be imported as a module; plain Slidev, without this plugin, uses the variable fonts whole.
 */
export function fontCutter(characters: ReadonlySet<string>): Plugin {
  const stylesheet = join(projectRoot, 'styles', 'fonts.css')
  return {
    name: 'speechdeck:fonts',
    enforce: 'pre',
    load: {
      filter: { id: /styles\/fonts\.css$/ },
      handler: async id => join(id) === stylesheet ? await cutStylesheet(characters, join(stylesheet, '..')) : null,
    },
  }
}

/** The `@font-face` rules of the cut fonts, with addresses relative to `from`. */
async function cutStylesheet(characters: ReadonlySet<string>, from: string): Promise<string> {
  return await cutFonts(characters, file => relative(from, file).split(sep).join('/'))
}

/** The `@font-face` rules of fonts cut to the characters; `addressOf` says where the page finds the file of each. */
export async function cutFonts(characters: ReadonlySet<string>, addressOf: (file: string) => string): Promise<string> {
  const rules: string[] = []
  for (const { packageName, weights } of fontFamilies) {
    for (const [face, share] of shareOut(characters, facesOf(packageName))) {
      for (const weight of weights) {
        rules.push(`@font-face { font-family: '${face.family}'; font-weight: ${weight}; font-display: block; `
          + `src: url('${addressOf(await cutFace(face, share, weight))}') format('woff2'); unicode-range: ${unicodeRange(share)} }`)
      }
    }
  }
  return rules.join('\n')
}

function unicodeRange(characters: string): string {
  return [...characters].map(character => `U+${character.codePointAt(0)?.toString(16)}`).join(',')
}
