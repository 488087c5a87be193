import { describe, expect, test } from 'vitest'
import { decode } from '../../scripts/read/decode.ts'
import { encodingOf } from '../../scripts/read/encodings.ts'

/** What a sentence is in an encoding that Node does not write: every pair of bytes it may hold, read back. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  return Uint8Array.from([...text].flatMap((character) => {
    if (character < '\u0080') return [character.charCodeAt(0)]
    return bytesOf(character, tableOf(encoding, decoder))
  }))
}

const tables = new Map<string, Map<string, number[]>>()

function tableOf(encoding: string, decoder: TextDecoder): Map<string, number[]> {
  const known = tables.get(encoding)
  if (known) return known
  const table = new Map<string, number[]>()
  for (let lead = 0x80; lead < 0x100; lead += 1) {
    table.set(decoder.decode(Uint8Array.of(lead)), [lead])
    for (let trail = 0x40; trail < 0x100; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (!table.has(character)) table.set(character, [lead, trail])
    }
  }
  tables.set(encoding, table)
  return table
}

function bytesOf(character: string, table: Map<string, number[]>): number[] {
  const bytes = table.get(character)
  if (!bytes) throw new Error(`${character} is not in this encoding`)
  return bytes
}

const simplified = ['书房开门了，欢迎大家常来坐坐。', '各位馆长：今年要把书房办到每一条街。', '灯一直亮着，门一直开着。', '我们要把服务送到群众身边，解决看书难的问题。', '图书馆']
const traditional = ['各位館長：今年要把書房辦到每一條街。', '燈一直亮著，門一直開著。', '我們要把服務送到群眾身邊，解決看書難的問題。', '謝謝大家今天到圖書館來。']
const japanese = ['皆さん、今夜も図書館の灯りがついています。', '本を借りる人が増えました。', 'わたしたちの町に新しい図書室ができました。']
const korean = ['여러분, 오늘 도서관이 문을 열었습니다.', '책을 빌리는 사람이 늘었습니다.', '밤에도 불이 켜져 있습니다.']
const western = ['Chers amis, la bibliothèque est ouverte jusqu’à minuit.', 'Un café, s’il vous plaît.', 'Grüße aus der Bücherei: täglich geöffnet.', 'She said “open the doors” – and we did.', 'El niño pidió más libros.']
/** Names, which are made of rarer characters than prose. */
const names = ['刘畅 邹媛 龚晓彤 欧阳锦 薛颖 魏琦', '葡萄、芒果、菠萝、荔枝、枇杷']
const russian = ['Дорогие друзья, библиотека открыта до полуночи.', 'Мы выдали десять тысяч книг за год.']

const table = [
  ...[...simplified, ...names].map(text => ['gb18030', text] as const),
  ...traditional.flatMap(text => [['big5', text], ['gb18030', text]] as const),
  ...japanese.flatMap(text => [['shift_jis', text], ['euc-jp', text]] as const),
  ...korean.map(text => ['euc-kr', text] as const),
  ...western.map(text => ['windows-1252', text] as const),
  ...russian.map(text => ['windows-1251', text] as const),
]

test.each(table)('a sentence in %s is known: %s', (encoding, text) => {
  expect(decode(encoded(text, encoding))).toEqual({ text, encoding, bad: 0 })
})

describe.each([...simplified, ...traditional, ...japanese, ...korean, ...western, ...russian])('%s', (text) => {
  test('is known in Unicode with and without a byte order mark', () => {
    const little = Buffer.from(text, 'utf16le')
    expect(decode(Buffer.from(text))).toMatchObject({ text, encoding: 'utf-8' })
    expect(decode(Buffer.from(`\ufeff${text}`))).toMatchObject({ text, encoding: 'utf-8' })
    expect(decode(little)).toMatchObject({ text, encoding: 'utf-16le' })
    expect(decode(Buffer.from(little).swap16())).toMatchObject({ text, encoding: 'utf-16be' })
    expect(decode(Buffer.from(`\ufeff${text}`, 'utf16le'))).toMatchObject({ text, encoding: 'utf-16le' })
  })
})

test('a bad byte in a text that is otherwise clear is counted and reads as U+FFFD', () => {
  const bytes = Buffer.from(simplified.join('\n'))
  const torn = Buffer.concat([bytes.subarray(0, 24), Buffer.of(0xff), bytes.subarray(24)])
  expect(decode(torn)).toEqual({ text: `书房开门了，欢迎\ufffd${simplified.join('\n').slice(8)}`, encoding: 'utf-8', bad: 1 })
  const gb = encoded(simplified.join('\n').repeat(20), 'gb18030')
  gb[301] = 0xff
  expect(decode(gb)).toMatchObject({ encoding: 'gb18030' })
  expect(decode(gb)?.bad).toBeGreaterThan(0)
})

test('a text that was cut in the middle of its last character is read', () => {
  const bytes = Buffer.from(simplified[1]!)
  expect(decode(bytes.subarray(0, -1))).toMatchObject({ encoding: 'utf-8', bad: 1 })
})

test('U+FFFD that stands in the file itself is no bad byte', () => {
  expect(decode(Buffer.from('书房\ufffd开门'))).toEqual({ text: '书房\ufffd开门', encoding: 'utf-8', bad: 0 })
})

test('a picture, a program and noise are no text in any encoding', () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index * index) % 251) % 256)
  expect(decode(noise)).toBeNull()
  expect(decode(noise.filter(byte => byte !== 0))).toBeNull()
  expect(decode(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1))).toBeNull()
})

test('an encoding that is asked for overrules what was found', () => {
  expect(decode(encoded(russian[0]!, 'koi8-r'), 'koi8-r')).toMatchObject({ text: russian[0], encoding: 'koi8-r' })
  expect(decode(Buffer.from('café'), 'windows-1252')?.text).toBe('cafÃ©')
})

test('an encoding is known by the names people call it', () => {
  expect(['GBK', 'cp936', 'gb2312', 'Shift-JIS', 'sjis', 'latin1', 'UTF8', 'utf-16'].map(encodingOf)).toEqual(
    ['gbk', 'gbk', 'gbk', 'shift_jis', 'shift_jis', 'windows-1252', 'utf-8', 'utf-16le'])
  expect(encodingOf('klingon')).toBeNull()
})
