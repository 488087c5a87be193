/** The package brings no types of its own; this is what is used of it. */
declare module 'word-extractor/lib/buffer-reader.js' {
  export default class BufferReader {
    constructor(buffer: Buffer)
  }
}

declare module 'word-extractor/lib/ole-compound-doc.js' {
  import type BufferReader from 'word-extractor/lib/buffer-reader.js'

  export default class OleCompoundDoc {
    constructor(reader: BufferReader)
    read(): Promise<this>
    stream(name: string): NodeJS.ReadableStream
  }
}

declare module 'word-extractor/lib/ole-allocation-table.js' {
  export default class AllocationTable {
    _table: number[]
    getSecIdChain(start: number): number[]
  }
}

declare module 'word-extractor/lib/word-ole-extractor.js' {
  export default class WordOleExtractor {
    _pieces: { startFilePos: number, totLength: number, unicode: boolean }[]
    writePieces(document: Buffer, table: Buffer): void
  }
}
