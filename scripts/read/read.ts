import { readFile, stat } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { diagnose, SpeechdeckError, type Result } from '../model/diagnostic.ts'
import type { Source } from '../model/source.ts'
import { decode } from './decode.ts'
import { formatOf, nameOf } from './format.ts'

/**
 * The speech in a file, or on standard input for `-`. Throws a `SpeechdeckError` when there is no such
 * file, or it is a directory, empty, or not text.
 */
export async function read(path: string): Promise<Result<Source>> {
  const bytes = path === '-' ? await buffer(process.stdin) : await readBytes(path)
  const decoded = decode(bytes)
  if (!decoded) throw new SpeechdeckError(diagnose('read/binary', null))
  if (!decoded.text.trim()) throw new SpeechdeckError(diagnose('read/empty', null))
  return { value: { path, name: nameOf(path), format: formatOf(path), ...decoded, lines: [], pages: [] }, diagnostics: [] }
}

async function readBytes(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new SpeechdeckError(diagnose('read/missing', null, path))
  if (found.isDirectory()) throw new SpeechdeckError(diagnose('read/directory', null, path))
  return readFile(path)
}
