import type { Finding } from '../model/finding.ts'

/** A text with some findings put right, and which of them those are. */
export interface Corrected<F extends Finding> {
  text: string
  applied: F[]
}

/**
 * The text of a speech with the given findings put right. One without a replacement is left, and so is one whose words
 * overlap those of an earlier one, or stand in the file with something between them that the replacement would destroy.
 */
export function correct<F extends Finding>(text: string, findings: readonly F[]): Corrected<F> {
  const parts: string[] = []
  const applied: F[] = []
  let from = 0
  for (const finding of findings.toSorted((a, b) => a.span[0] - b.span[0])) {
    const [start, end] = finding.span
    const mended = start < from ? null : mend(text.slice(start, end), finding)
    if (mended === null) continue
    parts.push(text.slice(from, start), mended)
    applied.push(finding)
    from = end
  }
  return { text: [...parts, text.slice(from)].join(''), applied }
}

/**
 * Words that a line break has torn keep it where it is:
 *
 *   | 宽     广
 *   | 敞  →  大
 */
function mend(written: string, { words, replacement }: Finding): string | null {
  if (replacement === null) return null
  if (written === words) return replacement
  if (words.length !== replacement.length) return null
  const signs = [...Array(words.length).keys()].values()
  let mended = ''
  let next = signs.next()
  for (const unit of written) {
    if (!next.done && unit === words[next.value]) {
      mended += replacement[next.value]
      next = signs.next()
    } else mended += unit
  }
  return next.done ? mended : null
}
