import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Source } from '../../scripts/model/source.ts'
import { cut, type Passage, type Transcript } from '../../scripts/model/transcript.ts'

/**
 * Compares a stage's value with its golden, written as JSON that reads as the speech: a passage stands as
 * `words@offset`. Only `UPDATE_GOLDENS=1` writes one; a missing golden fails.
 */
export function expectGolden(path: string, value: unknown): void {
  const text = `${JSON.stringify(toGolden(value), null, 1)}\n`
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(path, text)
  else if (!existsSync(path)) expect.fail(`There is no golden ${path}: look at what the stage gives, then run with UPDATE_GOLDENS=1.`)
  expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(path, 'utf8')))
}

/** The transcript of a golden. */
export function transcriptFromGolden(path: string, source: Source): Transcript {
  const { language, text, origins, removed, paragraphs, asides, tables, bold } = JSON.parse(readFileSync(path, 'utf8'))
  const transcript = { source, language, text, origins: Uint32Array.from(origins.split(' '), Number), removed, paragraphs: [], asides: [], tables: [], bold: [] }
  return {
    ...transcript,
    paragraphs: revive(paragraphs, transcript) as Transcript['paragraphs'],
    asides: revive(asides, transcript) as Transcript['asides'],
    tables: revive(tables, transcript) as Transcript['tables'],
    bold: revive(bold, transcript) as Transcript['bold'],
  }
}

/** The value of a golden, its passages cut from the transcript again. */
export function fromGolden(path: string, transcript: Transcript): unknown {
  return revive(JSON.parse(readFileSync(path, 'utf8')), transcript)
}

function isPassage(value: object): value is Passage {
  return 'text' in value && 'at' in value && 'span' in value
}

function toGolden(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return [...(value as Uint32Array)].join(' ')
  if (Array.isArray(value)) return value.map(toGolden)
  if (typeof value !== 'object' || value === null) return value
  if (!isPassage(value)) return mapped(value, toGolden)
  const { text, at, span: _span, ...more } = value
  const words = `${text}@${at}`
  return Object.keys(more).length === 0 ? words : { words, ...mapped(more, toGolden) }
}

function revive(value: unknown, transcript: Transcript): unknown {
  if (typeof value === 'string') return /@\d+$/.test(value) ? passageOf(value, transcript) : value
  if (Array.isArray(value)) return value.map((one) => revive(one, transcript))
  if (typeof value !== 'object' || value === null) return value
  const { words, ...more } = value as { words?: string }
  return { ...(words === undefined ? {} : passageOf(words, transcript)), ...mapped(more, (one) => revive(one, transcript)) }
}

function passageOf(words: string, transcript: Transcript): Passage {
  const split = words.lastIndexOf('@')
  const at = Number(words.slice(split + 1))
  return cut(transcript, at, at + split)
}

function mapped(value: object, change: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, change(one)]))
}
