import type { Severity } from '../model/diagnostic.ts'
import type { Finding } from '../model/finding.ts'
import { pointsIn } from '../model/position.ts'
import type { Transcript } from '../model/transcript.ts'

/** A corrected copy: its path and the numbers of the findings that were put right in it. */
export interface CorrectedCopy {
  path: string
  applied: number[]
}

/** `speechdeck/audit/1`: what an audit found, numbered from 1 as in the report for people, for other programs. */
export function auditJson(
  findings: readonly Finding[], { source, language }: Transcript, corrected: CorrectedCopy | null,
): object {
  const pointOf = pointsIn(source.text)
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length
  return {
    schema: 'speechdeck/audit/1',
    source: { path: source.path, encoding: source.encoding, language, characters: source.text.length },
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    findings: findings.map(({ code, severity, message, hint, span, words, replacement, certainty }, index) => (
      { id: index + 1, code, severity, message, hint, span, ...pointOf(span[0]), words, replacement, certainty }
    )),
    corrected,
  }
}
