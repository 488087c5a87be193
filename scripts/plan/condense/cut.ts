import { endOf, type Passage } from '../../model/transcript.ts'
import { trimBy, type Speech } from '../speech.ts'
import * as chinese from './chinese.ts'
import * as other from './other.ts'

/** A clause without what only joins it to the sentence before: openers, the acting subject, a bare 要. */
export function bare(speech: Speech, clause: Passage, keepSubject = false): Passage {
  if (!speech.isChinese) return trimBy(speech, clause, other.openerLength(clause.text))
  let rest = trimBy(speech, clause, chinese.openerLength(clause.text))
  if (!keepSubject) {
    const subject = chinese.subjectLength(rest.text)
    if (subject > 0) rest = trimBy(speech, rest, subject)
  }
  return trimBy(speech, rest, chinese.willLength(rest.text))
}

/** Whether a passage is a phrase that can be shown alone. */
export function stands(speech: Speech, passage: Passage): boolean {
  return speech.isChinese ? chinese.canStand(passage.text) : other.canStand(passage.text)
}

/** A passage without its end mark. */
export function unmarked(speech: Speech, passage: Passage): Passage {
  const tail = /[。！？；，：、.!?;,:\s]+$/.exec(passage.text)?.[0].length ?? 0
  const rest = trimBy(speech, passage, 0, tail)
  return endOf(rest) > rest.at ? rest : passage
}
