import { text } from 'node:stream/consumers'
import { fromBuffer } from 'yauzl'

/** The files of an archive by their names, as text; those that are no text are there by name. */
export async function unpacked(archive: Uint8Array): Promise<Map<string, string>> {
  return await new Promise((done, fail) => {
    fromBuffer(Buffer.from(archive), { lazyEntries: true }, (error, zip) => {
      if (error) return fail(error)
      const files = new Map<string, string>()
      zip.on('entry', (entry: { fileName: string }) => zip.openReadStream(entry as never, (broken, stream) => {
        if (broken) return fail(broken)
        void text(stream).then((content) => {
          files.set(entry.fileName, content)
          zip.readEntry()
        }, fail)
      }))
      zip.once('end', () => done(files))
      zip.once('error', fail)
      zip.readEntry()
    })
  })
}
