import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withBrowser } from '../../scripts/export/browser.ts'
import { exportPdf } from '../../scripts/export/pdf.ts'
import { withSite } from '../../scripts/export/site.ts'
import { deckFolder } from './decks.ts'

const meta = { title: '关于河岸步道建设的发言', author: '李晓禾', subject: '河岸步道建设', sections: null }
let folder: string
let pdf: PDFDocument

async function printTo(file: string, printOnly = false): Promise<void> {
  await withSite(deckFolder('small'), site => withBrowser(browser => exportPdf(browser, site, file, meta)), { target: printOnly ? 'print' : 'web' })
}

/** Every dictionary of the file. */
function dictionaries(): PDFDict[] {
  return pdf.context.enumerateIndirectObjects().flatMap(([, object]) => object instanceof PDFDict ? [object] : [])
}

function nameOf(dictionary: PDFDict, key: string): string | undefined {
  return dictionary.lookup(PDFName.of(key))?.toString()
}

function textOf(value: unknown): string {
  return value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : ''
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'speechdeck-test-'))
  await printTo(join(folder, 'small.pdf'))
  pdf = await PDFDocument.load(readFileSync(join(folder, 'small.pdf')), { updateMetadata: false })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the PDF of a deck', () => {
  test('has one page of 16 to 9 for each slide and none that is blank', () => {
    const sizes = pdf.getPages().map(page => page.getSize())
    expect(sizes).toHaveLength(3)
    for (const { width, height } of sizes) expect(width / height).toBeCloseTo(980 / 552, 2)
  })

  test('is tagged, with headings, lists and links', () => {
    expect(pdf.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe('true')
    const tags = new Set(dictionaries().filter(each => nameOf(each, 'Type') === '/StructElem').map(each => nameOf(each, 'S')))
    expect([...tags]).toEqual(expect.arrayContaining(['/H1', '/H2', '/L', '/LI', '/Link']))
  })

  test('has the headings as bookmarks, those of the content below that of the cover', () => {
    const cover = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict).lookup(PDFName.of('First'), PDFDict)
    const first = cover.lookup(PDFName.of('First'), PDFDict)
    const second = first.lookup(PDFName.of('Next'), PDFDict)
    const titles = [cover, first, second].map(entry => textOf(entry.lookup(PDFName.of('Title'))))
    expect(titles).toEqual(['关于河岸步道建设的发言', '步道要连起来', '资料在哪里看'])
  })

  test('says its title, author, subject and language', () => {
    expect(pdf.getTitle()).toBe(meta.title)
    expect(pdf.getAuthor()).toBe(meta.author)
    expect(pdf.getSubject()).toBe(meta.subject)
    expect(textOf(pdf.catalog.lookup(PDFName.of('Lang')))).toBe('zh-Hans')
  })

  test('holds real embedded fonts, both of the deck\'s families, and none of type 3; one each, not one for each slice', () => {
    const fonts = pdf.getPages().slice(0, 2).flatMap(page => page.node.Resources()!.lookup(PDFName.of('Font'), PDFDict).values().map(font => pdf.context.lookup(font, PDFDict)))
    expect(fonts.length).toBeGreaterThan(1)
    expect(fonts.map(font => nameOf(font, 'Subtype'))).not.toContain('/Type3') // the last page has an emoji, which a font of the system may draw in colours
    const embedded = dictionaries().filter(each => each.get(PDFName.of('FontFile2')) instanceof PDFRef)
    const names = embedded.map(each => nameOf(each, 'FontName') ?? '').join(' ')
    expect(names).toMatch(/NotoSansSC/)
    expect(names).toMatch(/NotoSerifSC/)
    expect(new Set(names.replace(/\/[A-Z]+\+/g, '').split(' ')).size).toBe(embedded.length)
  })

  test('keeps the links', () => {
    const annotations = pdf.getPage(2).node.lookup(PDFName.of('Annots'), PDFArray)
    const actions = annotations.asArray().map((_, at) => annotations.lookup(at, PDFDict).lookup(PDFName.of('A'), PDFDict))
    expect(actions.map(action => textOf(action.lookup(PDFName.of('URI'))))).toEqual(['https://example.org/'])
  })

  test('is the same bytes when the deck is built again', async () => {
    await printTo(join(folder, 'again.pdf'))
    expect(readFileSync(join(folder, 'again.pdf')).equals(readFileSync(join(folder, 'small.pdf')))).toBe(true)
  })

  test('is the same whether the site holds the player or is for print only', async () => {
    await printTo(join(folder, 'print-only.pdf'), true)
    expect(readFileSync(join(folder, 'print-only.pdf')).equals(readFileSync(join(folder, 'small.pdf')))).toBe(true)
  })
})
