import type { ParseArgsOptionsConfig } from 'node:util'
import { encodingOf, encodings } from '../encodings.ts'
import { UsageError } from './usage-error.ts'
import type { Call } from './verb.ts'

/** The option of every verb that reads a speech. */
export const encodingOption = { encoding: { type: 'string' } } as const satisfies ParseArgsOptionsConfig

/** The encoding that was asked for, by its WHATWG name; throws a `UsageError` that lists them when there is none. */
export function encodingIn({ encoding }: Call['values']): { encoding?: string } {
  if (encoding === undefined) return {}
  const known = encodingOf(String(encoding))
  if (known) return { encoding: known }
  throw new UsageError(`there is no encoding "${String(encoding)}": ${encodings.join(', ')}.`)
}
