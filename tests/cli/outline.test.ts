import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compile } from '../../scripts/compile.ts'
import { root, speechdeck } from './run.ts'

const talk = join(root, 'examples/library-network.txt')
const folder = mkdtempSync(join(tmpdir(), 'outline-'))
const file = join(folder, 'talk.outline.md')
const edited = join(folder, 'edited.outline.md')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeAll(async () => {
  const { code, stdout, stderr } = await speechdeck(['outline', talk])
  expect(code, stderr).toBe(0)
  writeFileSync(file, stdout)
  writeFileSync(edited, `${stdout}\n# 这句话谁也没有说过\n`)
})

describe('the outline file of a speech', () => {
  test('gives the same deck as the speech itself', async () => {
    const [direct, back] = [await compile(talk), await compile(talk, { outline: file })]
    expect(back.markdown).toBe(direct.markdown)
    expect(back.deck).toEqual(direct.deck)
    expect(back.diagnostics).toEqual(direct.diagnostics)
  })

  test('printed again is the same file', async () => {
    const { code, stdout } = await speechdeck(['outline', file, '--speech', talk])
    expect({ code, stdout }).toEqual({ code: 0, stdout: readFileSync(file, 'utf8') })
  })

  test('names the missing speech when it is given in its place', async () => {
    const deck = join(folder, 'alone')
    const { code, stdout, stderr } = await speechdeck(['build', file, '-o', deck])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(`${file}:8:1  error  read/outline  `)
    expect(stderr).toContain('--speech library-network.txt')
    expect(existsSync(deck)).toBe(false)
  })
})

describe('a mistake in an outline file', () => {
  const line = (): number => readFileSync(edited, 'utf8').split('\n').findIndex(words => words.includes('谁也没有')) + 1

  test('stops the build, with its place in that file', async () => {
    const deck = join(folder, 'never')
    const { code, stdout, stderr } = await speechdeck(['build', edited, '--speech', talk, '-o', deck])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(`${edited}:${line()}:1  error  outline/not-in-speech  `)
    expect(existsSync(deck)).toBe(false)
  })

  test('is told to other programs as well', async () => {
    const { code, stdout } = await speechdeck(['outline', edited, '--speech', talk, '--format', 'json'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'speechdeck/outline/1',
      source: { path: talk },
      diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'outline/not-in-speech', line: line(), column: 1 })]),
    })
  })
})

test.each([
  [['build', '--speech', talk], 2, '--speech needs an outline'],
  [['outline', file, '--speech', join(folder, 'nowhere.txt')], 2, 'read/missing'],
  [['outline', join(folder, 'nowhere.md'), '--speech', talk], 2, 'read/missing'],
  [['outline', talk, '--speech', file], 1, 'read/outline'],
])('%j ends with %i and says what is meant', async (args, expected, words) => {
  const { code, stderr } = await speechdeck(args)
  expect(code, stderr).toBe(expected)
  expect(stderr).toContain(words)
  expect(stderr).not.toMatch(/^ +at /m)
})

test('an outline written by hand puts each of its points on a slide', async () => {
  const path = join(folder, 'hand.md')
  const points = ['Open until nine', 'Volunteers at the door', 'Half of the cardholders have never been inside', 'Two guards', 'A piano', 'Coffee', 'Warm rooms', 'Longer loans', 'A night bus', 'A bench, a roof']
  writeFileSync(path, `---\ntitle: Open After Dark\nauthor: Ada Lindqvist\n---\n# Why\n\n- ${points.slice(0, 3).join('\n- ')}\n\n# How\n\n- ${points.slice(3).join('\n- ')}\n`)
  const { deck, markdown, diagnostics } = await compile(path)
  expect([deck.title?.text, deck.speaker?.text]).toEqual(['Open After Dark', 'Ada Lindqvist'])
  const shown = markdown.replace(/<!--[\s\S]*?-->/g, '')
  for (const point of points) expect(shown).toContain(point)
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
})
