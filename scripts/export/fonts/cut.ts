import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { writeWhole } from '../files.ts'
import { cacheFolder } from '../paths.ts'
import type { Face } from './faces.ts'

/** A change of the way fonts are cut gets a new number, or old cuts would be used again. */
const recipe = 'cut-1'

/**
 * The path of a static WOFF2 with the glyphs of `characters` in one weight, made from a slice of a variable font; taken
 * from the cache folder when the same was cut before. Static TrueType is what a PDF can hold as a CID font: from a variable
 * font Chromium makes Type 3, which is drawings rather than type.
 */
export async function cutFace(face: Face, characters: string, weight: number): Promise<string> {
  const source = readFileSync(face.file)
  const key = createHash('sha256').update(`${recipe} ${weight} ${characters}\n`).update(source).digest('hex').slice(0, 16)
  const file = join(cacheFolder('fonts'), `${face.name}-${weight}-${key}.woff2`)
  if (!existsSync(file)) {
    writeWhole(file, await subsetFont(source, characters, { targetFormat: 'woff2', variationAxes: { wght: weight } }))
  }
  return file
}
