import type { Transcript } from '../model/transcript.ts'
import type { Stretch } from './asides.ts'

/** What a class in public speaking calls the steps of a speech. */
const step = /^(?:attention(?:[- ](?:getter|grabber|device|step))?|hook|(?:listener |audience )?relevance|(?:name and |speaker )?(?:establish )?credibility(?: statement)?|(?:re)?state(?:ment of)? thesis|thesis(?: restatement| statement)?|preview(?: of (?:the )?main points)?|(?:internal )?(?:summary|preview|review)|review(?: of main points)?|transitions?|signal(?: the end| of closing)?|clincher|closing (?:statement|line|thought|remark)|(?:wow|memorable) (?:statement|close|ending)|wiifm)$/i
/** A label at the head of a line, with what is said behind it. */
const label = /^(?<label>\p{Lu}[\p{L}/&’' -]{2,50}):\s+(?=\S)/u
/** So many lines with such labels fill in a template. */
const least = 3

/**
 * The labels of a template at the head of what is said: they are nobody's words.
 *
 *   | Attention getter: Who has read by a lamp this week?
 *   | ^^^^^^^^^^^^^^^^^                                      cue
 *   | Transition: So much for the lamp.
 *   | ^^^^^^^^^^^                                            cue
 */
export function templateLabels({ paragraphs }: Transcript): Stretch[] {
  const found = paragraphs.flatMap(({ text, at, depth }): Stretch[] => {
    const words = depth === null ? label.exec(text)?.groups!['label'] : undefined
    const isStep = words !== undefined && words.split(/\s*\/\s*|\s+(?:or|&)\s+/).some(part => step.test(part))
    return isStep ? [{ start: at, end: at + words.length + 1, kind: 'cue' }] : []
  })
  return found.length < least ? [] : found
}
