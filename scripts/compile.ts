import { wordingDiagnostics } from './audit/wording.ts'
import { clean } from './clean/clean.ts'
import type { Deck } from './model/deck.ts'
import { diagnose, SpeechdeckError, type Diagnostic, type Result } from './model/diagnostic.ts'
import type { Look } from './model/look.ts'
import type { Outline } from './model/outline.ts'
import type { Source } from './model/source.ts'
import type { StudyPart } from './model/study.ts'
import type { Transcript } from './model/transcript.ts'
import { parse } from './parse/parse.ts'
import { draftsOf, plan, type Drafts, type PlanOptions } from './plan/plan.ts'
import { studyParts } from './plan/study/parts.ts'
import { read } from './read/read.ts'
import { editedOutline, speechOutlinedIn } from './revise/edited-outline.ts'
import { revise } from './revise/revise.ts'
import { asWritten, simplified } from './script/simplified.ts'
import { write } from './write/write.ts'

export { paceOf } from './plan/pacing.ts'

/** What the planner, the cleaning and the writer may be told. */
export interface CompileOptions extends PlanOptions {
  /** What a person decides about the look. */
  look?: Look
  /** Mend punctuation that is certainly broken; true unless told otherwise. */
  punctuation?: boolean
  /** WHATWG name of the file's encoding, where it is known better than the reader can tell. */
  encoding?: string
  /** The path of a corrected outline of the speech. */
  outline?: string
}

/** What the reader and the cleaning may be told. */
type ReadingOptions = Pick<CompileOptions, 'punctuation' | 'encoding' | 'outline'>

/** A speech that has been read: what every later try at a deck starts from. */
export interface Reading {
  source: Source
  /** The corrected outline, where there is one. */
  outlineFile: Source | null
  transcript: Transcript
  outline: Outline
  /** The outline in the characters that the planner reads: simplified where the speech is traditional. */
  heard: Outline
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
export async function readSource(path: string, options: Pick<ReadingOptions, 'encoding'> = {}): Promise<Result<Source>> {
  return await read(path, options)
}

/**
 * The speech at `path` (`-` for standard input) as a careful reader has it in mind, or as the corrected outline
 * says. Throws a `SpeechdeckError`.
 */
export async function readSpeech(path: string, options: ReadingOptions = {}): Promise<Reading> {
  const { take, diagnostics } = listener()
  const source = take(await read(path, options))
  const outlined = speechOutlinedIn(source.text)
  if (outlined) diagnostics.push(diagnose('read/outline', outlined.span, outlined.text))
  const outlineFile = options.outline === undefined ? null : take(await read(options.outline))
  const transcript = take(clean(source, options))
  if (!transcript.paragraphs.length) throw new SpeechdeckError(diagnose('clean/nothing-left', null))
  const simple = simplified(transcript)
  const found = parse(simple)
  const guide = outlineFile && take(revise(asWritten(found.value, simple, transcript), editedOutline(outlineFile.text)))
  const heard = take(guide ? parse(simple, guide) : found)
  const outline = asWritten(heard, simple, transcript)
  diagnostics.push(...wordingDiagnostics(outline))
  return { source, outlineFile, transcript, outline, heard, diagnostics }
}

/** What the slides of a speech that has been read are to show, however much of it fits. */
export function draft({ heard }: Reading, options: PlanOptions = {}): Drafts {
  return draftsOf(heard, options)
}

/** The deck of a speech that has been read, and its Markdown. */
export function layOut(reading: Reading, options: Pick<CompileOptions, keyof PlanOptions | 'look'> = {}, drafts: Drafts = draft(reading, options)): Compilation {
  const { take, diagnostics } = listener()
  const deck = asWritten(take(plan(reading.heard, options, drafts)), reading.heard.transcript, reading.transcript)
  const markdown = take(write(deck, options.look))
  return { ...reading, deck, markdown, diagnostics: [...reading.diagnostics, ...diagnostics] }
}

/** What there is to learn in a speech that has been read, part by part. */
export function studyPartsOf({ heard, transcript }: Reading): StudyPart[] {
  return asWritten(studyParts(heard), heard.transcript, transcript)
}

/** The whole way from a file to Slidev Markdown. */
export async function compile(path: string, options: CompileOptions = {}): Promise<Compilation> {
  return layOut(await readSpeech(path, options), options)
}
