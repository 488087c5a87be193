import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SpeechdeckError } from '../../scripts/model/diagnostic.ts'
import { decode } from '../../scripts/read/decode.ts'
import { read } from '../../scripts/read/read.ts'

const words = '各位馆长：\n今年要把书房办到每一条街。\n'

/** The sentence 书房开门。 in GB18030. */
const gb = Uint8Array.from([0xca, 0xe9, 0xb7, 0xbf, 0xbf, 0xaa, 0xc3, 0xc5, 0xa1, 0xa3])

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'speechdeck-read-')), name)
  await writeFile(path, content)
  return path
}

async function codeOf(path: string): Promise<string> {
  const error: unknown = await read(path).then(() => null, (thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(SpeechdeckError)
  return (error as SpeechdeckError).diagnostic.code
}

test('a text file gives its words, its name and its encoding', async () => {
  const path = await fileOf('opening.day.txt', words)
  expect((await read(path)).value).toEqual({ path, name: 'opening.day', format: 'txt', encoding: 'utf-8', text: words, lines: [], pages: [] })
})

test('the ending says whether a file is Markdown', async () => {
  expect((await read(await fileOf('talk.md', words))).value.format).toBe('md')
  expect((await read(await fileOf('TALK.MARKDOWN', words))).value.format).toBe('md')
  expect((await read(await fileOf('talk', words))).value.format).toBe('txt')
})

test('a missing file, a directory, an empty file and a picture are each refused with a code of their own', async () => {
  expect(await codeOf('no/such/speech.txt')).toBe('read/missing')
  expect(await codeOf(tmpdir())).toBe('read/directory')
  expect(await codeOf(await fileOf('empty.txt', ' \n\u3000\n'))).toBe('read/empty')
  expect(await codeOf(await fileOf('photo.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])))).toBe('read/binary')
})

test.each([
  ['UTF-8 with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(words)]), 'utf-8', words],
  ['UTF-16 little endian with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words, 'utf16le')]), 'utf-16le', words],
  ['UTF-16 big endian with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(words, 'utf16le').swap16()]), 'utf-16be', words],
  ['UTF-16 little endian without a mark', Buffer.from(words, 'utf16le'), 'utf-16le', words],
  ['UTF-16 big endian without a mark', Buffer.from(words, 'utf16le').swap16(), 'utf-16be', words],
  ['GB18030', gb, 'gb18030', '书房开门。'],
])('%s is read', (_, bytes, encoding, text) => {
  expect(decode(bytes)).toEqual({ text, encoding, bad: 0 })
})
