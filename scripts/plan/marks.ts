import type { Section } from '../model/outline.ts'
import type { Passage } from '../model/transcript.ts'
import { trimBy, type Speech } from './speech.ts'

/** The enumerator without its marks: 一、 gives 一. */
export function markOf(speech: Speech, section: Section): Passage | null {
  const { enumerator } = section
  if (enumerator === null) return null
  const head = /^[（(〔【#\s]+/.exec(enumerator.text)?.[0].length ?? 0
  const tail = /[）)〕】、．.，,：:\s]+$/.exec(enumerator.text)?.[0].length ?? 0
  const mark = trimBy(speech, enumerator, head, Math.min(tail, enumerator.text.length - head - 1))
  return /^[—\-–•·]+$/.test(mark.text) || mark.text.length > 6 ? null : mark
}
