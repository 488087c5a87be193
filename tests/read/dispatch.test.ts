import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { read } from '../../scripts/read/read.ts'
import { bytesOf, print, put } from './printed.ts'

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'speechdeck-read-')), name)
  await writeFile(path, content)
  return path
}

test('a PDF is known by its content, whatever its name', async () => {
  const printed = await print()
  put(printed, 'The lamps are lit.', 72, 700)
  const path = await fileOf('talk.txt', await bytesOf(printed))
  expect((await read(path)).value).toEqual({
    path, name: 'talk', format: 'pdf', encoding: 'utf-8', text: 'The lamps are lit.', pages: [0],
    lines: [{ span: [0, 18], kind: 'text', depth: null, strong: 0, isCentred: false }],
  })
})

test('a web page is known by its ending or its content, and an empty one is refused', async () => {
  expect((await read(await fileOf('talk.html', '<p>The lamps are lit.'))).value).toMatchObject({ format: 'html', text: 'The lamps are lit.' })
  expect((await read(await fileOf('talk', '<!doctype html><p>The lamps are lit.'))).value).toMatchObject({ format: 'html', text: 'The lamps are lit.' })
  await expect(read(await fileOf('talk.html', '<script>void 0</script>'))).rejects.toMatchObject({ diagnostic: { code: 'read/empty' } })
})
