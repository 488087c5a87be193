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
  pictures: { now: Picture } & Record<string, Picture>
}

/**
 * Compares the slides of a deck with the pictures of them that were accepted. Where one differs the test fails and lays
 * `NN-accepted.png`, `NN-now.png` and `NN-difference.png` into `dist/pictures/<name>/`. Only `UPDATE_PICTURES=1` accepts.
 */
export function expectAccepted(name: string, pictures: readonly Picture[]): void {
  const folder = join(accepted, name)
  const changes = pictures.flatMap((now, at) => changeOf(folder, fileOf(at), now) ?? [])
  const gone = (existsSync(folder) ? readdirSync(folder) : []).toSorted().slice(pictures.length)
  if (process.env['UPDATE_PICTURES'] === '1') return accept(folder, changes, gone)
  const laid = join(rejected, name)
  rmSync(laid, { recursive: true, force: true })
  for (const change of changes) lay(laid, change)
  const told = [...changes.map(change => change.told), ...gone.map(file => `${file} is a slide no longer`)]
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

/** What has not changed is left as it is: a picture that is written again costs the repository its size. */
function accept(folder: string, changes: readonly Change[], gone: readonly string[]): void {
  mkdirSync(folder, { recursive: true })
  for (const { file, pictures } of changes) writeFileSync(join(folder, file), pngOf(pictures.now))
  for (const file of gone) rmSync(join(folder, file))
}

function lay(folder: string, { file, pictures }: Change): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, picture] of Object.entries(pictures)) writeFileSync(join(folder, file.replace('.png', `-${name}.png`)), pngOf(picture))
}
