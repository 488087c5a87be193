import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { root } from '../cli/run.ts'
import { difference, pictureOf, pngOf, type Picture } from './picture.ts'

const accepted = join(import.meta.dirname, 'accepted')
const rejected = join(root, 'dist', 'pictures')

/** Pixels that may differ: fewer than a character of the smallest type has. */
const few = 12

/** A slide that is not as it was accepted. */
interface Change {
  file: string
  told: string
  pictures: Record<string, Picture>
}

/**
 * Compares the slides of a deck with the pictures of them that were accepted. Where one differs the test fails and lays
 * `NN-accepted.png`, `NN-now.png` and `NN-difference.png` into `dist/pictures/<name>/`. Only `UPDATE_PICTURES=1` accepts.
 */
export function expectAccepted(name: string, pictures: readonly Picture[]): void {
  const folder = join(accepted, name)
  if (process.env['UPDATE_PICTURES'] === '1') accept(folder, pictures)
  const changes = pictures.flatMap((now, at) => changeOf(folder, fileOf(at), now) ?? [])
  const gone = (existsSync(folder) ? readdirSync(folder) : []).slice(pictures.length).map(file => `${file} is a slide no longer`)
  const laid = join(rejected, name)
  rmSync(laid, { recursive: true, force: true })
  for (const change of changes) lay(laid, change)
  const told = [...changes.map(change => change.told), ...gone]
  if (told.length) expect.fail(`${name}: ${told.join('; ')}. Look at ${laid}; accept with UPDATE_PICTURES=1 npx vitest run tests/pictures`)
}

function changeOf(folder: string, file: string, now: Picture): Change | null {
  const known = join(folder, file)
  if (!existsSync(known)) return { file, told: `${file} was never accepted`, pictures: { now } }
  const before = pictureOf(readFileSync(known))
  const { pixels, shown } = difference(before, now)
  return pixels > few ? { file, told: `${file} differs in ${pixels} pixels`, pictures: { accepted: before, now, difference: shown } } : null
}

function fileOf(at: number): string {
  return `${String(at + 1).padStart(2, '0')}.png`
}

function accept(folder: string, pictures: readonly Picture[]): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [at, picture] of pictures.entries()) writeFileSync(join(folder, fileOf(at)), pngOf(picture))
}

function lay(folder: string, { file, pictures }: Change): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, picture] of Object.entries(pictures)) writeFileSync(join(folder, file.replace('.png', `-${name}.png`)), pngOf(picture))
}
