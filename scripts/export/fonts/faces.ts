import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** One slice of a font family: fontsource, like Google Fonts, cuts a Chinese font into about a hundred of them. */
export interface Face {
  family: string
  /** The slice's file, absolute. */
  file: string
  /** `noto-sans-sc-119`. */
  name: string
  /** The version of the package it came with. */
  release: string
  /** Code points it covers, as `[first, last]`. */
  ranges: (readonly [first: number, last: number])[]
}

/**
 * The slices that a package of `@fontsource-variable` declares in its `index.css`.
 *
 *   @font-face { font-family: 'Noto Sans SC Variable'; src: url(./files/noto-sans-sc-119-wght-normal.woff2) …;
 *                unicode-range: U+20-22,U+4e00,U+4e2d }
 */
export function facesOf(packageName: string): Face[] {
  const stylesheet = createRequire(import.meta.url).resolve(packageName)
  const { version } = JSON.parse(readFileSync(join(dirname(stylesheet), 'package.json'), 'utf8')) as { version: string }
  const blocks = readFileSync(stylesheet, 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? []
  return blocks.map((block) => {
    const path = block.match(/url\(([^)]+)\)/)?.[1] ?? ''
    return {
      family: block.match(/font-family:\s*'([^']+)'/)?.[1] ?? '',
      file: join(dirname(stylesheet), path),
      name: path.replace(/^.*\//, '').replace(/-wght-normal\.woff2$/, ''),
      release: version,
      ranges: rangesIn(block.match(/unicode-range:\s*([^;}]+)/)?.[1] ?? 'U+0-10FFFF'),
    }
  })
}

function rangesIn(declaration: string): Face['ranges'] {
  return declaration.split(',').map((part) => {
    const [first = '0', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const
  })
}

/**
 * Shares out `characters` among the slices: each goes to the last one that covers it, as in CSS the last rule wins.
 * Slices without any are left out, and characters that no slice covers are left to the fonts of the system.
 */
export function shareOut(characters: Iterable<string>, faces: readonly Face[]): Map<Face, string> {
  const shares = new Map<Face, string>()
  for (const character of [...new Set(characters)].toSorted()) {
    const code = character.codePointAt(0) ?? 0
    const face = faces.findLast(({ ranges }) => ranges.some(([first, last]) => first <= code && code <= last))
    if (face) shares.set(face, (shares.get(face) ?? '') + character)
  }
  return shares
}
