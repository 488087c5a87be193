import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { SpeechdeckError } from '../model/diagnostic.ts'
import { damaged, encrypted, mostParts, mostUnpacked, tooManyParts, tooMuchUnpacked } from './refusals.ts'

/** The parts of a zip file, unpacked one by one when they are asked for. */
export interface Archive {
  has: (name: string) => boolean
  /** The bytes of a part, null when there is none of that name. Throws a `SpeechdeckError`. */
  part: (name: string) => Promise<Uint8Array | null>
}

/**
 * The archive in `bytes`. Throws a `SpeechdeckError` when it is cut off or has too many parts; a part
 * throws one when it is damaged, encrypted, or makes more than `mostUnpacked` together with those before.
 */
export async function openArchive(bytes: Buffer): Promise<Archive> {
  const { zip, entries } = await entriesIn(bytes).catch((error: unknown) => {
    throw error instanceof SpeechdeckError ? error : damaged('it is cut off, or no longer a whole archive')
  })
  let left = mostUnpacked
  return {
    has: name => entries.has(keyOf(name)),
    async part(name) {
      const entry = entries.get(keyOf(name))
      if (!entry) return null
      if (entry.isEncrypted()) throw encrypted()
      const unpacked = await unpack(zip, entry, left).catch((error: unknown) => {
        throw error instanceof SpeechdeckError ? error : damaged(`"${name}" in it cannot be unpacked`)
      })
      left -= unpacked.length
      return unpacked
    },
  }
}

async function entriesIn(bytes: Buffer): Promise<{ zip: ZipFile, entries: Map<string, Entry> }> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false, validateEntrySizes: true })
  if (zip.entryCount > mostParts) throw tooManyParts(zip.entryCount)
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) entries.set(keyOf(entry.fileName), entry)
  return { zip, entries }
}

/** Names of parts are compared without regard to case (ECMA-376-2, 6.2.2). */
function keyOf(name: string): string {
  return name.replace(/^\//, '').toLowerCase()
}

/** The sizes that an archive states are not believed: bytes are counted as they come. */
async function unpack(zip: ZipFile, entry: Entry, most: number): Promise<Buffer> {
  if (entry.uncompressedSize > most) throw tooMuchUnpacked()
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of await zip.openReadStreamPromise(entry) as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > most) throw tooMuchUnpacked()
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
