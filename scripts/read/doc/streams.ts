import { buffer } from 'node:stream/consumers'
import BufferReader from 'word-extractor/lib/buffer-reader.js'
import AllocationTable from 'word-extractor/lib/ole-allocation-table.js'
import OleCompoundDoc from 'word-extractor/lib/ole-compound-doc.js'
import WordOleExtractor from 'word-extractor/lib/word-ole-extractor.js'
import { binary, damaged, encrypted } from '../refusals.ts'

/** Where a stretch of the text stands in the stream `WordDocument`. */
export interface TextPiece {
  /** Offset in bytes. */
  start: number
  /** Length in characters. */
  length: number
  isUnicode: boolean
}

/** The parts of a Word document of before 2007. */
export interface Streams {
  /** The stream `WordDocument`: a block of addresses, the text, and how it is set. */
  document: Buffer
  /** The stream with the tables that the addresses point into. */
  table: Buffer
  /** In the order of the text. */
  pieces: TextPiece[]
}

/** Size of the block of addresses that every version since Word 97 has, in bytes ([MS-DOC], 2.5.1). */
const addresses = 0x21a

/**
 * The library follows a chain of sectors without looking whether it comes back to where it was, which in a
 * damaged file is without end: a chain is never longer than the table it stands in.
 */
AllocationTable.prototype.getSecIdChain = function getSecIdChain(start) {
  const chain: number[] = []
  for (let sector = start; sector > -1; sector = this._table[sector] ?? -1) {
    if (chain.length > this._table.length) throw damaged('its sectors run in a circle')
    chain.push(sector)
  }
  return chain
}

/**
 * The streams of the compound file in `bytes`. Throws a `SpeechdeckError` when it is damaged, protected, or
 * not of Word. A newer document under a password is a compound file as well ([MS-OFFCRYPTO], 2.3.4.4).
 */
export async function readStreams(bytes: Buffer): Promise<Streams> {
  const names = (stream: string): boolean => bytes.includes(Buffer.from(stream, 'utf16le'))
  if (!names('WordDocument')) throw names('EncryptedPackage') ? encrypted() : binary()
  if (!hasRoom(bytes)) throw damaged('it is cut off')
  const file = await new OleCompoundDoc(new BufferReader(bytes)).read()
  const document = await buffer(file.stream('WordDocument'))
  if (document.length < addresses || document.readUInt16LE(0) !== 0xa5ec) throw damaged('it is no document of Word 97 or later')
  const flags = document.readUInt16LE(0x0a)
  if (flags & 0x0100) throw encrypted()
  const table = await buffer(file.stream(flags & 0x0200 ? '1Table' : '0Table'))
  const extractor = new WordOleExtractor()
  extractor.writePieces(document, table)
  const pieces = extractor._pieces.map(({ startFilePos, totLength, unicode }) => ({ start: startFilePos, length: totLength, isUnicode: unicode }))
  return { document, table, pieces }
}

/** Whether the file is as long as its header says at least: the library would read what is not there for ever. */
function hasRoom(bytes: Buffer): boolean {
  if (bytes.length < 512) return false
  const sector = 2 ** bytes.readUInt16LE(30)
  return [44, 64, 72].every(at => bytes.readUInt32LE(at) * sector <= bytes.length)
}
