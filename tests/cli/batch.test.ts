import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root, speechdeck, type Run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'batch-'))
const speeches = join(folder, 'speeches')
const decks = join(folder, 'decks')
const all = [join(speeches, '**/*'), '-j', '2', '-o', decks]
let first: Run

beforeAll(async () => {
  mkdirSync(join(speeches, 'b'), { recursive: true })
  for (const name of ['talk.txt', 'b/talk.txt']) cpSync(join(root, 'tests/fixtures/small/talk.txt'), join(speeches, name))
  writeFileSync(join(speeches, 'empty.txt'), '')
  writeFileSync(join(speeches, 'b/broken.docx'), 'PK\u0003\u0004 no more')
  first = await speechdeck(['build', ...all])
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a batch', () => {
  test('builds what can be built, tells each speech and what is wrong with the others, and ends with 1', () => {
    expect(first.code).toBe(1)
    expect(first.stderr).toMatch(/^\[4\/4\] /m)
    expect(first.stderr).toMatch(/empty\.txt {2}error {2}read\/empty/)
    expect(first.stderr).toMatch(/broken\.docx {2}error {2}read\/damaged/)
    expect(first.stderr.trimEnd().split('\n').at(-1)).toBe('2 built, 0 unchanged, 2 failed.')
    expect(first.stdout.trimEnd().split('\n')).toEqual([join(decks, 'b/talk'), join(decks, 'talk')])
    for (const deck of ['talk', 'b/talk']) expect(readdirSync(join(decks, deck)).toSorted()).toEqual(['deck.json', 'slides.md', 'talk.pdf', 'web'])
    expect(existsSync(join(decks, 'empty'))).toBe(false)
  })

  test('leaves finished decks alone the second time, edited ones too, and builds what has changed', async () => {
    appendFileSync(join(decks, 'b/talk/slides.md'), '\n')
    appendFileSync(join(speeches, 'talk.txt'), '\n谢谢大家！\n')
    const before = statSync(join(decks, 'b/talk/talk.pdf')).mtimeMs
    const { code, stderr } = await speechdeck(['build', ...all])
    expect(code).toBe(1)
    expect(stderr.trimEnd().split('\n').at(-1)).toBe('1 built, 1 unchanged, 2 failed.')
    expect(statSync(join(decks, 'b/talk/talk.pdf')).mtimeMs).toBe(before)
    expect(readFileSync(join(decks, 'talk/slides.md'), 'utf8')).toContain('谢谢大家')
  })

  test('in another form is built anew, one shard at a time', async () => {
    const { code, stdout } = await speechdeck(['build', join(speeches, '**/talk.txt'), '-o', decks, '--palette', 'ink', '--shard', '2/2', '--format', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'speechdeck/batch/1', decks: [{ source: join(speeches, 'talk.txt'), state: 'built' }] })
  })
})

test.each([
  [['build', 'a.txt', 'b.txt', '-j', '0'], /-j takes how many speeches/],
  [['build', 'a.txt', '--shard', '5/4'], /--shard takes a part/],
  [['build', '-j', '2'], /need speeches/],
  [['build', 'a.txt', '-', 'b.txt'], /standard input is one speech/],
  [['build', 'nowhere/*.docx'], /No file fits "nowhere\/\*\.docx"/],
])('%j is a wrong call', async (args, words) => {
  const { code, stderr } = await speechdeck(args)
  expect(code).toBe(2)
  expect(stderr).toMatch(words)
})
