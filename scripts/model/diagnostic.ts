import { messages, type Code } from './messages.ts'
import type { Span } from './position.ts'

export type Severity = 'error' | 'warning' | 'info'

/** Something worth telling the user, placed in the speech and never in a generated file. */
export interface Diagnostic {
  /** `stage/name`. */
  code: Code
  severity: Severity
  message: string
  hint: string
  /** In `Source.text`, for an `outline/` code in the text of the outline file; null when the whole file is meant. */
  span: Span | null
}

/** A value together with what there is to say about it: the one channel for both. */
export interface Result<T> {
  value: T
  diagnostics: Diagnostic[]
}

/** The diagnostic of a code, its message and its hint filled with `values`. */
export function diagnose(code: Code, span: Span | null, ...values: (string | number)[]): Diagnostic {
  const { severity, text, hint } = messages[code]
  const filled = (words: string): string => words.replace(/\$(\d)/g, (_, n) => String(values[n - 1] ?? ''))
  return { code, severity, message: filled(text), hint: filled(hint), span }
}

/** True when one of them is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}

/** Thrown where no value is possible: a speech that cannot be read, a browser that is not there. */
export class SpeechdeckError extends Error {
  readonly diagnostic: Diagnostic

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message)
    this.diagnostic = diagnostic
  }
}
