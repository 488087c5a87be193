import { ParseSpeeds, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString, type PDFPage } from './objects.ts'
import { contentStreams, packed, writeBack } from './content-streams.ts'
import { joinFonts } from './join-fonts.ts'
import { shareDrawings } from './share-drawings.ts'
import { nothingSlimmed, slimPaths } from './slim-paths.ts'
import { srgbProfile } from './srgb.ts'
import { writeSmall } from './write-small.ts'
import { xmpOf } from './xmp.ts'

/** What the file says about itself. */
export interface PdfMeta {
  title: string | null
  author: string | null
  subject: string | null
  keywords: readonly string[]
  /** When the speech is given; null where it does not say. */
  date: Date | null
}

/** A date that says nothing: the same speech must give the same file tomorrow. */
const fixedDate = new Date('2000-01-01T00:00:00Z')

/** The PDF as the browser printed it, with `meta`, bookmarks in the words of `headings`, and pages that end with a whole pixel. */
export async function finish(printed: Uint8Array, meta: PdfMeta, headings: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  if (meta.title) pdf.setTitle(meta.title, { showInWindowTitleBar: true })
  if (meta.author) pdf.setAuthor(meta.author)
  if (meta.subject) pdf.setSubject(meta.subject)
  if (meta.keywords.length > 0) pdf.setKeywords([meta.keywords.join(', ')])
  pdf.setCreator('speechdeck')
  pdf.setProducer('speechdeck')
  const date = meta.date ?? fixedDate
  pdf.setCreationDate(date)
  pdf.setModificationDate(date)
  describe(pdf, meta, date)
  nameBookmarks(pdf, headings)
  pdf.getPages().forEach(trim)
  slim(pdf)
  await pdf.flush()
  return writeSmall(pdf)
}

/** The same in XMP, and whose red the red is. */
function describe(pdf: PDFDocument, meta: PdfMeta, date: Date): void {
  const language = pdf.catalog.lookupMaybe(PDFName.of('Lang'), PDFString, PDFHexString)?.decodeText() ?? 'x-default'
  const metadata = pdf.context.stream(Buffer.from(xmpOf(meta, date, language)), { Type: 'Metadata', Subtype: 'XML' })
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(metadata))
  const profile = pdf.context.register(pdf.context.stream(packed(srgbProfile()), { N: 3, Filter: 'FlateDecode' }))
  const name = PDFString.of('sRGB IEC61966-2.1')
  const intent = { Type: 'OutputIntent', S: 'GTS_PDFA1', OutputConditionIdentifier: name, Info: name, DestOutputProfile: profile }
  pdf.catalog.set(PDFName.of('OutputIntents'), pdf.context.obj([intent]))
}

/** Fonts and drawings as Chromium writes them hold much that nobody sees, and say much that is said elsewhere. */
function slim(pdf: PDFDocument): void {
  const streams = contentStreams(pdf)
  if (!streams) return
  joinFonts(pdf, streams)
  const before = nothingSlimmed()
  for (const stream of streams) stream.text = slimPaths(stream.text, before)
  shareDrawings(pdf, streams)
  streams.forEach(stream => writeBack(pdf, stream))
}

/** Chromium rounds the page up by a fraction of a pixel (735.12 points for 980 pixels), which would show as a white edge. */
function trim(page: PDFPage): void {
  const { x, y, width, height } = page.getMediaBox()
  const whole = (points: number): number => Math.floor(points / 0.75 + 0.01) * 0.75
  page.setMediaBox(x, y + height - whole(height), whole(width), whole(height))
}

/** Bookmarks are the headings in order, without the spaces at which a line broke: `A harbour inthe fog`. */
function nameBookmarks(pdf: PDFDocument, headings: readonly string[]): void {
  const left = [...headings]
  const bare = (words: string): string => words.replace(/\s+/g, '')
  const visit = (parent: PDFDict | undefined): void => {
    for (let entry = parent?.lookupMaybe(PDFName.of('First'), PDFDict); entry; entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      const title = bare(entry.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText())
      const at = left.findIndex(heading => bare(heading) === title)
      const [heading] = at < 0 ? [] : left.splice(0, at + 1).slice(-1)
      if (heading !== undefined) entry.set(PDFName.of('Title'), PDFHexString.fromText(heading))
      visit(entry)
    }
  }
  visit(pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict))
}
