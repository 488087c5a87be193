import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { speechdeck } from './run.ts'

test('--encoding overrules what was found, and an unknown one is answered with those that are known', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'speechdeck-encoding-')), 'talk.txt')
  // Книга in KOI8-R.
  writeFileSync(path, Uint8Array.of(0xeb, 0xce, 0xc9, 0xc7, 0xc1))
  expect(await speechdeck(['read', path, '--encoding', 'KOI8-R'])).toMatchObject({ code: 0, stdout: 'Книга' })
  expect((await speechdeck(['read', path, '--encoding', 'cp1251'])).stdout).toBe('лОЙЗБ')
  for (const verb of ['read', 'outline', 'build']) {
    const { code, stderr } = await speechdeck([verb, path, '--encoding', 'morse'])
    expect(code).toBe(2)
    expect(stderr).toContain('there is no encoding "morse": utf-8, utf-16le, utf-16be, gb18030')
  }
})

test('bad bytes are told of and do not keep a speech from being read', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'speechdeck-encoding-')), 'talk.txt')
  writeFileSync(path, Buffer.concat([Buffer.from('各位馆长：\n把灯点'), Buffer.of(0xff), Buffer.from('亮，把门打开，把人请进来。\n')]))
  const { code, stdout, stderr } = await speechdeck(['read', path])
  expect({ code, stdout }).toEqual({ code: 0, stdout: '各位馆长：\n把灯点\ufffd亮，把门打开，把人请进来。\n' })
  expect(stderr).toMatch(/talk\.txt:2:4 {2}warning {2}read\/bad-bytes {2}Places with bytes that stand for no character in utf-8: 1\./)
})
