import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { root, speechdeck } from './run.ts'

const clean = join(root, 'tests/fixtures/small/talk.txt')
const folder = mkdtempSync(join(tmpdir(), 'audit-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const words = '在全市图书馆工作会议上的讲话\n\n同志们：\n\n各馆要效劳读者，保护学问产权，向宽敞青年请教，为读者的进展出力。\n'

function speech(name: string, text = words): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('audit', () => {
  test('finds nothing in a clean speech and ends with 0', async () => {
    expect(await speechdeck(['audit', clean])).toEqual({ code: 0, stdout: '', stderr: 'Nothing found.\n' })
  })

  test('tells one finding a line, with its place, a number and a hint', async () => {
    const path = speech('talk.txt')
    const { code, stdout, stderr } = await speechdeck(['audit', path])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '0 errors, 3 warnings, 0 notes.\n' })
    const lines = stdout.trimEnd().split('\n')
    expect(lines[0]).toBe(`${path}:5:4  warning  audit/wording  #1 "效劳" is likely "服务": the usual words are "服务读者".`)
    expect(lines.filter((_, index) => index % 2 === 1).every(line => /^ +hint: ./.test(line))).toBe(true)
  })

  test('ends with 1 when there are errors', async () => {
    const { code, stdout } = await speechdeck(['audit', speech('blank.txt', `${words}\n××馆的同志也来了。\n`)])
    expect(code).toBe(1)
    expect(stdout).toContain('  error  audit/placeholder  #4 "××" was never filled in.')
  })

  test('gives JSON, each span cutting its words from the file', async () => {
    const path = speech('json.txt')
    const { stdout } = await speechdeck(['audit', path, '--format', 'json'])
    const report = JSON.parse(stdout) as { findings: { id: number, span: [number, number], words: string, line: number, column: number }[] }
    expect(report).toMatchObject({
      schema: 'speechdeck/audit/1',
      source: { path, encoding: 'utf-8', language: 'zh-Hans', characters: words.length },
      counts: { error: 0, warning: 3, info: 0 },
      findings: [
        { id: 1, code: 'audit/wording', words: '效劳', replacement: '服务', certainty: 'certain', line: 5, column: 4 },
        { id: 2, words: '学问', replacement: '知识' },
        { id: 3, words: '宽敞', replacement: '广大' },
      ],
      corrected: null,
    })
    for (const { span, words: found } of report.findings) expect(words.slice(...span)).toBe(found)
  })

  test('reads standard input as the other verbs do, and asks where a copy of it should go', async () => {
    const { code, stderr } = await speechdeck(['audit', '-', '--apply'])
    expect(code).toBe(2)
    expect(stderr).toContain('--apply FILE')
  })
})

describe('audit --apply', () => {
  test('writes a corrected copy beside the speech and leaves the speech as it is', async () => {
    const path = speech('mine.txt')
    const { stderr } = await speechdeck(['audit', path, '--apply'])
    const copy = join(folder, 'mine.corrected.txt')
    expect(readFileSync(copy, 'utf8')).toBe(words.replace('效劳', '服务').replace('学问', '知识').replace('宽敞', '广大'))
    expect(readFileSync(path, 'utf8')).toBe(words)
    expect(stderr).toContain(`${copy}: corrected #1 #2 #3.`)
  })

  test('takes only what it is told to', async () => {
    const path = speech('only.txt')
    const copy = join(folder, 'some.txt')
    await speechdeck(['audit', path, '--apply', copy, '--only', '#2,3'])
    expect(readFileSync(copy, 'utf8')).toBe(words.replace('学问', '知识').replace('宽敞', '广大'))
  })

  test('says in JSON what was corrected', async () => {
    const copy = join(folder, 'told.md')
    const { stdout } = await speechdeck(['audit', speech('told-source.md', words), '--apply', copy, '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({ corrected: { path: copy, applied: [1, 2, 3] } })
  })

  test('overwrites another file only with --force, and the speech never', async () => {
    const path = speech('kept.txt')
    const copy = speech('there.txt', 'mine')
    const refused = await speechdeck(['audit', path, '--apply', copy])
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('audit/exists')
    expect(readFileSync(copy, 'utf8')).toBe('mine')
    expect((await speechdeck(['audit', path, '--apply', copy, '--force'])).code).toBe(0)
    expect(readFileSync(copy, 'utf8')).toContain('服务读者')
    expect((await speechdeck(['audit', path, '--apply', path, '--force'])).code).toBe(2)
    expect(readFileSync(path, 'utf8')).toBe(words)
  })

  test.each([
    [['--only', '2'], 'needs --apply'],
    [['--apply', '--only', '9'], 'numbered 1 to 3'],
    [['--apply', '--accept', 'some'], 'certain or all'],
  ])('%j is a wrong call, and nothing is written', async (args, message) => {
    const path = speech('wrong.txt')
    const { code, stdout, stderr } = await speechdeck(['audit', path, ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(existsSync(join(folder, 'wrong.corrected.txt'))).toBe(false)
  })
})

test('outline says in one line that words look replaced', async () => {
  const { stderr } = await speechdeck(['outline', speech('outlined.txt')])
  expect(stderr.match(/audit\/rewritten/g)).toHaveLength(1)
  expect(stderr).toContain('speechdeck audit FILE')
})
