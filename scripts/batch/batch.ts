import { fork, type ChildProcess } from 'node:child_process'
import { extname, join } from 'node:path'
import type { Job, Outcome } from './job.ts'
import type { Task } from './speeches.ts'

/** How a batch is worked through. */
export interface BatchOptions {
  /** How many speeches at a time, each with a browser and a process of its own. */
  workers: number
  /** The same for every speech. */
  options: Job['options']
  /** Told of every speech as it is done. */
  onDone: (outcome: Outcome, done: number) => void
}

/**
 * Builds the decks of all tasks with a fixed number of processes, and gives their outcomes in the order of the tasks. A speech
 * that fails, even one that takes its process with it, leaves the others alone.
 */
export async function buildAll(tasks: readonly Task[], { workers, options, onDone }: BatchOptions): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const waiting = tasks.map((task, position) => ({ task, position })).reverse()
  let done = 0
  const lane = async (): Promise<void> => {
    let worker = startWorker()
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (!worker.connected) worker = startWorker()
      const outcome = await handOver(worker, { ...next.task, options })
      outcomes[next.position] = outcome
      onDone(outcome, ++done)
    }
    if (worker.connected) worker.disconnect()
  }
  await Promise.all(Array.from({ length: Math.min(workers, tasks.length) }, lane))
  return outcomes
}

function startWorker(): ChildProcess {
  const worker = fork(join(import.meta.dirname, `worker${extname(import.meta.filename)}`), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  process.once('exit', () => worker.kill())
  return worker
}

/** The outcome of a job; a worker that ends before it answers has failed it. */
async function handOver(worker: ChildProcess, job: Job): Promise<Outcome> {
  const { speech, folder } = job
  return await new Promise((done) => {
    const ended = (code: number | null, signal: string | null): void => {
      worker.off('message', answered)
      const reason = `${speech}  error  the process that built it ended (${signal ?? `code ${code}`}). Build it alone to see why: speechdeck build ${speech}`
      done({ speech, folder, state: 'failed', slides: 0, spoken: 0, took: 0, files: [], warnings: 0, errors: [reason] })
    }
    const answered = (outcome: unknown): void => {
      worker.off('exit', ended)
      done(outcome as Outcome)
    }
    worker.once('exit', ended)
    worker.once('message', answered)
    worker.send(job)
  })
}
