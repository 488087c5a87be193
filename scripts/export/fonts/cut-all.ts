import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { cutFace, fileOf, type Cut, type FontFormat } from './cut.ts'
import { facesOf, shareOut } from './faces.ts'

/** The families of `styles/fonts.css` and the weights that the styles use. */
export const fontFamilies = [
  { packageName: '@fontsource-variable/noto-sans-sc', weights: [400, 700] },
  { packageName: '@fontsource-variable/noto-serif-sc', weights: [700] },
]

/** The `@font-face` rules of fonts cut to the characters; `addressOf` says where the page finds the file of each. */
export async function cutFonts(characters: ReadonlySet<string>, addressOf: (file: string) => string, format: FontFormat = 'woff2'): Promise<string> {
  const cuts = fontFamilies.flatMap(({ packageName, weights }) =>
    [...shareOut(characters, facesOf(packageName))].flatMap(([face, share]) =>
      weights.map((weight): Cut => ({ face, characters: share, weight, format }))))
  await cutAll(cuts)
  return cuts.map(cut => `@font-face { font-family: '${cut.face.family}'; font-weight: ${cut.weight}; font-display: block; `
    + `src: url('${addressOf(fileOf(cut))}') format('${format}'); unicode-range: ${unicodeRange(cut.characters)} }`).join('\n')
}

/** WOFF2 is made in a thread of its own, while this one goes on with the slides. */
async function cutAll(cuts: readonly Cut[]): Promise<void> {
  const missing = cuts.filter(cut => !existsSync(fileOf(cut)))
  if (!missing.some(({ format }) => format === 'woff2')) {
    for (const cut of missing) await cutFace(cut.face, cut.characters, cut.weight, cut.format)
    return
  }
  const program = join(import.meta.dirname, `cut-thread${extname(import.meta.filename)}`)
  const thread = new Worker(program, { workerData: missing })
  await new Promise<void>((done, fail) => thread.once('error', fail).once('exit', () => done()))
}

function unicodeRange(characters: string): string {
  return [...characters].map(character => `U+${character.codePointAt(0)?.toString(16)}`).join(',')
}
