import { diagnose } from '../model/diagnostic.ts'
import type { Certainty, Finding } from '../model/finding.ts'
import type { Code } from '../model/messages.ts'
import type { Passage } from '../model/transcript.ts'

/** What a finding says beside its code and its words. */
interface Saying {
  /** For the message of the code, after the words themselves. */
  values?: readonly (string | number)[]
  /** What to write instead; null when it is left out. */
  replacement?: string | null
  /** `certain` when it is left out. */
  certainty?: Certainty
}

/** The finding of a code at some words, which are `$1` in its message. */
export function finding(code: Code, words: Pick<Passage, 'text' | 'span'>, saying: Saying = {}): Finding {
  const { values = [], replacement = null, certainty = 'certain' } = saying
  const { text, span } = words
  return { ...diagnose(code, span, text, ...values), span, words: text, replacement, certainty }
}
