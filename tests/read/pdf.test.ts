import { PDFHexString, setCharacterSpacing } from 'pdf-lib'
import { expect, test } from 'vitest'
import { clean } from '../../scripts/clean/clean.ts'
import { SpeechdeckError } from '../../scripts/model/diagnostic.ts'
import type { Source } from '../../scripts/model/source.ts'
import { plainCharacters } from '../../scripts/read/pdf/characters.ts'
import { readPdf } from '../../scripts/read/pdf/pdf.ts'
import { isPdf } from '../../scripts/read/signatures.ts'
import { bytesOf, flow, print, put, putChinese, type Print } from './printed.ts'

async function sourceOf(printed: Print): Promise<Source> {
  return { path: 'talk.pdf', name: 'talk', ...(await readPdf(await bytesOf(printed))).value }
}

async function linesOf(printed: Print): Promise<string[]> {
  return (await sourceOf(printed)).text.split('\n')
}

/** The lines with what is said of them: kind, depth, words. */
async function markedOf(printed: Print): Promise<string[]> {
  const { text, lines } = await sourceOf(printed)
  return lines.map(({ kind, depth, span }) => `${kind}${depth ?? ''}: ${text.slice(...span)}`)
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const error: unknown = await readPdf(bytes).then(() => null, (thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(SpeechdeckError)
  return (error as SpeechdeckError).diagnostic.code
}

const lamps = 'Every evening at nine the lamps in the reading room are lit, and every evening somebody is already waiting at the door with a book under one arm.'
const kettle = 'The kettle was the idea of a night nurse who came for the quiet and stayed for the tea, and it has been on ever since that first cold week in March.'
const street = 'We want a room like this one in every street of the town, and we want it to be open when people have the time to come, which is seldom at noon.'

test('lines of print become paragraphs, by the indent of the first line', async () => {
  const printed = await print()
  let y = 700
  for (const text of [lamps, kettle, street]) y = flow(printed, text, { x: 72, y, width: 300, indent: 24 })
  expect(await linesOf(printed)).toEqual([lamps, kettle, street])
})

test('lines of print become paragraphs, by the distance between them', async () => {
  const printed = await print()
  let y = 700
  for (const text of [lamps, kettle, street]) y = flow(printed, text, { x: 72, y, width: 300 }) - 10
  expect(await linesOf(printed)).toEqual([lamps, kettle, street])
})

test('a numbered paragraph hangs below its words', async () => {
  const printed = await print()
  put(printed, '1.', 72, 700)
  let y = flow(printed, lamps, { x: 96, y: 700, width: 276 })
  put(printed, '2.', 72, y)
  y = flow(printed, kettle, { x: 96, y, width: 276 })
  flow(printed, street, { x: 72, y, width: 300 })
  expect(await linesOf(printed)).toEqual([`1. ${lamps}`, `2. ${kettle}`, street])
})

test('a paragraph goes on over the page; running heads and page numbers stand after it and are listed as removed', async () => {
  const printed = await print()
  const half = lamps.indexOf(' and every')
  const pages = [[kettle, lamps.slice(0, half)], [lamps.slice(half + 1), street], [kettle], [street]]
  for (const [index, texts] of pages.entries()) {
    if (index) printed.page = printed.document.addPage([595, 842])
    put(printed, 'Night Library Network', 72, 800, 9)
    put(printed, `- ${index + 4} -`, 290, 30, 9)
    let y = 700
    for (const [nth, text] of texts.entries()) y = flow(printed, text, { x: 72, y, width: 340, indent: index === 1 && nth === 0 ? 0 : 24 })
  }
  const source = await sourceOf(printed)
  const head = 'Night Library Network'
  expect(source.text.split('\n')).toEqual([kettle, lamps, head, '- 4 -', street, head, '- 5 -', kettle, head, '- 6 -', street, head, '- 7 -'])
  expect(source.pages.map(at => source.text.slice(at, at + 9))).toEqual(['The kettl', 'and every', 'The kettl', 'We want a'])
  const { paragraphs, removed } = clean(source).value
  expect(paragraphs.map(({ text }) => text)).toEqual([kettle, lamps, street, kettle, street])
  expect(removed.map(({ reason, text }) => `${reason} ${text}`).slice(0, 2)).toEqual([`running-head ${head}`, 'page-number - 4 -'])
  expect(removed).toHaveLength(8)
})

test('two columns are read one after the other, what spans them first', async () => {
  const printed = await print()
  put(printed, 'A Year of Night Libraries', 150, 780, 22)
  flow(printed, `${lamps} ${kettle} ${street}`, { x: 60, y: 720, width: 220 })
  flow(printed, `${street} ${lamps} ${kettle}`, { x: 310, y: 723, width: 220 })
  expect(await markedOf(printed)).toEqual([
    'title: A Year of Night Libraries', `text: ${lamps} ${kettle} ${street}`, `text: ${street} ${lamps} ${kettle}`,
  ])
})

test('a paragraph goes on from the foot of a column to the head of the next', async () => {
  const printed = await print()
  const half = kettle.indexOf(' and stayed')
  flow(printed, `${lamps} ${street} ${kettle.slice(0, half)}`, { x: 60, y: 720, width: 220 })
  flow(printed, `${kettle.slice(half + 1)} ${street} ${lamps}`, { x: 310, y: 720, width: 220 })
  expect(await linesOf(printed)).toEqual([`${lamps} ${street} ${kettle} ${street} ${lamps}`])
})

test('the mark of a note is left out, an exponent is not, and the note follows its paragraph', async () => {
  const printed = await print()
  const words = 'We lent thirty thousand books'
  put(printed, words, 72, 700)
  put(printed, '1', 72 + printed.roman.widthOfTextAtSize(words, 12), 705, 7)
  put(printed, 'in the first year, from 200 m', 72 + printed.roman.widthOfTextAtSize(`${words}1 `, 12), 700)
  put(printed, '2', 72 + printed.roman.widthOfTextAtSize(`${words}1 in the first year, from 200 m`, 12), 705, 7)
  flow(printed, lamps, { x: 72, y: 660, width: 300 })
  put(printed, '1', 72, 93, 5)
  put(printed, 'Without the branch in the station.', 76, 90, 8)
  expect(await markedOf(printed)).toEqual([
    'text: We lent thirty thousand books in the first year, from 200 m²', `text: ${lamps}`, 'note: 1 Without the branch in the station.',
  ])
})

test('a watermark across the page is not read, and words that are drawn twice are read once, in bold', async () => {
  const printed = await print()
  flow(printed, lamps, { x: 72, y: 700, width: 300 })
  put(printed, 'DRAFT', 150, 300, 90, printed.bold, 45)
  put(printed, 'Keep the light on', 72, 600)
  put(printed, 'Keep the light on', 72.3, 600)
  const { text, lines } = await sourceOf(printed)
  expect(text.split('\n')).toEqual([lamps, 'Keep the light on'])
  expect(lines.map(({ strong }) => strong)).toEqual([0, 17])
})

test('a word parted at the end of a line is whole again; one with a hyphen of its own keeps it', async () => {
  const printed = await print()
  for (const [index, line] of ['A well-lit room brings the neigh-', 'bours in, and a room that is well-', 'lit until midnight keeps them.'].entries()) {
    put(printed, line, 72, 700 - index * 15)
  }
  expect(await linesOf(printed)).toEqual(['A well-lit room brings the neighbours in, and a room that is well-lit until midnight keeps them.'])
})

test('large type is the title, and sizes that are used for short lines again and again are headings', async () => {
  const printed = await print()
  put(printed, 'Opening Words', 72, 780, 26)
  let y = 740
  for (const [heading, text] of [['The lamps', lamps], ['The kettle', kettle], ['The street', street]] as const) {
    put(printed, heading, 72, y, 16)
    y = flow(printed, text, { x: 72, y: y - 22, width: 300 }) - 14
  }
  expect(await markedOf(printed)).toEqual([
    'title: Opening Words', 'heading1: The lamps', `text: ${lamps}`, 'heading1: The kettle', `text: ${kettle}`, 'heading1: The street', `text: ${street}`,
  ])
})

test('Chinese lines are joined without spaces, letter-spaced titles closed, bold seen by the name of the font', async () => {
  const printed = await print()
  putChinese(printed, [...'在书房推进会上的讲话'].map((character, index) => [character, 120 + index * 34, 780, 22] as const))
  putChinese(printed, [['一、把灯点亮', 96, 700]], 'SimHei')
  putChinese(printed, [
    ['各位馆长，今年我们要把城市书房办到每一条街', 96, 680],
    ['上，让每一位读者下班以后都有一盏灯、一张桌', 72, 662],
    ['子。', 72, 644],
    ['借书的人多了，办证的人少了，这是好事。', 96, 626],
  ])
  expect(await markedOf(printed)).toEqual([
    'title: 在书房推进会上的讲话', 'text: 一、把灯点亮',
    'text: 各位馆长，今年我们要把城市书房办到每一条街上，让每一位读者下班以后都有一盏灯、一张桌子。',
    'text: 借书的人多了，办证的人少了，这是好事。',
  ])
  expect((await sourceOf(printed)).lines.map(({ strong }) => strong)).toEqual([0, 6, 0, 0])
})

test('pictures of pages, a locked file and a broken one are each refused with a code of their own', async () => {
  const empty = await print()
  expect(await refusal(await bytesOf(empty))).toBe('read/scanned')
  const printed = await print()
  put(printed, lamps, 72, 700)
  const bytes = await bytesOf(printed)
  expect(isPdf(bytes)).toBe(true)
  expect(await refusal(bytes.slice(0, 60))).toBe('read/damaged')
  const { context } = printed.document
  const hash = PDFHexString.of('5a'.repeat(32))
  context.trailerInfo.Encrypt = context.register(context.obj({ Filter: 'Standard', V: 1, R: 2, O: hash, U: hash, P: -44 }))
  context.trailerInfo.ID = context.obj([PDFHexString.of('00'.repeat(16)), PDFHexString.of('00'.repeat(16))])
  expect(await refusal(await printed.document.save({ useObjectStreams: false }))).toBe('read/encrypted')
})

test('a large initial belongs to its word', async () => {
  const printed = await print()
  put(printed, 'E', 72, 674, 44)
  put(printed, 'very evening at nine the lamps are lit, and', 102, 700)
  put(printed, 'every evening somebody is waiting at the', 102, 685)
  put(printed, 'door with a book under one arm, whatever the', 72, 670)
  expect(await linesOf(printed)).toEqual(['Every evening at nine the lamps are lit, and every evening somebody is waiting at the door with a book under one arm, whatever the'])
})

test('running heads may change sides, and pages be numbered from anywhere', async () => {
  const printed = await print()
  for (const [index, text] of [lamps, kettle, street, lamps].entries()) {
    if (index) printed.page = printed.document.addPage([595, 842])
    put(printed, index % 2 ? 'Night Library Network' : 'The first year', index % 2 ? 72 : 400, 800, 9)
    put(printed, `${index + 41}`, index % 2 ? 72 : 510, 30, 9)
    flow(printed, text, { x: 72, y: 700, width: 340 })
  }
  const { text, lines } = await sourceOf(printed)
  expect(lines.filter(({ kind }) => kind === 'text').map(({ span }) => text.slice(...span))).toEqual([lamps, kettle, street, lamps])
  expect(lines.filter(({ kind }) => kind === 'furniture')).toHaveLength(8)
})

test('a year at the foot of the only page is no page number, a 1 is', async () => {
  const printed = await print()
  flow(printed, lamps, { x: 72, y: 700, width: 300 })
  put(printed, '2031', 280, 60)
  put(printed, '1', 290, 30, 9)
  expect(await markedOf(printed)).toEqual([`text: ${lamps}`, 'text: 2031', 'furniture: 1'])
})

test('a page that is turned is read as it stands, and one without text is told of', async () => {
  const printed = await print()
  for (const [index, line] of ['Every evening at nine the lamps in the', 'room are lit.'].entries()) {
    put(printed, line, 100 + index * 15, 72, 12, printed.roman, 90)
  }
  printed.page = printed.document.addPage([595, 842])
  printed.page.drawRectangle({ x: 50, y: 50, width: 400, height: 600 })
  const { value, diagnostics } = await readPdf(await bytesOf(printed))
  expect(value.text).toBe('Every evening at nine the lamps in the room are lit.')
  expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual(['read/page-without-text Page 2 holds no text that can be read.'])
})

test('ligatures and radicals are read as what is written, and a letter-spaced word is one word', async () => {
  expect(plainCharacters('the ﬁrst oﬃce ⼀年 ⻓⻔ 福')).toBe('the first office 一年 长门 福')
  const printed = await print()
  printed.page.pushOperators(setCharacterSpacing(4))
  put(printed, 'ANNUAL REPORT', 72, 700)
  expect(await linesOf(printed)).toEqual(['ANNUAL REPORT'])
})

test('quotation marks keep their spaces in English and get none in Chinese', async () => {
  const printed = await print()
  for (const [index, line] of ['She said “keep the lights on” and', '“leave the door open” – so we did,', 'and the town said: “thank you”.'].entries()) {
    put(printed, line, 72, 700 - index * 15)
  }
  expect(await linesOf(printed)).toEqual(['She said “keep the lights on” and “leave the door open” – so we did, and the town said: “thank you”.'])
  const chinese = await print()
  putChinese(chinese, [['馆长说：“把灯点亮，把门打开，把人请进来”', 72, 620], ['“把书读完”。', 72, 602]])
  expect(await linesOf(chinese)).toEqual(['馆长说：“把灯点亮，把门打开，把人请进来”“把书读完”。'])
})
