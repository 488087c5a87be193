import { availableParallelism } from 'node:os'
import { buildAll } from '../batch/batch.ts'
import type { Job, Outcome } from '../batch/job.ts'
import { findSpeeches, isPattern, shardOf, tasksOf, type Shard } from '../batch/speeches.ts'
import type { ExitCode } from './main.ts'
import { print, printJson, say, shownPath } from './talk.ts'
import { UsageError } from './usage-error.ts'
import type { Call } from './verb.ts'

/** The options of a build of many speeches. */
export const batchOptions = {
  jobs: { type: 'string', short: 'j' },
  shard: { type: 'string' },
} as const

/** True when a call of `build` means more than one speech. */
export function isBatch({ values, positionals }: Call): boolean {
  return positionals.length > 1 || values['jobs'] !== undefined || values['shard'] !== undefined || positionals.some(isPattern)
}

/** Builds every speech that the call names; 1 when one of them failed. */
export async function buildBatch({ values, positionals }: Call, options: Job['options']): Promise<ExitCode> {
  if (!positionals.length) throw new UsageError('-j and --shard need speeches: speechdeck build \'speeches/*.docx\' -j 2.')
  if (values['speech'] !== undefined) throw new UsageError('--speech goes with one outline, not with several.')
  if (positionals.includes('-')) throw new UsageError('standard input is one speech: build it alone.')
  const workers = jobsIn(values['jobs'])
  const shard = shardIn(values['shard'])
  const all = tasksOf(findSpeeches(positionals), (values['output'] as string | undefined) ?? 'decks')
  const tasks = shard ? shardOf(all, shard) : all
  const outcomes = await buildAll(tasks, { workers, options, onDone: (outcome, done) => tell(outcome, `[${done}/${tasks.length}]`) })
  const count = (state: Outcome['state']): number => outcomes.filter(outcome => outcome.state === state).length
  say(`${count('built')} built, ${count('unchanged')} unchanged, ${count('failed')} failed.`)
  if (values['format'] === 'json') printJson({ schema: 'speechdeck/batch/1', decks: outcomes.map(outcomeJson) })
  else if (outcomes.some(({ state }) => state !== 'failed')) print(outcomes.filter(({ state }) => state !== 'failed').map(({ folder }) => shownPath(folder)).join('\n'))
  return count('failed') ? 1 : 0
}

function jobsIn(value: Call['values'][string]): number {
  if (value === undefined) return Math.min(4, availableParallelism())
  const jobs = Number(value)
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 64) return jobs
  throw new UsageError(`-j takes how many speeches to build at a time, 1 to 64, not "${String(value)}".`)
}

function shardIn(value: Call['values'][string]): Shard | null {
  if (value === undefined) return null
  const [index, count] = /^(\d+)\/(\d+)$/.exec(String(value))?.slice(1).map(Number) ?? []
  if (index !== undefined && count !== undefined && index >= 1 && index <= count) return { index, count }
  throw new UsageError(`--shard takes a part and how many there are, such as 1/4, not "${String(value)}".`)
}

function tell({ speech, state, slides, spoken, took, warnings, errors }: Outcome, progress: string): void {
  if (state === 'unchanged') return say(`${progress} ${speech}  unchanged`)
  if (state === 'failed') return say([`${progress} ${speech}  failed`, ...errors].join('\n'))
  const told = warnings ? `, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : ''
  say(`${progress} ${speech}  ${slides} slides for about ${Math.max(1, Math.round(spoken / 60))} min, in ${took.toFixed(1)} s${told}`)
}

function outcomeJson({ speech, folder, state, slides, spoken, files, warnings, errors }: Outcome): object {
  return { source: speech, folder: shownPath(folder), state, slides, seconds: spoken, files: files.map(file => shownPath(file)), warnings, errors }
}
