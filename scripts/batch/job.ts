import type { BuildOptions } from '../build.ts'
import type { Task } from './speeches.ts'

/** What a worker is told. */
export interface Job extends Task {
  options: Omit<BuildOptions, 'onStep'>
}

/** What has become of a speech. */
export interface Outcome extends Task {
  state: 'built' | 'unchanged' | 'failed'
  /** The slides of the deck, and how long it is spoken, in seconds. */
  slides: number
  spoken: number
  /** How long it took, in seconds. */
  took: number
  /** The files of the deck. */
  files: string[]
  warnings: number
  /** What went wrong, for people: as `speechdeck build` says it. */
  errors: string[]
}
