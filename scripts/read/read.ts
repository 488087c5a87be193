import { readFile, stat } from 'node:fs/promises'
import { diagnose, SpeechdeckError, type Result } from '../model/diagnostic.ts'
import type { Source } from '../model/source.ts'
import type { Content } from './assemble.ts'
import { decode } from './decode.ts'
import { formatOf, nameOf } from './format.ts'
import { binary, mostBytes, tooManyBytes } from './refusals.ts'
import { beginsWith, signatures } from './signatures.ts'

/** Reads the bytes of one format; throws a `SpeechdeckError` when they are broken. */
type Reader = (bytes: Buffer) => Content | Promise<Content>

/**
 * The formats that begin with bytes of their own, whatever the file is called, each with its reader; what
 * begins with none of them is text. Readers are loaded when they are needed, for their libraries are large.
 */
const readers: readonly (readonly [signature: Uint8Array, load: () => Promise<Reader>])[] = [
  [signatures.zip, async () => (await import('./office.ts')).readOffice],
  [signatures.emptyZip, async () => (await import('./office.ts')).readOffice],
  [signatures.ole, async () => (await import('./doc/doc.ts')).readDoc],
  [signatures.rtf, async () => (await import('./rtf/rtf.ts')).readRtf],
]

/**
 * The speech in a file, or on standard input for `-`. Throws a `SpeechdeckError` when there is no such
 * file, or it is a directory, empty, too large, damaged, protected, or in no format that is read.
 */
export async function read(path: string): Promise<Result<Source>> {
  const bytes = path === '-' ? await readStandardInput() : await readBytes(path)
  const content = await contentOf(bytes, path)
  if (!content.text.trim()) throw new SpeechdeckError(diagnose('read/empty', null))
  return { value: { path, name: nameOf(path), ...content }, diagnostics: [] }
}

async function contentOf(bytes: Buffer, path: string): Promise<Content> {
  const load = readers.find(([signature]) => beginsWith(bytes, signature))?.[1]
  return load ? (await load())(bytes) : readText(bytes, path)
}

/** Text says nothing of its format in its bytes: the ending of the file does. */
function readText(bytes: Buffer, path: string): Content {
  const decoded = decode(bytes)
  if (!decoded) throw binary()
  return { format: formatOf(path), ...decoded, lines: [], pages: [] }
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
