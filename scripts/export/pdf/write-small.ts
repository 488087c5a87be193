import { PDFName, PDFObjectStream, PDFRawStream, PDFRef, PDFStream, type PDFDocument, type PDFObject } from './objects.ts'
import { packed } from './content-streams.ts'

/** So many objects are compressed together; what is alike in them is said once. */
const objectsPerStream = 2000

/** Widths in bytes of an entry: its kind, where it lies, and its place among those it is compressed with. */
const widths = [1, 4, 2] as const

/** The file with all objects that are no streams compressed, and with a table of them that says only how each entry differs from the one before (PDF 32000-1, 7.5.8). */
export function writeSmall({ context }: PDFDocument): Uint8Array {
  const objects = context.enumerateIndirectObjects()
  const plain = objects.filter(([, object]) => !(object instanceof PDFStream))
  const groups = Array.from({ length: Math.ceil(plain.length / objectsPerStream) }, (_, i) => plain.slice(i * objectsPerStream, (i + 1) * objectsPerStream))
  const entries = new Map<number, readonly [kind: number, where: number, place: number]>([[0, [0, 0, 0xFFFF]]])
  const pieces: Buffer[] = [Buffer.from(`${context.header.toString()}\n`, 'latin1')]
  let at = pieces[0]!.length
  const put = (ref: PDFRef, object: PDFObject): void => {
    entries.set(ref.objectNumber, [1, at, 0])
    const piece = Buffer.alloc(object.sizeInBytes())
    object.copyBytesInto(piece, 0)
    const whole = [Buffer.from(`${ref.objectNumber} 0 obj\n`, 'latin1'), piece, Buffer.from('\nendobj\n', 'latin1')]
    pieces.push(...whole)
    at += whole.reduce((sum, { length }) => sum + length, 0)
  }
  for (const [ref, object] of objects) if (object instanceof PDFStream) put(ref, object)
  groups.forEach((group, i) => {
    const number = context.largestObjectNumber + 1 + i
    group.forEach(([ref], place) => entries.set(ref.objectNumber, [2, number, place]))
    const { dict, contents } = unpackedGroup(context, group)
    put(PDFRef.of(number), PDFRawStream.of(dict, packed(contents)))
  })
  const last = context.largestObjectNumber + 1 + groups.length
  const start = at
  entries.set(last, [1, start, 0])
  put(PDFRef.of(last), table(context, entries, last + 1))
  return Buffer.concat([...pieces, Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1')])
}

function unpackedGroup(context: PDFDocument['context'], group: [PDFRef, PDFObject][]): { dict: PDFRawStream['dict'], contents: Buffer } {
  const stream = PDFObjectStream.withContextAndObjects(context, group, false)
  const dict = stream.dict.clone(context)
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'))
  return { dict, contents: Buffer.from(stream.getUnencodedContents()) }
}

function table(context: PDFDocument['context'], entries: ReadonlyMap<number, readonly number[]>, size: number): PDFRawStream {
  const width = widths.reduce((sum, one) => sum + one, 0)
  const rows = Buffer.alloc(size * (width + 1))
  let before = Buffer.alloc(width)
  for (let number = 0; number < size; number++) {
    const entry = entries.get(number) ?? [0, 0, 0]
    const row = Buffer.alloc(width)
    let at = 0
    widths.forEach((bytes, i) => at = row.writeUIntBE(entry[i]!, at, bytes))
    rows[number * (width + 1)] = 2 // as the PNG filter that takes the row above away
    row.forEach((byte, i) => rows[number * (width + 1) + 1 + i] = byte - before[i]!)
    before = row
  }
  const { Root, Info, ID } = context.trailerInfo
  const about = {
    Type: 'XRef', Size: size, W: [...widths], Root, ...Info && { Info }, ...ID && { ID },
    Filter: 'FlateDecode', DecodeParms: { Predictor: 12, Columns: width },
  }
  return PDFRawStream.of(context.obj(about), packed(rows))
}
