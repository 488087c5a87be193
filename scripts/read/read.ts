import { readFile, stat } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { diagnose, SpeechdeckError, type Result } from '../model/diagnostic.ts'
import type { Source } from '../model/source.ts'
import { badBytes, decode } from './decode.ts'
import { formatOf, nameOf } from './format.ts'
import { isHtml, readHtml } from './html/html.ts'
import { isPdf, readPdf } from './pdf/pdf.ts'

export interface ReadOptions {
  /** WHATWG name of the encoding of a text or HTML file, where the user knows better than `decode`. */
  encoding?: string
}

/**
 * The speech in a file, or on standard input for `-`. Throws a `SpeechdeckError` when there is no such
 * file, or it is a directory, empty, or cannot be read.
 */
export async function read(path: string, options: ReadOptions = {}): Promise<Result<Source>> {
  const bytes = path === '-' ? await buffer(process.stdin) : await readBytes(path)
  const { value, diagnostics } = await understand(path, bytes, options)
  if (!value.text.trim()) throw new SpeechdeckError(diagnose('read/empty', null))
  return { value: { path, name: nameOf(path), ...value }, diagnostics }
}

/** What the bytes of a file say: its content decides how it is read, its ending only between kinds of text. */
async function understand(
  path: string, bytes: Uint8Array, { encoding }: ReadOptions,
): Promise<Result<Omit<Source, 'path' | 'name'>>> {
  if (isPdf(bytes)) return await readPdf(bytes)
  if (isHtml(path, bytes)) return await readHtml(bytes, encoding)
  const decoded = decode(bytes, encoding)
  if (!decoded) throw new SpeechdeckError(diagnose('read/binary', null))
  const value = { format: formatOf(path), encoding: decoded.encoding, text: decoded.text, lines: [], pages: [] }
  return { value, diagnostics: badBytes(decoded) }
}

async function readBytes(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new SpeechdeckError(diagnose('read/missing', null, path))
  if (found.isDirectory()) throw new SpeechdeckError(diagnose('read/directory', null, path))
  return readFile(path)
}
