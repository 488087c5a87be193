import { endOf, type Passage } from '../../model/transcript.ts'
import { unmarked } from '../condense/cut.ts'
import { trimBy, widthOf, type Speech } from '../speech.ts'
import { announcedLength, jointLength } from './lexicon.ts'
import { cutsOf, topicOf, trimmedOf } from './line.ts'

/** What a heading ends with that only leads on: 次に、選び方ですが / 選び方について. */
const LEADS_ON = /(?:についてですが|ですが|になりますが|ですけれども?|について|としては|の件)$/

/**
 * The short form of a heading: what an announcing one announces, else its subject, else its last clause.
 *
 *   | よかったことは3つあります        | 課題 — 誰のどんな困りごとか
 *     ^^^^^^^^^^                        ^^^^
 */
export function nameOf(speech: Speech, heading: Passage, width: number): Passage {
  const named = announced(speech, heading)
  if (named !== null) return named
  const trimmed = trimmedOf(speech, heading)
  const whole = unmarked(speech, trimBy(speech, trimmed, 0, LEADS_ON.exec(trimmed.text)?.[0].length ?? 0))
  const dash = /^(.{2,}?)\s*(?:[—–：:|｜]|\s-\s|──)/.exec(whole.text)?.[1]
  if (dash !== undefined && widthOf(dash) <= width) return speech.cut(whole.at, whole.at + dash.length)
  if (widthOf(whole.text) <= width) return whole
  const topic = topicOf(speech, whole)?.topic
  if (topic !== undefined && widthOf(topic.text) <= width && widthOf(topic.text) >= 3) return topic
  return cutsOf(speech, heading).findLast(({ text }) => widthOf(text) <= width) ?? whole
}

export function announced(speech: Speech, sentence: Passage): Passage | null {
  const joint = jointLength(sentence.text)
  const length = announcedLength(sentence.text.slice(joint))
  return length < 2 ? null : speech.cut(sentence.at + joint, sentence.at + joint + length)
}

/** What is announced last before the first member, by name; null where nothing is. */
export function announcedIn(speech: Speech, sentences: readonly Passage[], members: readonly Passage[]): Passage | null {
  const first = Math.min(...members.map(({ at }) => at))
  const names = sentences.filter((sentence) => endOf(sentence) <= first).flatMap((sentence) => announced(speech, sentence) ?? [])
  return names.findLast(({ text }) => widthOf(text) <= 22) ?? null
}
