import { existsSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { audit as examine } from '../audit/audit.ts'
import { correct } from '../audit/correct.ts'
import { readSpeech } from '../compile.ts'
import { diagnose, hasErrors, SpeechdeckError, type Severity } from '../model/diagnostic.ts'
import type { Finding } from '../model/finding.ts'
import type { Source } from '../model/source.ts'
import { publish } from '../output/publish.ts'
import { temporaryFolder } from '../output/temporary.ts'
import { auditJson, auditText } from '../report.ts'
import { print, printJson, say, shownPath } from './talk.ts'
import { UsageError } from './usage-error.ts'
import { formatOption, type Call, type Verb } from './verb.ts'

/** `speechdeck audit`. */
export const audit: Verb = {
  name: 'audit',
  help: `speechdeck audit SPEECH [--apply [FILE]]

Looks for what is wrong in the speech itself: numbers that are missing, come twice or change their
style; "three points" announced and two found; blanks never filled in; quotation marks and brackets
without a partner; words said twice; words that a synonym machine replaced (效劳 for 服务), judged by
their company; wrong conversions between simplified and traditional characters.

  --apply [FILE]         write a corrected copy, NAME.corrected.txt beside the speech unless told
                         otherwise; for docx and PDF a copy of the text. Never the speech itself
  --accept certain|all   which corrections to take; what is certain unless told otherwise
  --only 3,7             take these instead, by their numbers in the report
  --force                overwrite a FILE that exists
  --format text|json     how to report; json is speechdeck/audit/1

Ends with 1 when there are errors, so that scripts can tell.`,
  options: {
    ...formatOption,
    apply: { type: 'boolean' },
    accept: { type: 'string' },
    only: { type: 'string' },
    force: { type: 'boolean' },
  },
  arity: [1, 2],
  async run(call) {
    const { values, positionals: [path = '-', to] } = call
    checkCall(call)
    const { source, transcript, outline } = await readSpeech(path)
    const findings = examine(outline)
    const chosen = values['apply'] ? chosenFrom(findings, call) : []
    const place = values['apply'] ? placeFor(source, to, values['force'] === true) : null
    const { text, applied } = correct(source.text, chosen)
    if (place !== null) write(text, place)
    const numbers = new Map(findings.map((finding, index) => [finding, index + 1]))
    const ids = applied.map(finding => numbers.get(finding)!)
    if (values['format'] === 'json') {
      printJson(auditJson(findings, transcript, place === null ? null : { path: shownPath(place), applied: ids }))
    } else {
      if (findings.length > 0) print(auditText(findings, source))
      say(summaryOf(findings))
      if (place !== null) say(`${shownPath(place)}: ${doneIn(ids)}.`)
    }
    return hasErrors(findings) ? 1 : 0
  },
}

function checkCall({ values, positionals: [path, to] }: Call): void {
  if (!values['apply']) {
    const stray = to !== undefined ? to : ['accept', 'only', 'force'].find(name => values[name] !== undefined)
    if (stray !== undefined) throw new UsageError(`"${stray}" says how to correct: it needs --apply.`)
  }
  const accept = values['accept']
  if (accept !== undefined && accept !== 'all' && accept !== 'certain') {
    throw new UsageError(`there is no "${String(accept)}" to accept: certain or all.`)
  }
  if (values['apply'] && path === '-' && to === undefined) {
    throw new UsageError('name a file for the corrected copy: --apply FILE.')
  }
}

function chosenFrom(findings: readonly Finding[], { values }: Call): Finding[] {
  if (values['only'] === undefined) {
    return findings.filter(({ certainty }) => values['accept'] === 'all' || certainty === 'certain')
  }
  return String(values['only']).split(',').map((name) => {
    const finding = findings[Number(name.trim().replace(/^#/, '')) - 1]
    if (!finding) throw new UsageError(`there is no finding "${name.trim()}": they are numbered 1 to ${findings.length}.`)
    if (finding.replacement === null) throw new UsageError(`only you can know what to write for "${finding.words}".`)
    return finding
  })
}

/** Where the copy goes; throws where it would destroy the speech, or unasked another file. */
function placeFor({ path, name, format }: Source, to: string | undefined, force: boolean): string {
  const place = resolve(to ?? join(dirname(path), `${name}.corrected.${format === 'md' ? 'md' : 'txt'}`))
  if (!existsSync(place)) return place
  if (path !== '-' && realpathSync(place) === realpathSync(path)) {
    throw new UsageError('the copy cannot take the place of the speech itself.')
  }
  if (!force) throw new SpeechdeckError(diagnose('audit/exists', null, shownPath(place)))
  return place
}

function write(text: string, place: string): void {
  const { path: stage, remove } = temporaryFolder('audit')
  try {
    writeFileSync(join(stage, 'copy'), text)
    publish([{ from: join(stage, 'copy'), to: place }])
  }
  finally {
    remove()
  }
}

function doneIn(ids: readonly number[]): string {
  return ids.length === 0 ? 'nothing to correct, a plain copy' : `corrected ${ids.map(id => `#${id}`).join(' ')}`
}

function summaryOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing found.'
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length
  return `${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes.`
}
