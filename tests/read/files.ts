import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { SpeechdeckError } from '../../scripts/model/diagnostic.ts'
import type { LineKind, Source } from '../../scripts/model/source.ts'
import { read } from '../../scripts/read/read.ts'

/** The path of a file of its own folder with this content. */
export async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'speechdeck-read-')), name)
  await writeFile(path, content)
  return path
}

/** What is read from a file with this content. */
export async function sourceOf(name: string, content: string | Uint8Array): Promise<Source> {
  return (await read(await fileOf(name, content))).value
}

/** The code and the message with which a file is refused. */
export async function refusalOf(path: string): Promise<{ code: string, message: string }> {
  const error: unknown = await read(path).then(() => null, (thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(SpeechdeckError)
  const { code, message } = (error as SpeechdeckError).diagnostic
  return { code, message }
}

/** Each line of a source with what its format says of it, blank lines left out; ordinary text is its words alone. */
export function linesOf({ text, lines }: Source): (string | [LineKind, string])[] {
  return lines.map(({ span, kind, depth }): string | [LineKind, string] => {
    const words = text.slice(...span)
    return kind === 'text' ? words : [kind, depth === null ? words : `${depth} ${words}`]
  }).filter(line => line !== '')
}
