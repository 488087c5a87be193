import type { Sentence } from '../../model/outline.ts'
import type { Passage } from '../../model/transcript.ts'
import { candidatesOf } from '../condense/candidates.ts'
import { isOpenEnded, openerLength } from '../condense/english.ts'
import { jointLength } from '../condense/joints.ts'
import type { Shape } from '../draft.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { trimBy, widthOf, type Speech } from '../speech.ts'
import { crossedIn } from './english/crossed.ts'
import { shapeOfPoints } from './points.ts'

/** The widest member, in ems. */
const MEMBER = 46

/** A member that is its whole sentence may take two lines. */
const WHOLE = 56

/** Sentences of a story begin alike without making a figure. */
const STORY = /^(?:i|he|she|it|they|there|this|that|the|a|an|in)\s/i

/** Calls and the like are heard as one row over a sentence between them. */
const CALLS = /^(?:let|may|never|no|every|each|not)\s/

/**
 * Three or more English sentences in a row that begin with the same two words: each gives a line from its beginning, what all begin with stands above.
 *
 *   | Let us open the doors. Let us lend what we own. Let us ask what is missing.
 *     ^^^^^^ stem            ^^^^^^                   ^^^^^^
 */
export function recogniseAnaphora({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isEnglish) return []
  const proposals: Proposal[] = []
  for (let from = 0; from < sentences.length; from++) {
    const head = headOf(sentences[from]!)
    if (head === null) continue
    const gap = CALLS.test(head) ? 2 : 1
    let to = from + 1
    for (let next = to; next < sentences.length && next - to < gap; next++) if (headOf(sentences[next]!) === head) to = next + 1
    const alike = sentences.slice(from, to).filter((sentence) => headOf(sentence) === head)
    if (alike.length < 3 || alike.some((sentence, i) => alike[i + 1] !== undefined && crossedIn(speech, sentence, alike[i + 1]!) !== null)) continue
    const members = alike.flatMap((sentence) => memberOf(speech, sentence) ?? [])
    if (members.length >= 3 && members.length <= 6) {
      const { stem, leads } = parted(speech, members)
      const shape = shapeOfPoints(leads.map((lead) => ({ mark: null, lead, points: [] })), null, 'sentences that begin alike')
      proposals.push({ from, to, score: 6.5 + Math.min(1.5, members.length / 3), shape: stem === null ? shape : ({ ...shape, stem } as Shape) })
    }
    from = to - 1
  }
  return proposals
}

/** The first two words of a sentence, after its opener, four after an article: a year in which; null where they only tell a story. */
function headOf({ text }: Sentence): string | null {
  const rest = text.slice(openerLength(text))
  const words = STORY.test(rest) ? /^an?\s\S+\s\S+\s\S+/i.exec(rest) : /^\S+\s\S+/.exec(rest)
  return words?.[0].toLowerCase() ?? null
}

/** The best line that starts where the sentence does. */
function memberOf(speech: Speech, sentence: Sentence): Passage | null {
  const start = sentence.at + Math.max(openerLength(sentence.text), jointLength(sentence.text))
  const [line] = candidatesOf(speech, sentence, MEMBER, MEMBER).filter(({ at }) => at <= start).sort((a, b) => b.score - a.score)
  if (line !== undefined) return speech.cut(line.at, line.at + line.text.length)
  const whole = speech.cut(start, sentence.at + sentence.text.replace(/[.!?]+\s*$/, '').length)
  return widthOf(whole.text) <= WHOLE ? whole : beforeReason(speech, whole)
}

/** A member of fewer ems says nothing without the words that all begin with, and so many are said once. */
const SHORTEST = 8
const SHARED = 2

/** What stands between the words that all begin with and what each says: too often, however, the doors are shut. */
const BETWEEN = /^[,:]?(?: (?:however|though|too|also|then|again|therefore)\b,?)? +/

/** What the members say after the words that all of them begin with, which stand once above them; whole where there are none, or what is left says too little. */
function parted(speech: Speech, members: readonly Passage[]): { stem: Passage | null, leads: readonly Passage[] } {
  const [first, ...others] = members.map(({ text }) => [...text.matchAll(/[\p{L}\p{N}'’-]+/gu)])
  let count = 0
  while (others.every((words) => words[count] !== undefined && words[count]![0].toLowerCase() === first![count]?.[0].toLowerCase())) count += 1
  if (count < SHARED) return { stem: null, leads: members }
  const ends = [first!, ...others].map((words) => words[count - 1]!.index + words[count - 1]![0].length)
  const leads = members.map((member, i) => trimBy(speech, member, ends[i]! + (BETWEEN.exec(member.text.slice(ends[i]))?.[0].length ?? 0)))
  const isWhole = leads.some(({ text }) => widthOf(text) < SHORTEST || text.split(' ').length < 3)
  return isWhole ? { stem: null, leads: members } : { stem: speech.cut(members[0]!.at, members[0]!.at + ends[0]!), leads }
}

/** What a sentence says before its reason or circumstance: too often, doors stay shut because nobody has the key. */
const REASON = /,? (?:because|since|so that|when|while|which|unless|in order to|due to|just as|not (?:because|on account|for|due))\b/gi

function beforeReason(speech: Speech, whole: Passage): Passage | null {
  const lines = [...whole.text.matchAll(REASON)].map(({ index }) => speech.cut(whole.at, whole.at + index))
  return lines.findLast(({ text }) => !/\bnot\b/.test(text) && widthOf(text) <= WHOLE && text.split(' ').length >= 4 && !isOpenEnded(text)) ?? null
}
