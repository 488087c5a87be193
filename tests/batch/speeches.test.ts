import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findSpeeches, isPattern, shardOf, tasksOf } from '../../scripts/batch/speeches.ts'

const folder = mkdtempSync(join(tmpdir(), 'speeches-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(path: string): string {
  const whole = join(folder, path)
  mkdirSync(dirname(whole), { recursive: true })
  writeFileSync(whole, 'words')
  return whole
}

test('a pattern finds the speeches of all folders once, in the order of their paths, and leaves out what is no speech', () => {
  const [b, a, c] = [file('june/b.txt'), file('june/a.txt'), file('may/deep/c.txt')]
  for (const path of ['may/.hidden/d.txt', 'node_modules/e.txt', 'decks/f/notes.txt', 'decks/f/slides.md', 'decks/f/deck.json']) file(path)
  expect(findSpeeches([join(folder, '**/*.txt'), b])).toEqual([a, b, c])
})

test('a pattern that fits nothing is an error; a file that is called like a pattern is a file', () => {
  expect(() => findSpeeches([join(folder, '*.docx')])).toThrow(/No file fits/)
  const odd = file('draft[1].txt')
  expect(isPattern(odd)).toBe(false)
  expect(findSpeeches([odd])).toEqual([odd])
})

test.each([
  ['one folder', ['talks/a.txt', 'talks/b.docx'], ['a', 'b']],
  ['folders are kept from where they differ', ['talks/may/a.txt', 'talks/june/a.txt'], ['may/a', 'june/a']],
  ['a folder inside the other', ['talks/a.txt', 'talks/old/a.txt'], ['a', 'old/a']],
  ['endings are kept where only they differ', ['talks/a.txt', 'talks/a.docx', 'talks/b.txt'], ['a-txt', 'a-docx', 'b']],
])('where the decks go: %s', (_, speeches, folders) => {
  expect(tasksOf(speeches, 'out')).toEqual(speeches.map((speech, index) => ({ speech, folder: resolve('out', folders[index]!) })))
})

test('shards share nothing and are together the whole', () => {
  const tasks = tasksOf(Array.from({ length: 10 }, (_, index) => `t/${index}.txt`), 'out')
  const shards = [1, 2, 3].map(index => shardOf(tasks, { index, count: 3 }))
  expect(shards.map(shard => shard.length)).toEqual([4, 3, 3])
  expect(shards.flat().toSorted((a, b) => a.speech < b.speech ? -1 : 1)).toEqual(tasks)
})
