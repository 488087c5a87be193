import type { Finding } from '../model/finding.ts'
import { pointsIn } from '../model/position.ts'
import type { Source } from '../model/source.ts'

/**
 * What an audit found, for people: as diagnostics are told, with a number to name each by.
 *
 *   talk.txt:8:4  warning  audit/wording  #3 "效劳" is likely "服务": the usual words are "服务群众".
 *                 hint: …
 */
export function auditText(findings: readonly Finding[], { path, text }: Pick<Source, 'path' | 'text'>): string {
  const pointOf = pointsIn(text)
  return findings.map(({ code, severity, message, hint, span }, index) => {
    const { line, column } = pointOf(span[0])
    const place = `${path}:${line}:${column}`
    return `${place}  ${severity}  ${code}  #${index + 1} ${message}\n${' '.repeat(place.length)}  hint: ${hint}`
  }).join('\n')
}
