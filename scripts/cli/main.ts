import { tmpdir } from 'node:os'
import { SpeechdeckError } from '../model/diagnostic.ts'
import { explainFullDisk } from '../model/full-disk.ts'
import type { Code } from '../model/messages.ts'
import { diagnosticText } from '../report.ts'
import { parseCall } from './arguments.ts'
import { overview, version } from './help.ts'
import { print, say, surviveClosedPipes } from './talk.ts'
import { UsageError } from './usage-error.ts'
import { findVerb } from './verbs.ts'

/** Codes of a run: all is well; the speech or the deck has errors; the call or the machine is wrong. */
export type ExitCode = 0 | 1 | 2

/** Errors of the call and of the machine; every other one lies in the speech or the deck. */
const environmental = new Set<Code>([
  'read/missing', 'read/directory', 'look/not-a-palette', 'look/not-icons', 'look/no-theme', 'export/no-browser', 'export/browser-ended', 'build/disk-full', 'export/no-deck', 'batch/no-match', 'build/edited', 'build/not-a-folder', 'audit/exists',
])

/** Runs the command line and returns its exit code; never throws for what a user can do wrong. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  surviveClosedPipes()
  stopCleanly()
  try {
    return await run(args)
  }
  catch (error) {
    return complain(error, args)
  }
}

async function run([first, ...rest]: readonly string[]): Promise<ExitCode> {
  if (first === undefined) {
    say(overview())
    return 2
  }
  if (['--help', '-h', 'help'].includes(first) && !rest[0]) {
    print(overview())
    return 0
  }
  if (first === '--version' || first === '-V') {
    print(version())
    return 0
  }
  const isHelp = first === 'help'
  const verb = await findVerb(isHelp ? rest[0] ?? '' : first)
  const call = parseCall(verb, isHelp ? [] : rest)
  if (isHelp || call.values['help']) {
    print(verb.help)
    return 0
  }
  return await verb.run(call)
}

function complain(given: unknown, args: readonly string[]): ExitCode {
  const error = explainFullDisk(given, tmpdir())
  if (error instanceof UsageError) {
    say(`speechdeck: ${error.message}`)
    return 2
  }
  if (error instanceof SpeechdeckError) {
    const { diagnostic } = error
    const path = args.slice(1).find(argument => !argument.startsWith('-')) ?? 'speechdeck'
    say(diagnosticText(diagnostic, { path: /^(?:read|clean)\//.test(diagnostic.code) ? path : 'speechdeck', text: '' }))
    return environmental.has(diagnostic.code) ? 2 : 1
  }
  if (error instanceof Error && 'syscall' in error) {
    say(`speechdeck: ${error.message}`)
    return 2
  }
  const details = error instanceof Error ? error.stack : String(error)
  say(`speechdeck: this is a fault of the program, please report it.\n${details}`)
  return 2
}

/** An interrupted run ends through `exit`, on which temporary folders are removed and browsers end. */
function stopCleanly(): void {
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))
  process.once('SIGHUP', () => process.exit(129))
}
