import type { Streams } from './streams.ts'

/** Where notes and text boxes stand in the text, as `[start, end)` in characters. */
export interface DocNotes {
  /** By the character that refers to them. */
  notes: Map<number, [number, number]>
  boxes: [number, number]
}

/**
 * The notes of a document. Its text is followed by that of the footnotes, the headers, the remarks, the
 * endnotes and the text boxes, whose lengths stand side by side; the fourth means nothing ([MS-DOC], 2.4.1 and 2.5.4).
 */
export function docNotes({ document, table }: Streams): DocNotes {
  const [main, footnotes, headers, , remarks, endnotes, boxes] = Array.from({ length: 7 }, (_, index) => document.readUInt32LE(0x4c + index * 4)) as
    [number, number, number, number, number, number, number]
  const firstEndnote = main + footnotes + headers + remarks
  const firstBox = firstEndnote + endnotes
  return {
    notes: new Map([
      ...notesAt(document, table, 0xaa, 0xb2, main),
      ...notesAt(document, table, 0x20a, 0x212, firstEndnote),
    ]),
    boxes: [firstBox, firstBox + boxes],
  }
}

/** The notes whose marks and texts are listed at two addresses; texts count from the first note. */
function notesAt(document: Buffer, table: Buffer, marks: number, texts: number, first: number): [number, [number, number]][] {
  const at = (address: number): Buffer => {
    const start = document.readUInt32LE(address)
    return table.subarray(start, start + document.readUInt32LE(address + 4))
  }
  const references = at(marks)
  const borders = at(texts)
  const count = Math.min(Math.max(0, Math.floor((references.length - 4) / 6)), Math.max(0, borders.length / 4 - 1))
  return Array.from({ length: count }, (_, index) => {
    return [references.readUInt32LE(index * 4), [first + borders.readUInt32LE(index * 4), first + borders.readUInt32LE(index * 4 + 4)]]
  })
}
