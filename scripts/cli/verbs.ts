import { nearest } from '../model/nearest.ts'
import { UsageError } from './usage-error.ts'
import type { Verb } from './verb.ts'

/** Every verb, loaded when it is called: `labels` must not wait for Slidev. */
const loaders: Record<string, () => Promise<Verb>> = {
  build: async () => (await import('./build.ts')).build,
  dev: async () => (await import('./dev.ts')).dev,
  outline: async () => (await import('./outline.ts')).outline,
  audit: async () => (await import('./audit.ts')).audit,
  read: async () => (await import('./read.ts')).read,
  export: async () => (await import('./export.ts')).exportDeck,
  explain: async () => (await import('./explain.ts')).explain,
  check: async () => (await import('./check.ts')).check,
  calibrate: async () => (await import('./calibrate.ts')).calibrate,
  labels: async () => (await import('./labels.ts')).labels,
  doctor: async () => (await import('./doctor.ts')).doctor,
}

/** The verb of a name; throws a `UsageError` that names the nearest one when there is none. */
export async function findVerb(name: string): Promise<Verb> {
  const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined
  if (load) return await load()
  const names = Object.keys(loaders)
  const guess = nearest(name, names)
  const meant = guess ? ` Did you mean "${guess}"?` : ''
  throw new UsageError(`there is no "${name}".${meant} Verbs: ${names.join(', ')}.`)
}
