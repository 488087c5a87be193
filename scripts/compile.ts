import { wordingDiagnostics } from './audit/wording.ts'
import { clean } from './clean/clean.ts'
import type { Deck } from './model/deck.ts'
import type { Diagnostic, Result } from './model/diagnostic.ts'
import type { Outline } from './model/outline.ts'
import type { Source } from './model/source.ts'
import type { Transcript } from './model/transcript.ts'
import { parse } from './parse/parse.ts'
import { plan, type PlanOptions } from './plan/plan.ts'
import { read } from './read/read.ts'
import { write } from './write/write.ts'

/** What the planner and the cleaning may be told. */
export interface CompileOptions extends PlanOptions {
  /** Mend punctuation that is certainly broken; true unless told otherwise. */
  punctuation?: boolean
}

/** A speech that has been read: what every later try at a deck starts from. */
export interface Reading {
  source: Source
  transcript: Transcript
  outline: Outline
  diagnostics: Diagnostic[]
}

/** A speech and its deck, with all there is to say about either. */
export interface Compilation extends Reading {
  deck: Deck
  markdown: string
}

/** Collects what the stages have to say and hands their values on. */
function listener(): { take: <T>(result: Result<T>) => T, diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  return {
    diagnostics,
    take(result) {
      diagnostics.push(...result.diagnostics)
      return result.value
    },
  }
}

/** The text of the speech at `path` (`-` for standard input), nothing dropped. Throws a `SpeechdeckError`. */
export async function readSource(path: string): Promise<Source> {
  return (await read(path)).value
}

/**
 * The speech at `path` (`-` for standard input) as a careful reader has it in mind. Throws a
 * `SpeechdeckError`.
 */
export async function readSpeech(path: string, options: Pick<CompileOptions, 'punctuation'> = {}): Promise<Reading> {
  const { take, diagnostics } = listener()
  const source = take(await read(path))
  const transcript = take(clean(source, options))
  const outline = take(parse(transcript))
  diagnostics.push(...wordingDiagnostics(outline))
  return { source, transcript, outline, diagnostics }
}

/** The deck of a speech that has been read, and its Markdown. */
export function layOut(reading: Reading, options: PlanOptions = {}): Compilation {
  const { take, diagnostics } = listener()
  const deck = take(plan(reading.outline, options))
  const markdown = take(write(deck))
  return { ...reading, deck, markdown, diagnostics: [...reading.diagnostics, ...diagnostics] }
}

/** The whole way from a file to Slidev Markdown. */
export async function compile(path: string, options: CompileOptions = {}): Promise<Compilation> {
  return layOut(await readSpeech(path, options), options)
}
