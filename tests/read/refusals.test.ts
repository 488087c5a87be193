import { createHash } from 'node:crypto'
import { truncate } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { mostBytes, mostElements, mostParts, mostUnpacked } from '../../scripts/read/refusals.ts'
import { fileOf, refusalOf } from './files.ts'
import { p, wordFile } from './word.ts'
import { zipOf, type Lies } from './zip.ts'

/** With what code and message a file with this content is refused. */
async function refusal(content: string | Uint8Array): Promise<{ code: string, message: string }> {
  return refusalOf(await fileOf('talk.docx', content))
}

/** A document whose main part is `xml`. */
function documentOf(xml: string | Uint8Array, lies: Lies = {}): Buffer {
  return zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': xml }, { 'word/document.xml': lies })
}

/** Words that deflate to no fewer bytes: a sequence of hashes. */
function words(count: number): string {
  return Array.from({ length: count }, (_, index) => createHash('sha256').update(String(index)).digest('base64')).join('')
}

test('a document that is cut off is damaged, wherever it is cut', async () => {
  const file = wordFile({ body: p(words(50)) })
  for (const length of [8, 100, 1000, file.length - 60, file.length - 1]) {
    expect(await refusal(file.subarray(0, length))).toEqual({ code: 'read/damaged', message: 'The file is damaged: it is cut off, or no longer a whole archive.' })
  }
})

test('a document without its main part is damaged', async () => {
  expect(await refusal(zipOf({ '[Content_Types].xml': '<Types/>', 'word/styles.xml': '<w:styles/>' })))
    .toEqual({ code: 'read/damaged', message: 'The file is damaged: "word/document.xml" in it is missing.' })
})

test.each([
  ['ends too early', '<w:document><w:body><w:p>', 'is not well formed'],
  ['closes what is not open', '<w:document><w:body></w:p></w:body></w:document>', 'is not well formed'],
  ['is empty', '', 'is not well formed'],
  ['is something else', '<w:styles/>', 'is no document of Word'],
])('a main part that %s is damaged', async (_, xml, reason) => {
  expect(await refusal(documentOf(xml))).toEqual({ code: 'read/damaged', message: `The file is damaged: "word/document.xml" in it ${reason}.` })
})

test('a part whose bytes were changed is damaged', async () => {
  const file = wordFile({ body: p(words(50)) })
  file.fill(0xaa, 900, 1200)
  expect((await refusal(file)).code).toBe('read/damaged')
})

test('a part that is larger than the archive says is damaged, and not read on', async () => {
  expect(await refusal(documentOf(`<w:document>${' '.repeat(100_000)}</w:document>`, { size: 100 })))
    .toEqual({ code: 'read/damaged', message: 'The file is damaged: "word/document.xml" in it cannot be unpacked.' })
})

test('no more than 256 MB are unpacked, all parts together', async () => {
  const bomb = { code: 'read/too-large', message: 'The unpacked text of the file is more than 256 MB.' }
  expect(await refusal(documentOf('<w:document/>', { size: mostUnpacked + 1 }))).toEqual(bomb)
  const parts = { '[Content_Types].xml': '<Types/>', 'word/styles.xml': `<w:styles>${' '.repeat(1024)}</w:styles>`, 'word/document.xml': '<w:document/>' }
  expect(await refusal(zipOf(parts, { 'word/document.xml': { size: mostUnpacked - 1024 } }))).toEqual(bomb)
})

test('no more than 10,000 parts are looked at', async () => {
  const parts = Object.fromEntries(Array.from({ length: mostParts + 1 }, (_, index) => [`part${index}`, '']))
  expect(await refusal(zipOf(parts))).toEqual({ code: 'read/too-large', message: 'An archive of 10,001 parts is more than 10,000.' })
})

test('no file of more than 64 MB is read, be it text or a document', async () => {
  const path = await fileOf('talk.txt', '书房开门。')
  await truncate(path, mostBytes + 1)
  expect(await refusalOf(path)).toEqual({ code: 'read/too-large', message: 'The file is more than 64 MB.' })
})

test('elements are nested 256 deep at most', async () => {
  const tooDeep = { code: 'read/too-deep', message: 'The parts of the file are nested more than 256 deep.' }
  expect(await refusal(wordFile({ body: `${'<w:sdt>'.repeat(300)}${p('书')}${'</w:sdt>'.repeat(300)}` }))).toEqual(tooDeep)
  expect(await refusal(`{\\rtf1 ${'{'.repeat(300)}x${'}'.repeat(300)}}`)).toEqual(tooDeep)
})

test('what only a password opens is protected', async () => {
  const sealed = { code: 'read/encrypted', message: 'The file is protected by a password.' }
  expect(await refusal(documentOf('<w:document/>', { isEncrypted: true }))).toEqual(sealed)
  expect(await refusal(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024), Buffer.from('EncryptedPackage', 'utf16le')]))).toEqual(sealed)
  const manifest = '<m:manifest><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>'
  expect(await refusal(zipOf({ 'mimetype': 'application/vnd.oasis.opendocument.text', 'META-INF/manifest.xml': manifest, 'content.xml': 'x' }))).toEqual(sealed)
})

test('a workbook, a presentation, and an archive of other things are no speeches', async () => {
  const types = { '[Content_Types].xml': '<Types/>' }
  for (const parts of [{ ...types, 'xl/workbook.xml': '' }, { ...types, 'ppt/presentation.xml': '' }, { 'readme.txt': '书房' }]) {
    expect((await refusal(zipOf(parts))).code).toBe('read/binary')
  }
  expect((await refusal(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)]))).code).toBe('read/binary')
})

test('a document without words is empty', async () => {
  expect((await refusal(wordFile({ body: p('') }))).code).toBe('read/empty')
})

test('no part of more than 1,000,000 elements is read', async () => {
  const xml = Buffer.concat([Buffer.from('<w:document><w:body>'), Buffer.alloc(6 * mostElements, '<w:p/>'), Buffer.from('</w:body></w:document>')])
  expect(await refusal(documentOf(xml))).toEqual({ code: 'read/too-large', message: 'The number of elements in one part of the file is more than 1,000,000.' })
})
