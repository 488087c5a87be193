import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeckJson } from '../../scripts/report/deck-json.ts'
import { root, speechdeck, type Run } from './run.ts'

const talk = 'tests/fixtures/small/talk.txt'
const folder = mkdtempSync(join(tmpdir(), 'build-'))
const deck = join(folder, 'deck')
let first: Run

beforeAll(async () => {
  first = await speechdeck(['build', talk, '-o', deck])
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What tells the contents of files apart, by name. */
function digests(names: string[]): Record<string, string> {
  return Object.fromEntries(names.map(name => [name, createHash('sha256').update(readFileSync(join(deck, name))).digest('hex')]))
}

const files = ['slides.md', 'deck.json', 'talk.pdf', 'web/index.html']

/** Waits until a folder that a build works in appears below `parent`. */
async function workBegins(parent: string): Promise<void> {
  while (!readdirSync(parent).some(name => name.startsWith('speechdeck-build-'))) await new Promise(done => setTimeout(done, 20))
}

describe('a build', () => {
  test('leaves exactly slides.md, deck.json, the PDF and the web slides, and says so on stdout', () => {
    expect(first.code, first.stderr).toBe(0)
    expect(readdirSync(deck).toSorted()).toEqual(['deck.json', 'slides.md', 'talk.pdf', 'web'])
    expect(existsSync(join(deck, 'web/index.html'))).toBe(true)
    expect(first.stdout).toBe(['slides.md', 'deck.json', 'talk.pdf', 'web'].map(name => `${join(deck, name)}\n`).join(''))
    expect(readdirSync(folder)).toEqual(['deck'])
  })

  test('writes a deck.json whose notes are the whole speech, once and in order', () => {
    const json = JSON.parse(readFileSync(join(deck, 'deck.json'), 'utf8')) as DeckJson
    expect(json).toMatchObject({ schema: 'speechdeck/deck/1', title: '在社区读书会上的讲话', language: 'zh-Hans', source: talk })
    const said = json.slides.flatMap(({ notes }) => notes.map(({ text }) => text)).join('')
    const file = readFileSync(join(root, talk), 'utf8')
    expect(said.replace(/\s/g, '')).toBe(file.replace(/\s/g, ''))
    for (const { text, span: [start, end] } of json.slides.flatMap(({ notes }) => notes)) expect(file.slice(start, end).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    expect(json.slides.map(({ no }) => no)).toEqual(json.slides.map((_, index) => index + 1))
  })

  test('can be repeated over its own result, and gives the same bytes', async () => {
    const presentations = ['pptx-1', 'pptx-2'].map(name => join(folder, name))
    const present = async (output: string | undefined): Promise<Run> => await speechdeck(['export', deck, '--pptx', '--afresh', '-o', output!])
    const before = digests(files)
    await present(presentations[0])
    const again = await speechdeck(['build', talk, '-o', deck])
    expect(again.code, again.stderr).toBe(0)
    expect(digests(files)).toEqual(before)
    await present(presentations[1])
    const [one, two] = presentations.map(output => readFileSync(join(output, 'talk.pptx')))
    expect(one!.equals(two!)).toBe(true)
  })
})

test('a deck that was just built passes its check', async () => {
  const { code, stderr } = await speechdeck(['check', deck])
  expect(code, stderr).toBe(0)
})

test('a build without web slides leaves none, not even those of the deck before', async () => {
  const printed = join(folder, 'printed')
  cpSync(deck, printed, { recursive: true })
  const { code, stdout, stderr } = await speechdeck(['build', talk, '-o', printed, '--without-web'])
  expect(code, stderr).toBe(0)
  expect(readdirSync(printed).toSorted()).toEqual(['deck.json', 'slides.md', 'talk.pdf'])
  expect(stdout).not.toContain('web')
  expect(readFileSync(join(printed, 'talk.pdf')).equals(readFileSync(join(deck, 'talk.pdf')))).toBe(true)
})

test('export makes the PDF again, into another folder if told so', async () => {
  const { code, stdout, stderr } = await speechdeck(['export', deck, '--pdf', '-o', join(folder, 'again')])
  expect(code, stderr).toBe(0)
  expect(stdout).toBe(`${join(folder, 'again/talk.pdf')}\n`)
  expect(readFileSync(join(folder, 'again/talk.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
})

describe('a slides.md that was edited by hand', () => {
  let before: string
  beforeAll(() => {
    before = readFileSync(join(deck, 'slides.md'), 'utf8')
    writeFileSync(join(deck, 'slides.md'), before.replace('title: 在社区读书会上的讲话', 'title: 在街道读书会上的讲话'))
  })

  test('is not overwritten unasked', async () => {
    const { code, stderr } = await speechdeck(['build', talk, '-o', deck])
    expect(code).toBe(2)
    expect(stderr).toContain('build/edited')
    expect(stderr).toContain('--force')
    expect(readFileSync(join(deck, 'slides.md'), 'utf8')).toContain('街道读书会')
  })

  test('fails the check where it shows what the speaker does not say', async () => {
    const { code, stdout } = await speechdeck(['check', deck, '--format', 'json'])
    expect(code).toBe(1)
    expect((JSON.parse(stdout) as { diagnostics: { code: string }[] }).diagnostics.map(one => one.code)).toContain('check/invented')
  })

  test('is overwritten with --force', async () => {
    const { code, stderr } = await speechdeck(['build', talk, '-o', deck, '--force'])
    expect(code, stderr).toBe(0)
    expect(readFileSync(join(deck, 'slides.md'), 'utf8')).toBe(before)
  })
})

test('an interrupted build leaves the folder as it was, and nothing behind', async () => {
  const temporary = mkdtempSync(join(folder, 'tmp-'))
  const before = digests(files)
  const { code } = await speechdeck(['build', talk, '-o', deck], {
    env: { TMPDIR: temporary },
    onStart: child => void workBegins(temporary).then(() => child.kill('SIGINT')),
  })
  expect(code).toBe(130)
  expect(digests(files)).toEqual(before)
  expect(readdirSync(deck).toSorted()).toEqual(['deck.json', 'slides.md', 'talk.pdf', 'web'])
  expect(readdirSync(temporary).filter(name => name.startsWith('speechdeck-'))).toEqual([])
})

test('a speech of one sentence becomes a deck or a clear answer', async () => {
  const path = join(folder, 'short.txt')
  writeFileSync(path, '谢谢大家来参加今天的读书会。\n')
  const { code, stdout, stderr } = await speechdeck(['build', path, '-o', join(folder, 'short')])
  expect([0, 1], stderr).toContain(code)
  expect(existsSync(join(folder, 'short/slides.md'))).toBe(code === 0)
  expect(code === 0 ? stdout : stderr).not.toBe('')
  expect(stderr).not.toContain('fault of the program, please')
})

describe('explain', () => {
  test('names the rule, the sentence with its place, and what else was weighed', async () => {
    const { code, stdout } = await speechdeck(['explain', deck])
    const json = JSON.parse(readFileSync(join(deck, 'deck.json'), 'utf8')) as DeckJson
    expect(code).toBe(0)
    for (const { no, kind, id, why } of json.slides) expect(stdout).toContain(`${no} ${kind}  ${id}  ${why}\n`)
    expect(stdout).toMatch(/talk\.txt:\d+:\d+ {2}/)
  })

  test('takes the number of one slide, and says how many there are', async () => {
    const { stdout } = await speechdeck(['explain', deck, '1', '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'speechdeck/explain/1', slides: [{ no: 1, kind: 'cover' }] })
    expect(await speechdeck(['explain', deck, '99'])).toMatchObject({ code: 2, stdout: '' })
  })
})

test('a form in the frontmatter of a slide is kept by the next build and the one after', async () => {
  const json = JSON.parse(readFileSync(join(deck, 'deck.json'), 'utf8')) as DeckJson
  const { id, no, others: [other] } = json.slides.find(({ others }) => others.length > 0)!
  const slides = readFileSync(join(deck, 'slides.md'), 'utf8')
  const clocks = [...slides.matchAll(/^clock: /gm)]
  const at = clocks[no - 1]!.index
  writeFileSync(join(deck, 'slides.md'), `${slides.slice(0, at)}form: ${other!.kind}\n${slides.slice(at)}`)
  for (const round of ['next', 'one after']) {
    const { code, stderr } = await speechdeck(['build', talk, '-o', deck])
    expect(code, stderr).toBe(0)
    const built = JSON.parse(readFileSync(join(deck, 'deck.json'), 'utf8')) as DeckJson
    expect(built.slides.find(slide => slide.id === id), round).toMatchObject({ kind: other!.kind })
  }
})

test('check gives the figures of every deck in a folder', async () => {
  const { code, stdout } = await speechdeck(['check', folder, '--metrics', '--format', 'json'])
  const { schema, decks } = JSON.parse(stdout) as { schema: string, decks: { deck: string, smallestType: number, lowestContrast: number }[] }
  expect({ code, schema }).toEqual({ code: 0, schema: 'speechdeck/metrics/1' })
  const own = decks.find(one => one.deck === 'deck')!
  expect(own).toMatchObject({ unit: 'characters', coherence: { cover: true, close: true } })
  expect(own.smallestType).toBeGreaterThanOrEqual(18)
  expect(own.lowestContrast).toBeGreaterThanOrEqual(3)
})
