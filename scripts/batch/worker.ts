/**
 * The program that `batch.ts` runs in processes of their own: takes a `Job` at a time, answers with its `Outcome`, and ends with
 * the process that sent it, however that ends.
 */
import { tmpdir } from 'node:os'
import { build } from '../build.ts'
import { deckName, readDeckJson } from '../deck-file.ts'
import { isFinished } from '../made-from.ts'
import { SpeechdeckError, type Diagnostic } from '../model/diagnostic.ts'
import { placesIn } from '../output/places.ts'
import { explainFullDisk } from '../model/full-disk.ts'
import { diagnosticText, inOrder, placeOf } from '../report.ts'
import type { Job, Outcome } from './job.ts'

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit())
process.once('disconnect', () => process.exit())
process.on('message', (job: Job) => void work(job).then(outcome => process.send?.(outcome)))

type Result = Omit<Outcome, 'speech' | 'folder' | 'took'>

const nothing: Result = { state: 'failed', slides: 0, spoken: 0, files: [], warnings: 0, errors: [] }

async function work({ speech, folder, options }: Job): Promise<Outcome> {
  const begin = performance.now()
  const result = await made(speech, folder, options).catch((error: unknown): Result => ({ ...nothing, errors: [told(error, speech)] }))
  return { speech, folder, ...result, took: (performance.now() - begin) / 1000 }
}

async function made(speech: string, folder: string, options: Job['options']): Promise<Result> {
  if (!options.force && isFinished(speech, folder, options)) return finished(speech, folder, options.withoutWeb ?? false)
  const { source, outlineFile, deck, files, diagnostics } = await build(speech, folder, options)
  const text = (diagnostic: Diagnostic): string => diagnosticText(diagnostic, placeOf(diagnostic, source, outlineFile))
  return {
    state: files.length > 0 ? 'built' : 'failed',
    slides: deck.slides.length,
    spoken: deck.slides.reduce((sum, { seconds }) => sum + seconds, 0),
    files,
    warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
    errors: inOrder(diagnostics.filter(({ severity }) => severity === 'error')).map(text),
  }
}

/** What is there already. */
function finished(speech: string, folder: string, withoutWeb: boolean): Result {
  const { slides, json, pdf, web } = placesIn(folder, deckName(speech))
  const { slides: pages = [] } = readDeckJson(folder) ?? {}
  return { ...nothing, state: 'unchanged', slides: pages.length, spoken: pages.reduce((sum, { seconds }) => sum + seconds, 0), files: [slides, json, pdf, ...withoutWeb ? [] : [web]] }
}

/** One speech that cannot be read, a full disk or a fault of the program does not stop the others. */
function told(given: unknown, speech: string): string {
  const error = explainFullDisk(given, tmpdir())
  if (error instanceof SpeechdeckError) return diagnosticText(error.diagnostic, { path: speech, text: '' })
  if (error instanceof Error && 'syscall' in error) return `${speech}  error  ${error.message}`
  return `${speech}  error  this is a fault of the program, please report it.\n${error instanceof Error ? error.stack : String(error)}`
}
