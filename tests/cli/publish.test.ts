import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { publish } from '../../scripts/output/publish.ts'

let folder: string
let stage: string
let place: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'))
  stage = join(folder, 'stage')
  place = join(folder, 'place')
  mkdirSync(join(stage, 'web'), { recursive: true })
  mkdirSync(join(place, 'web'), { recursive: true })
  writeFileSync(join(stage, 'slides.md'), 'new')
  writeFileSync(join(stage, 'web/index.html'), 'new')
  writeFileSync(join(place, 'slides.md'), 'old')
  writeFileSync(join(place, 'web/old.html'), 'old')
  writeFileSync(join(place, 'other.pdf'), 'old')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function results(...names: string[]) {
  return names.map(name => ({ from: join(stage, name), to: join(place, name) }))
}

test('new files and folders take the place of old ones, and what is obsolete goes', () => {
  publish(results('slides.md', 'web'), [join(place, 'other.pdf')])
  expect(readdirSync(place).toSorted()).toEqual(['slides.md', 'web'])
  expect(readdirSync(join(place, 'web'))).toEqual(['index.html'])
  expect(readFileSync(join(place, 'slides.md'), 'utf8')).toBe('new')
})

test('folders that are not there yet are made', () => {
  publish([{ from: join(stage, 'slides.md'), to: join(folder, 'a/b/slides.md') }])
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['slides.md'])
})

test.each([
  ['one of the results is missing', () => results('slides.md', 'web', 'nothing.pdf')],
  ['the last of them cannot be put in its place', () => [...results('slides.md', 'web'), ...results('slides.md')]],
])('everything is as it was when %s', (_, broken) => {
  expect(() => publish(broken(), [join(place, 'other.pdf')])).toThrow()
  expect(readdirSync(place).toSorted()).toEqual(['other.pdf', 'slides.md', 'web'])
  expect(readdirSync(join(place, 'web'))).toEqual(['old.html'])
  expect(readFileSync(join(place, 'slides.md'), 'utf8')).toBe('old')
})
