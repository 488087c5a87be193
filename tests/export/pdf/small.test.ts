import { deflateSync } from 'node:zlib'
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { contentStreams, unpacked, writeBack } from '../../../scripts/export/pdf/content-streams.ts'
import { shareDrawings } from '../../../scripts/export/pdf/share-drawings.ts'
import { writeSmall } from '../../../scripts/export/pdf/write-small.ts'

/** A file with a page of each content. */
async function fileOf(contents: readonly string[]): Promise<PDFDocument> {
  const pdf = await PDFDocument.create()
  for (const content of contents) {
    const { node } = pdf.addPage([735, 414])
    node.set(PDFName.of('Resources'), pdf.context.obj({ ExtGState: { G3: { ca: 0.5 } } }))
    const stream = PDFRawStream.of(pdf.context.obj({ Filter: 'FlateDecode' }), deflateSync(Buffer.from(content)))
    node.set(PDFName.of('Contents'), pdf.context.register(stream))
  }
  return pdf
}

/** What a page draws, with the parts that it names in their places. */
function drawnOn(pdf: PDFDocument, page: number): string {
  const { node } = pdf.getPage(page)
  const parts = node.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict)
  const text = unpacked(node.lookup(PDFName.of('Contents')))!.toString()
  return text.replace(/\/(\w+) Do/g, (_, name: string) => unpacked(parts!.lookup(PDFName.of(name)))!.toString())
}

const waves = ['1 0 0 RG 1 0 0 rg', '/G3 gs', ...Array.from({ length: 40 }, (_, i) => `${i} 532 m\n${i} 509.91 17.91 492 40 492 c\nh`), 'f'].join('\n')

function shared(pdf: PDFDocument): void {
  const streams = contentStreams(pdf)!
  shareDrawings(pdf, streams)
  streams.forEach(stream => writeBack(pdf, stream))
}

describe('what is drawn on several pages', () => {
  test('is said once, and drawn on each with its state', async () => {
    const pages = [`q\n${waves}\n0 0 9 9 re\nW n\nBT\nET\nQ`, `q\n2 0 0 2 0 0 cm\n${waves}\nQ`]
    const pdf = await fileOf(pages)
    shared(pdf)
    const forms = pdf.context.enumerateIndirectObjects().filter(([, object]) => object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Form'))
    expect(forms).toHaveLength(1)
    expect((forms[0]![1] as PDFRawStream).dict.lookup(PDFName.of('Resources'), PDFDict).lookup(PDFName.of('ExtGState'), PDFDict).has(PDFName.of('G3'))).toBe(true)
    const state = '1 0 0 RG 1 0 0 rg\n/G3 gs'
    expect([0, 1].map(page => drawnOn(pdf, page))).toEqual([pages[0]!.replace('f\n', `f\n${state}\n`), pages[1]!.replace('f\n', `f\n${state}\n`)])
  })

  test('stays where it is drawn on one only, or is short', async () => {
    const pages = [`${waves}\n${waves}`, '0 0 9 9 re\nf', '0 0 9 9 re\nf']
    const pdf = await fileOf(pages)
    shared(pdf)
    expect([0, 1, 2].map(page => unpacked(pdf.getPage(page).node.lookup(PDFName.of('Contents')))!.toString())).toEqual(pages)
  })
})

test('a small file has all that the other has', async () => {
  const pdf = await fileOf(['0 0 9 9 re\nf', 'q\nQ'])
  pdf.setTitle('The well')
  for (let i = 0; i < 4500; i++) pdf.context.register(pdf.context.obj({ Lamp: i }))
  await pdf.flush()
  const small = writeSmall(pdf)
  const again = await PDFDocument.load(small, { updateMetadata: false, throwOnInvalidObject: true })
  expect(again.getTitle()).toBe('The well')
  expect(again.getPageCount()).toBe(2)
  const lamps = again.context.enumerateIndirectObjects().flatMap(([, object]) => object instanceof PDFDict ? object.get(PDFName.of('Lamp'))?.toString() ?? [] : [])
  expect(lamps).toEqual(Array.from({ length: 4500 }, (_, i) => String(i)))
  expect(small.length).toBeLessThan((await pdf.save({ objectsPerTick: Infinity })).length)
})
