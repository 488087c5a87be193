import { readFile, stat } from 'node:fs/promises'
import { diagnose, SpeechdeckError, type Result } from '../model/diagnostic.ts'
import type { Source } from '../model/source.ts'
import type { Content } from './assemble.ts'
import { badBytes, decode } from './decode.ts'
import { formatOf, nameOf } from './format.ts'
import { isHtml, isPdf, isSigned, signatures } from './signatures.ts'
import { binary, mostBytes, tooManyBytes } from './refusals.ts'

/** What a reader may be told. */
export interface ReadOptions {
  /** WHATWG name of the encoding of a text or a web page, where the user knows better than `decode`. */
  encoding?: string
}

/** Reads the bytes of one format; throws a `SpeechdeckError` when they are broken. */
type Reader = (bytes: Buffer, options: ReadOptions) => Result<Content> | Promise<Result<Content>>

/**
 * The formats that are known by their bytes, whatever the file is called, each with its reader; what is none of
 * them is text. Readers are loaded when they are needed, for their libraries are large.
 */
const readers: readonly (readonly [isOf: (bytes: Buffer, path: string) => boolean, load: () => Promise<Reader>])[] = [
  [isSigned(signatures.zip), async () => quiet((await import('./office.ts')).readOffice)],
  [isSigned(signatures.emptyZip), async () => quiet((await import('./office.ts')).readOffice)],
  [isSigned(signatures.ole), async () => quiet((await import('./doc/doc.ts')).readDoc)],
  [isSigned(signatures.rtf), async () => quiet((await import('./rtf/rtf.ts')).readRtf)],
  [isPdf, async () => (await import('./pdf/pdf.ts')).readPdf],
  [isHtml, async () => (await import('./html/html.ts')).readHtml],
]

/**
 * The speech in a file, or on standard input for `-`. Throws a `SpeechdeckError` when there is no such
 * file, or it is a directory, empty, too large, damaged, protected, or in no format that is read.
 */
export async function read(path: string, options: ReadOptions = {}): Promise<Result<Source>> {
  const bytes = path === '-' ? await readStandardInput() : await readBytes(path)
  const load = readers.find(([isOf]) => isOf(bytes, path))?.[1]
  const { value, diagnostics } = load ? await (await load())(bytes, options) : readText(bytes, path, options)
  if (!value.text.trim()) throw new SpeechdeckError(diagnose('read/empty', null))
  return { value: { path, name: nameOf(path), ...value }, diagnostics }
}

/** A reader that has nothing to say but what it reads. */
function quiet(read: (bytes: Buffer) => Content | Promise<Content>): Reader {
  return async bytes => ({ value: await read(bytes), diagnostics: [] })
}

/** Text says nothing of its format in its bytes: the ending of the file does. */
function readText(bytes: Buffer, path: string, { encoding }: ReadOptions): Result<Content> {
  const decoded = decode(bytes, encoding)
  if (!decoded) throw binary()
  const value = { format: formatOf(path), encoding: decoded.encoding, text: decoded.text, lines: [], pages: [] }
  return { value, diagnostics: badBytes(decoded) }
}

async function readBytes(path: string): Promise<Buffer> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new SpeechdeckError(diagnose('read/missing', null, path))
  if (found.isDirectory()) throw new SpeechdeckError(diagnose('read/directory', null, path))
  if (found.size > mostBytes) throw tooManyBytes()
  return readFile(path)
}

async function readStandardInput(): Promise<Buffer> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of process.stdin as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > mostBytes) throw tooManyBytes()
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
