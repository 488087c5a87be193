import type { ParseArgsOptionsConfig } from 'node:util'
import type { ExitCode } from './main.ts'

/** A call of a verb once its arguments are read. */
export interface Call {
  values: Record<string, string | boolean | undefined>
  positionals: string[]
}

/** One word of the command line. */
export interface Verb {
  name: string
  /** Fits a screen. */
  help: string
  options: ParseArgsOptionsConfig
  /** How many arguments it takes, at least and at most. */
  arity: readonly [least: number, most: number]
  run(call: Call): Promise<ExitCode>
}

/** The option that every verb with a product for other programs has. */
export const formatOption = { format: { type: 'string', default: 'text' } } as const satisfies ParseArgsOptionsConfig

/** The option that makes of the argument a corrected outline. */
export const speechOption = { speech: { type: 'string' } } as const satisfies ParseArgsOptionsConfig

/** The speech that a call names, and its corrected outline when `--speech` was given. */
export function speechOf({ values, positionals: [path = '-'] }: Call): { path: string, corrected: { outline?: string } } {
  const speech = values['speech']
  return typeof speech === 'string' ? { path: speech, corrected: { outline: path } } : { path, corrected: {} }
}
