import { expect, test } from 'vitest'
import type { Source } from '../../scripts/model/source.ts'
import { linesOf, sourceOf } from './files.ts'

/** A Chinese file with a Chinese, a Cyrillic, a symbolic and a Western font. */
const chinese = String.raw`\ansi\ansicpg936\deff0{\fonttbl{\f0\fnil\fcharset134 SimSun;}{\f1\fcharset204 Times;}`
  + String.raw`{\f2\fcharset2 Wingdings;}{\f3\fcharset0 Arial;}}`

/** What is read from an RTF file with this body, its bytes those of Latin-1. */
function readRtf(body: string, head = chinese): Promise<Source> {
  return sourceOf('talk.rtf', Buffer.from(`{\\rtf1${head}${body}}`, 'latin1'))
}

async function lines(body: string): Promise<ReturnType<typeof linesOf>> {
  return linesOf(await readRtf(body))
}

test('paragraphs are lines, and line breaks between tokens mean nothing', async () => {
  const source = await readRtf('\\pard\\qc Open\r\ning day\\par\\pard All\\line night\\tab long\\par')
  expect(source).toMatchObject({ format: 'rtf', encoding: 'utf-8', text: 'Opening day\nAll\nnight\tlong' })
  expect(source.lines.map(line => line.isCentred)).toEqual([true, false, false])
})

test('bytes are read in the code page of their font, two to a Chinese character', async () => {
  expect((await readRtf(String.raw`\f0\'ca\'e9\'b7\'bf {\f1 \'ea\'ed\'e8\'e3\'e0} \'bf\'aa`)).text).toBe('书房 книга 开')
  expect((await readRtf('\xca\xe9\xb7\xbf')).text).toBe('书房')
})

test('the second byte of a Chinese character may look like a letter or a sign', async () => {
  expect((await readRtf(String.raw`\f0\'81\'40\'81@\'81\'5c`)).text).toBe('丂丂乗')
})

test('without a word about it, a file is Western, and bytes that a page does not have are so too', async () => {
  expect((await readRtf(String.raw`caf\'e9 \ldblquote ouvert\rdblquote\emdash`, '\\ansi ')).text).toBe('café “ouvert”—')
  expect((await readRtf(String.raw`\f3 caf\'e9.`)).text).toBe('café.')
})

test('a Unicode character replaces as many bytes as the file says', async () => {
  expect((await readRtf(String.raw`\u20070?\u25151\'3f\u12290.{\uc0\u22909}{\uc2\u24320\'bf\'aa\u-10179??\u-8704??}!`)).text).toBe('书房。好开😀!')
})

test('escaped signs and special characters are themselves', async () => {
  expect((await readRtf(String.raw`\{a\}\\b\~c\_d\-e\bullet`)).text).toBe('{a}\\b\u00a0c-de•')
})

test('what is hidden, deleted, or meant for other places is not read', async () => {
  const elsewhere = String.raw`{\info{\title Secret}}{\header Page}{\footer 1}{\*\generator Pen;}{\pict\wmetafile8 0102}{\colortbl;\red0;}{\*\unknown {text}}{\xe index}`
  expect(await lines(`${elsewhere}A{\\v hidden}B{\\deleted gone}C\\par`)).toEqual(['ABC'])
})

test('raw bytes of pictures are passed over', async () => {
  expect((await readRtf('A{\\pict\\bin4 }}{{}B')).text).toBe('AB')
})

test('fields show their results, objects their pictures in words', async () => {
  expect((await readRtf(String.raw`{\field{\*\fldinst HYPERLINK "x"}{\fldrslt books}} {\object{\*\objdata 01}{\result chart}}`)).text).toBe('books chart')
})

test('styles and levels of the outline say what a line is', async () => {
  const sheet = String.raw`{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2 Title;}{\*\cs3 Strong;}{\s4 \'b8\'b1\'b1\'ea\'cc\'e2;}}`
  expect(await lines(`${sheet}\\pard\\s2\\outlinelevel0 Day\\par\\pard\\s4 Night\\par\\pard\\s1 One\\par\\pard\\outlinelevel2 Two\\par\\pard Three\\par`))
    .toEqual([['title', 'Day'], ['subtitle', 'Night'], ['heading', '1 One'], ['heading', '3 Two'], 'Three'])
})

test('bold words at the start of a line are counted, in Chinese as some programs write it too', async () => {
  expect((await readRtf(String.raw`{\b Hours:} late\par{\rtlch\ab \ltrch\loch Hours}\par{\dbch\ab\dbch Hours} late\par\b Hours\b0\par`)).lines.map(line => line.strong)).toEqual([6, 0, 5, 5])
})

test('numbers of lists are before the words, bullets are no words, and an empty number waits', async () => {
  const body = String.raw`\pard{\listtext\pard\plain \u19968?\u12289?\tab}Late\par\pard{\listtext\f2\'d8\tab}Vans\par\pard{\pntext o\tab}Cars\par\pard{\listtext 3.\tab}\par\pard Shelves\par`
  expect(await lines(body)).toEqual([['item', '一、Late'], ['item', 'Vans'], ['item', 'Cars'], ['item', '3. Shelves']])
})

test('tables are rows, one of one cell is ordinary text', async () => {
  const row = (...cells: readonly string[]): string => `\\trowd\\pard\\intbl ${cells.map(cell => `${cell}\\cell`).join(' ')}\\row `
  expect(await lines(`Before\\par${row('Rooms', 'Number')}${row('Street\\par rooms', '12')}\\pard After\\par${row('Alone')}\\pard End`))
    .toEqual(['Before', ['row', 'Rooms\tNumber'], ['row', 'Street rooms\t12'], 'After', 'Alone', 'End'])
})

test('notes and text boxes come after their paragraph, and a box is read once', async () => {
  const box = String.raw`{\shp{\*\shpinst\shpleft0{\sp{\sn name}{\sv Box}}{\shptxt\pard In the box\par}}{\shprslt{\*\do{\dptxbxtext In the box\par}}}}`
  expect(await lines(`Rooms{\\super\\chftn}{\\footnote\\pard\\chftn  As of May.\\par Or so.} open.${box}\\par Next\\par`))
    .toEqual(['Rooms open.', ['note', 'As of May.'], ['note', 'Or so.'], ['box', 'In the box'], 'Next'])
})

test('words that stand there in an old and a new form are read in the new', async () => {
  expect((await readRtf(String.raw`{\upr{old}{\*\ud{\u20070?}}}`)).text).toBe('书')
})

test('a line break after a backslash ends a paragraph', async () => {
  expect((await readRtf('One\\\nTwo\\\nThree')).text).toBe('One\nTwo\nThree')
})

test('a file that is cut off is damaged', async () => {
  await expect(sourceOf('talk.rtf', '{\\rtf1 Rooms {\\b open')).rejects.toThrow('The file is damaged: it is cut off.')
})
