import type { CompileOptions } from '../compile.ts'
import { occasions } from '../model/pace.ts'
import { UsageError } from './usage-error.ts'
import type { Call } from './verb.ts'

/** A positive number that an option gives; throws a `UsageError` that says what is counted. */
export function positiveIn(values: Call['values'], name: string, what: string): number {
  const number = Number(values[name])
  if (number > 0 && number < Infinity) return number
  throw new UsageError(`--${name} takes ${what}, not "${String(values[name])}".`)
}

/** How fast the speaker is, as a number or by occasion; nothing where the speech is to tell. */
export function rateIn(values: Call['values']): Pick<CompileOptions, 'delivery' | 'rate'> {
  if (values['rate'] === undefined) return {}
  const delivery = occasions.find(name => name === values['rate'])
  return delivery ? { delivery } : { rate: positiveIn(values, 'rate', `characters or words a minute, or ${occasions.join(', ')}`) }
}
