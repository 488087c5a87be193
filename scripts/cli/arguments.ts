import { parseArgs } from 'node:util'
import { nearest } from '../model/nearest.ts'
import { UsageError } from './usage-error.ts'
import type { Call, Verb } from './verb.ts'

const common = { help: { type: 'boolean', short: 'h' } } as const

/**
 * Reads the arguments of a verb; throws a `UsageError` that says what was meant, as far as can be guessed.
 */
export function parseCall(verb: Verb, args: readonly string[]): Call {
  const options = { ...verb.options, ...common }
  const { values, positionals } = parse(verb, args, options)
  const call = { values: values as Call['values'], positionals }
  if (call.values['help']) return call
  const format = call.values['format']
  if (format !== undefined && format !== 'json' && format !== 'text') {
    throw new UsageError(`there is no format "${String(format)}": text or json.`)
  }
  checkCount(verb, positionals)
  return call
}

function parse(verb: Verb, args: readonly string[], options: Verb['options']) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  }
  catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const unknown = /Unknown option '(--?[^']+)'/.exec(message)?.[1]
    if (unknown === undefined) throw new UsageError(`${message.split('\n')[0]} ${seeHelp(verb)}`)
    const guess = nearest(unknown.replace(/^-+/, ''), Object.keys(options))
    const meant = guess ? ` Did you mean --${guess}?` : ''
    throw new UsageError(`unknown option "${unknown}".${meant} ${seeHelp(verb)}`)
  }
}

function checkCount(verb: Verb, positionals: readonly string[]): void {
  const [least, most] = verb.arity
  if (positionals.length < least) throw new UsageError(`${verb.name} needs a file or folder. ${seeHelp(verb)}`)
  if (positionals.length > most) {
    throw new UsageError(`too many arguments: "${positionals.slice(most).join('" "')}". ${seeHelp(verb)}`)
  }
}

function seeHelp(verb: Verb): string {
  return `See speechdeck ${verb.name} --help.`
}
