import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../files.ts'
import { cacheFolder } from '../paths.ts'
import type { Face } from './faces.ts'

/** A change of the way fonts are cut gets a new number, or old cuts would be used again. */
const recipe = 'cut-2'

/** WOFF2 is small and slow to make, forty times as slow as to cut; plain TrueType is for a page that is printed and thrown away. */
export type FontFormat = 'truetype' | 'woff2'

/** A part of a face, to be cut out of it. */
export interface Cut {
  face: Face
  /** In the order of their code points. */
  characters: string
  weight: number
  format: FontFormat
}

/**
 * The path of a static font with the glyphs of `characters` in one weight, made from a slice of a variable font; taken
 * from the cache folder when the same was cut before. Static TrueType is what a PDF can hold as a CID font: from a variable
 * font Chromium makes Type 3, which is drawings rather than type.
 */
export async function cutFace(face: Face, characters: string, weight: number, format: FontFormat = 'woff2'): Promise<string> {
  const file = fileOf({ face, characters, weight, format })
  if (existsSync(file)) return file
  const { default: subsetFont } = await import('subset-font')
  const whole = readFileSync(await staticFace(face, weight))
  writeWhole(file, await subsetFont(whole, characters, { targetFormat: format }))
  return file
}

/** Where the cut lies in the cache folder once it is made. */
export function fileOf({ face, characters, weight, format }: Cut): string {
  const extension = format === 'woff2' ? 'woff2' : 'ttf'
  return join(cacheFolder('fonts'), `${face.name}-${weight}-${keyOf(face, `${weight} ${characters}`)}.${extension}`)
}

/** The path of the whole slice in one weight, unpacked: what takes the time of cutting is done once for all decks. */
async function staticFace(face: Face, weight: number): Promise<string> {
  const file = join(cacheFolder('fonts', 'whole'), `${face.name}-${weight}-${keyOf(face, String(weight))}.ttf`)
  if (!existsSync(file)) {
    const { default: subsetFont } = await import('subset-font')
    const options = { targetFormat: 'truetype', variationAxes: { wght: weight } } as const
    writeWhole(file, await subsetFont(readFileSync(face.file), charactersOf(face), options))
  }
  return file
}

function charactersOf({ ranges }: Face): string {
  return ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at))).join('')
}

/** Fonts of another release of their package are other fonts. */
function keyOf(face: Face, wanted: string): string {
  return createHash('sha256').update(`${recipe} ${face.release} ${wanted}`).digest('hex').slice(0, 16)
}
