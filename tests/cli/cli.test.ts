import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { labels, wordOf, type LabelName } from '../../scripts/model/labels.ts'
import { root, speechdeck } from './run.ts'

const talk = join(root, 'tests/fixtures/small/talk.txt')
const folder = mkdtempSync(join(tmpdir(), 'cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const harbour = join(root, 'tests/fixtures/decks/harbour')
const verbs = ['build', 'dev', 'outline', 'audit', 'read', 'export', 'explain', 'check', 'calibrate', 'labels', 'doctor']

describe('help', () => {
  test.each(verbs)('of %s fits a screen and goes to stdout', async (verb) => {
    const { code, stdout, stderr } = await speechdeck([verb, '--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain(`speechdeck ${verb}`)
    expect(stdout.split('\n').length).toBeLessThan(25)
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(110)
  })

  test('without a verb names them all', async () => {
    const { code, stdout } = await speechdeck(['--help'])
    expect(code).toBe(0)
    for (const verb of verbs) expect(stdout).toContain(`speechdeck ${verb}`)
  })

  test('the version is the package\'s', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    expect(await speechdeck(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('a wrong call', () => {
  test.each([
    [['biuld', 'talk.txt'], 'Did you mean "build"?'],
    [['sing'], 'there is no "sing"'],
    [['outline', talk, '--fromat', 'json'], 'Did you mean --format?'],
    [['outline', talk, '--format', 'xml'], 'there is no format "xml"'],
    [['outline'], 'outline needs a file or folder'],
    [['labels', 'talk.txt'], 'too many arguments'],
    [['export', folder], 'say what to make'],
    [['export', folder, '--handout', '5up'], 'notes, 2up, 3up, 4up, 6up, script, study'],
    [['export', harbour, '--handout', 'study'], 'name the speech with --speech'],
    [['build', talk, '--rate', 'fast'], 'characters or words a minute, or address, talk, broadcast'],
    [['calibrate', talk], 'say how long it took'],
    [['calibrate', talk, '--seconds', '0'], 'the seconds it took'],
    [['build', talk, '--palette', 'azur'], 'Did you mean azure?'],
    [['build', talk, '--palette', 'green'], 'scarlet, azure, ink, plain'],
    [['build', talk, '--palette', 'nowhere.json'], 'there is no such file'],
    [['build', talk, '--ratio', '3:2'], '16:9 or 4:3'],
    [['build', '--palette', 'own.json'], 'needs a speech'],
    [['build', '-o', folder], '-o needs a speech'],
    [['build', talk, '-o'], 'See speechdeck build --help'],
  ])('%j ends with 2 and says what is meant', async (args, words) => {
    const { code, stdout, stderr } = await speechdeck(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(words)
    expect(stderr).not.toMatch(/^ +at /m)
  })
})

describe('a file that is no speech', () => {
  const gif = Uint8Array.from([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0, 1, 0, 1, 0x80, 0, 0, 0xFF, 0xFF, 0xFF, 0, 0, 0])
  const cases: [string, string, number, string][] = [
    ['a missing file', join(folder, 'nowhere.txt'), 2, 'read/missing'],
    ['a folder', folder, 2, 'read/directory'],
    ['an empty file', fileOf('empty.txt', ''), 1, 'read/empty'],
    ['white space', fileOf('blank.txt', ' \n\n　\n'), 1, 'read/empty'],
    ['a picture', fileOf('picture.txt', gif), 1, 'read/binary'],
    ['a file of marks', fileOf('marks.md', '---\n'), 1, 'clean/nothing-left'],
  ]

  test.each(cases)('%s gets a clear answer, and nothing is written', async (_, path, expected, diagnostic) => {
    const { code, stdout, stderr } = await speechdeck(['build', path, '-o', join(folder, 'never')])
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' })
    const [message = '', hint = '', ...rest] = stderr.split('\n')
    expect(message.startsWith(`${path}  error  ${diagnostic}  `), stderr).toBe(true)
    expect(hint).toMatch(/^ +hint: ./)
    expect(rest).toEqual([''])
    expect(readdirSync(folder)).not.toContain('never')
  })
})

test('labels prints every word of the vocabulary', async () => {
  const { code, stdout } = await speechdeck(['labels'])
  expect(code).toBe(0)
  for (const label of Object.keys(labels) as LabelName[]) {
    for (const language of ['zh-Hans', 'zh-Hant', 'en', 'ja']) expect(stdout).toContain(wordOf({ label }, language))
  }
})

test('calibrate prints the rate of a passage that was timed, and how to use it', async () => {
  const page = fileOf('page.txt', '书'.repeat(250) + '。')
  const { code, stdout, stderr } = await speechdeck(['calibrate', page, '--seconds', '60'])
  expect({ code, stdout }).toEqual({ code: 0, stdout: '250\n' })
  expect(stderr).toContain('speechdeck build SPEECH --rate 250')
})

test('read prints the text of the file as it is', async () => {
  const { stdout } = await speechdeck(['read', talk])
  expect(stdout).toBe(readFileSync(talk, 'utf8'))
})

describe('outline', () => {
  test('prints Markdown for people and what there is to say on stderr', async () => {
    const { code, stdout, stderr } = await speechdeck(['outline', talk])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^---\ntitle: 在社区读书会上的讲话\n/)
    expect(stdout).toContain('\n# 一、把书选好\n\n# 二、把人请来\n')
    expect(stderr).toMatch(/\d+ characters, 1 enumerations, /)
  })

  test('gives JSON to the letter of its contract, each span cutting its text from the file', async () => {
    const { code, stdout } = await speechdeck(['outline', talk, '--format', 'json'])
    const outline = JSON.parse(stdout) as Record<string, unknown>
    expect(code).toBe(0)
    expect(Object.keys(outline)).toEqual([
      'schema', 'source', 'title', 'subtitle', 'occasion', 'speaker', 'date', 'salutation', 'opening', 'sections', 'closing',
      'enumerations', 'statistics', 'quotations', 'facts', 'removed', 'diagnostics',
    ])
    const file = readFileSync(talk, 'utf8')
    expect(outline).toMatchObject({
      schema: 'speechdeck/outline/1',
      source: { path: talk, encoding: 'utf-8', language: 'zh-Hans', characters: file.length },
      sections: [
        { heading: { text: '把书选好' }, enumerator: '一、', level: 1, runIn: false, implicit: false, children: [] },
        { heading: { text: '把人请来' }, enumerator: '二、', level: 1 },
      ],
    })
    const passages = [...stdout.matchAll(/"text": ("(?:[^"\\]|\\.)*"),\s+"span": \[\s*(\d+),\s*(\d+)\s*\]/g)]
    expect(passages.length).toBeGreaterThan(10)
    for (const [, words = '""', start, end] of passages) expect(file.slice(Number(start), Number(end))).toBe(JSON.parse(words))
  })

  test('ends quietly when its reader has enough', async () => {
    const long = fileOf('long.txt', readFileSync(talk, 'utf8').repeat(200))
    const { code, stderr } = await speechdeck(['outline', long, '--format', 'json'], {
      onStart: child => child.stdout?.once('data', () => child.stdout?.destroy()),
    })
    expect(code).toBe(0)
    expect(stderr).not.toContain('EPIPE')
  })
})
