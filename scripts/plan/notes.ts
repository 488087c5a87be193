import { endOf, type Passage } from '../model/transcript.ts'
import { clausesOf } from './clause.ts'
import type { Draft } from './draft.ts'
import type { Speech } from './speech.ts'

/**
 * The notes of every slide. Each slide takes the speech from its own start to the start of the next, the
 * first from the very beginning, the last to the very end: so nothing is lost, doubled or moved, whatever
 * the slides show.
 */
export function notesOf(speech: Speech, drafts: readonly Draft[]): Passage[][] {
  const starts = drafts.map(({ start }, i) => (i === 0 ? 0 : start))
  for (let i = 1; i < starts.length; i++) starts[i] = Math.max(starts[i]!, starts[i - 1]!)
  const end = speech.outline.transcript.text.length
  return drafts.map((draft, i) => partsOf(speech, draft, starts[i]!, starts[i + 1] ?? end))
}

/**
 * Cuts the notes where the next member appears: at the start of the sentence that names it, or of the
 * clause when an earlier member stands in the same sentence.
 *
 *   | 分馆有三件事要办。| 一是开门时间要延长，| 二是……
 *                       ^ click               ^ click
 */
function partsOf(speech: Speech, draft: Draft, start: number, end: number): Passage[] {
  const stretch = speech.cut(start, end)
  const bounds = [start]
  if (draft.reveals.some((member) => member.at >= start && member.at < end)) {
    const sentences = sentencesIn(speech, start, end)
    for (const member of draft.reveals) {
      const sentence = sentences.findLast((one) => one.at <= member.at && endOf(one) > member.at)
      if (sentence === undefined) continue
      const clause = clausesOf(speech.outline.transcript, sentence).findLast((one) => one.at <= member.at)
      const bound = [sentence.at, clause?.at ?? member.at, member.at].find((place) => place >= bounds.at(-1)! && (place > bounds.at(-1)! || bounds.length === 1))
      if (bound !== undefined) bounds.push(bound)
    }
  }
  return bounds.length === 1 ? [stretch] : bounds.map((bound, i) => speech.cut(bound, bounds[i + 1] ?? end))
}

/** The sentences that begin in `[start, end)`, found paragraph by paragraph by bisection. */
function sentencesIn(speech: Speech, start: number, end: number): Passage[] {
  const { paragraphs } = speech.outline.transcript
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (endOf(paragraphs[middle]!) <= start) low = middle + 1
    else high = middle
  }
  const found: Passage[] = []
  for (let i = low; i < paragraphs.length && paragraphs[i]!.at < end; i++) {
    found.push(...paragraphs[i]!.sentences.filter((sentence) => endOf(sentence) > start && sentence.at < end))
  }
  return found
}
