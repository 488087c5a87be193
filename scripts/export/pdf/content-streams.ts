import { deflateSync, inflateSync } from 'node:zlib'
import { PDFDict, PDFName, PDFRawStream, PDFRef, type PDFDocument } from './objects.ts'

/** What draws a page or a part of one, while it is rewritten. */
export interface ContentStream {
  ref: PDFRef
  dict: PDFDict
  /** Where the names in it lead: fonts, states, parts. */
  resources: PDFDict
  /** Its operators, one a line. */
  text: string
}

/** The streams of all pages, and of the groups and patterns in them; null where one is packed in a way that Chromium does not use. */
export function contentStreams(pdf: PDFDocument): ContentStream[] | null {
  const found: (ContentStream | null)[] = pdf.getPages().map(({ node }) => contentStream(pdf, node.get(PDFName.of('Contents')), node.Resources()))
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue
    const isPart = object.dict.get(PDFName.of('Subtype')) === PDFName.of('Form') || object.dict.has(PDFName.of('PatternType'))
    if (isPart) found.push(contentStream(pdf, ref, object.dict.lookupMaybe(PDFName.of('Resources'), PDFDict)))
  }
  return found.includes(null) ? null : found as ContentStream[]
}

function contentStream(pdf: PDFDocument, ref: unknown, resources: PDFDict | undefined): ContentStream | null {
  const stream = ref instanceof PDFRef ? pdf.context.lookup(ref) : undefined
  if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream) || !isDeflated(stream)) return null
  return { ref, dict: stream.dict, resources: resources ?? pdf.context.obj({}), text: inflateSync(stream.contents).toString('latin1') }
}

/** Puts what was rewritten back in its place. */
export function writeBack(pdf: PDFDocument, { ref, dict, text }: ContentStream): void {
  pdf.context.assign(ref, PDFRawStream.of(dict, packed(Buffer.from(text, 'latin1'))))
}

/** The content of a stream that is packed as Chromium does it; null of any other. */
export function unpacked(stream: unknown): Buffer | null {
  return stream instanceof PDFRawStream && isDeflated(stream) ? inflateSync(stream.contents) : null
}

/** Packed as small as zlib can. */
export function packed(content: Buffer): Buffer {
  return deflateSync(content, { level: 9, memLevel: 9 })
}

function isDeflated({ dict }: PDFRawStream): boolean {
  return dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode') && !dict.has(PDFName.of('DecodeParms'))
}
