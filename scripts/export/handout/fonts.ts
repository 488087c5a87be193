import { readFileSync } from 'node:fs'
import { cutFace } from '../fonts/cut.ts'
import { facesOf, shareOut } from '../fonts/faces.ts'

/** The deck's fonts under names of their own: those of the slides hold the characters of the slides alone. */
const packages: Record<string, string> = {
  'Handout Sans': '@fontsource-variable/noto-sans-sc',
  'Handout Serif': '@fontsource-variable/noto-serif-sc',
}

/** Characters that are set in one weight of one family. */
export interface CharactersUsed {
  family: string
  weight: number
  characters: string
}

/** `@font-face` rules that hold the fonts themselves, cut to the characters that are used. */
export async function fontRules(used: readonly CharactersUsed[]): Promise<string> {
  const rules: string[] = []
  for (const { family, weight, characters } of used) {
    const source = packages[family]
    if (source === undefined) continue
    for (const [face, share] of shareOut(characters, facesOf(source))) {
      const font = readFileSync(await cutFace(face, share, weight)).toString('base64')
      const range = Array.from(share, character => `U+${character.codePointAt(0)!.toString(16)}`).join(',')
      rules.push(`@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${font}) format('woff2'); unicode-range: ${range} }`)
    }
  }
  return rules.join('\n')
}
