import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { SpeechdeckError } from '../../scripts/model/diagnostic.ts'
import { readDoc } from '../../scripts/read/doc/doc.ts'
import { fileOf, linesOf, refusalOf, sourceOf } from './files.ts'

/** A document of Word 97, made with LibreOffice. */
const file = readFileSync(resolve(import.meta.dirname, '../fixtures/documents/open-day.doc'))

/** Where its first block of addresses begins; it begins with the mark of Word 97. */
const addresses = file.indexOf(Buffer.from('eca5', 'hex'))

/** The file with other bytes at a place. */
function changed(at: number, bytes: readonly number[]): Buffer {
  const copy = Buffer.from(file)
  copy.set(bytes, at)
  return copy
}

test('an old Word document is read with its styles, numbers, tables, notes and boxes', async () => {
  const source = await sourceOf('open-day.doc', file)
  expect(source).toMatchObject({ format: 'doc', encoding: 'utf-8', name: 'open-day' })
  expect(linesOf(source)).toEqual([
    ['title', '书房网络开放日致辞'],
    ['subtitle', '——在开放日上'],
    '2031年4月8日',
    '书房常开',
    '各位读者：',
    ['item', '一、延长开放时间'],
    ['item', '1. 早上八点开门。'],
    ['note', '截至去年底。'],
    ['item', '2. 周末不休息，“open” – late, 5 €.'],
    ['item', '二、添置流动书车'],
    ['item', '红的一辆'],
    ['item', '三、空号之后'],
    ['heading', '1 数目'],
    ['heading', '2 街道'],
    ['row', '书房\t数目'],
    ['row', '街道 书房\t12'],
    '共一百家。',
    ['note', '含流动书车。'],
    '开放到深夜',
    '2031年再会',
    '谢谢',
    '大家\te-books',
    ['box', '盒中的话'],
  ])
})

test('bold and centred come from the text and from its styles', async () => {
  const { text, lines } = await sourceOf('open-day.doc', file)
  const marks = lines.filter(line => line.strong || line.isCentred).map(({ span, strong, isCentred }) => [text.slice(...span), strong, isCentred])
  expect(marks).toEqual([
    ['书房网络开放日致辞', 9, true], ['2031年4月8日', 0, true], ['书房常开', 0, true], ['1. 早上八点开门。', 5, false], ['数目', 2, false],
  ])
})

test('a document that only a password opens is protected', async () => {
  const flags = file.readUInt16LE(addresses + 0x0a) | 0x0100
  expect((await refusalOf(await fileOf('talk.doc', changed(addresses + 0x0a, [flags & 0xff, flags >> 8])))).code).toBe('read/encrypted')
})

test('a version before Word 97 is not read', async () => {
  expect(await refusalOf(await fileOf('talk.doc', changed(addresses, [0xdc, 0xa5]))))
    .toEqual({ code: 'read/damaged', message: 'The file is damaged: it is no document of Word 97 or later.' })
})

test('sectors that run in a circle do not hold the reader up', async () => {
  const table = (file.readInt32LE(76) + 1) * 512
  const directory = file.readInt32LE(48)
  const circle = changed(table + directory * 4, [directory + 1, 0, 0, 0])
  circle.writeInt32LE(directory, table + (directory + 1) * 4)
  expect((await refusalOf(await fileOf('talk.doc', circle))).message).toBe('The file is damaged: its sectors run in a circle.')
})

test('whatever byte is wrong, the file is read or refused', async () => {
  let refused = 0
  for (let at = 8; at < file.length; at += 23) {
    const outcome: unknown = await readDoc(changed(at, [0xff, 0xff])).then(({ text }) => text, (error: unknown) => error)
    if (typeof outcome === 'string') continue
    expect(outcome).toBeInstanceOf(SpeechdeckError)
    refused += 1
  }
  expect(refused).toBeGreaterThan(10)
})

test('a file that is cut off is damaged', async () => {
  for (const length of [100, 512, 3000]) {
    expect((await refusalOf(await fileOf('talk.doc', file.subarray(0, length)))).code).toMatch(/^read\/(?:damaged|binary)$/)
  }
})
