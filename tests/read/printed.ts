import { PDFDocument, PDFHexString, PDFString, StandardFonts, degrees, type PDFFont, type PDFPage, type PDFRef } from 'pdf-lib'

/** A PDF that is being made, A4 in points, y from the bottom as PDF counts. */
export interface Print {
  document: PDFDocument
  roman: PDFFont
  bold: PDFFont
  page: PDFPage
}

/** An empty PDF with one page. */
export async function print(): Promise<Print> {
  const document = await PDFDocument.create()
  const [roman, bold] = await Promise.all([StandardFonts.TimesRoman, StandardFonts.HelveticaBold].map(font => document.embedFont(font)))
  return { document, roman: roman!, bold: bold!, page: document.addPage([595, 842]) }
}

/** The bytes of a finished PDF. */
export async function bytesOf({ document }: Print): Promise<Uint8Array> {
  return await document.save()
}

/** Sets words at a place. */
export function put({ page, roman }: Print, text: string, x: number, y: number, size = 12, font = roman, turn = 0): void {
  page.drawText(text, { x, y, size, font, rotate: degrees(turn) })
}

/** Sets words in lines of a width, broken where the next word has no room; returns the baseline below them. */
export function flow(printed: Print, text: string, at: { x: number, y: number, width: number, size?: number, indent?: number, font?: PDFFont }): number {
  const { x, width, size = 12, indent = 0, font = printed.roman } = at
  let { y } = at
  let line = ''
  let start = x + indent
  const room = (): number => x + width - start
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (font.widthOfTextAtSize(longer, size) <= room()) {
      line = longer
      continue
    }
    put(printed, line, start, y, size, font)
    line = word
    start = x
    y -= size * 1.25
  }
  put(printed, line, start, y, size, font)
  return y - size * 1.25
}

/**
 * Sets Chinese lines, each at a place, in a font that is named and not embedded: every character one em wide, found
 * through the CMap of the standard encoding UniGB-UCS2-H.
 */
export function putChinese({ document, page }: Print, lines: readonly (readonly [text: string, x: number, y: number, size?: number])[], name = 'STSong-Light'): void {
  const key = page.node.newFontDictionary('Han', chineseFont(document, name))
  const drawn = lines.map(([text, x, y, size = 12]) => `BT ${key} ${size} Tf 1 0 0 1 ${x} ${y} Tm ${hex(text)} Tj ET`)
  page.node.addContentStream(document.context.register(document.context.stream(drawn.join('\n'))))
}

function hex(text: string): string {
  return PDFHexString.of(Buffer.from(text, 'utf16le').swap16().toString('hex')).toString()
}

function chineseFont({ context }: PDFDocument, name: string): PDFRef {
  const descriptor = context.register(context.obj({ Type: 'FontDescriptor', FontName: name, Flags: 4, FontBBox: [0, -200, 1000, 900], ItalicAngle: 0, Ascent: 800, Descent: -200, StemV: 80 }))
  const system = context.obj({ Registry: PDFString.of('Adobe'), Ordering: PDFString.of('GB1'), Supplement: 2 })
  const descendant = context.register(context.obj({ Type: 'Font', Subtype: 'CIDFontType0', BaseFont: name, CIDSystemInfo: system, DW: 1000, FontDescriptor: descriptor }))
  return context.register(context.obj({ Type: 'Font', Subtype: 'Type0', BaseFont: name, Encoding: 'UniGB-UCS2-H', DescendantFonts: [descendant] }))
}
