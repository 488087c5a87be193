import type { Sentence } from '../../model/outline.ts'
import type { Passage } from '../../model/transcript.ts'
import { candidatesOf } from '../condense/candidates.ts'
import { unmarked } from '../condense/cut.ts'
import { isOpenEnded, openerLength } from '../condense/english.ts'
import { jointLength } from '../condense/joints.ts'
import type { Shape } from '../draft.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { trimBy, widthOf, type Speech } from '../speech.ts'
import { crossedIn } from './english/crossed.ts'
import { shapeOfPoints, type Point } from './points.ts'

/** The widest member, in ems. */
const MEMBER = 46

/** A member that is its whole sentence may take two lines. */
const WHOLE = 56

/** The same where nothing shorter can be cut from it. */
const WIDEST = 66

/** Ems of all members: more is a wall. */
const WALL = 240

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
    const named = dashedIn(speech, alike)
    if (named !== null) proposals.push({ from, to, score: NAMED + Math.min(1.5, named.points.length / 3), shape: { ...shapeOfPoints(named.points, null, 'sentences that begin alike'), stem: named.stem } as Shape })
    const members = alike.flatMap((sentence) => memberOf(speech, sentence) ?? [])
    if (named === null && members.length >= 3 && members.length <= 6 && members.reduce((sum, { text }) => sum + widthOf(text), 0) <= WALL) {
      const { stem, leads } = parted(speech, members)
      const shape = shapeOfPoints(leads.map((lead) => ({ mark: null, lead, points: [] })), null, 'sentences that begin alike')
      proposals.push({ from, to, score: 6.5 + Math.min(1.5, members.length / 3), shape: stem === null ? shape : ({ ...shape, stem } as Shape) })
    }
    from = to - 1
  }
  return proposals
}

/** How plainly names that stand in one frame ask to lead. */
const NAMED = 7

/** Ems of such a name, and of what is said of it. */
const NAME = 16
const SAID = 64

/** How many words at least they share. */
const FRAME = 3

/**
 * Names that stand after the same words and before a dash, each with what comes after it; null where one has none.
 *
 *   | What shall I say of courage – to keepers who rowed out at night? What shall I say of patience – to … ?
 *     ^^^^^^^^^^^^^^^^^^^ stem
 *                         ^^^^^^^ lead  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ line
 */
function dashedIn(speech: Speech, alike: readonly Sentence[]): { stem: Passage, points: Point[] } | null {
  const whole = alike.map((sentence) => unmarked(speech, trimBy(speech, sentence, openerLength(sentence.text))))
  const count = sharedBy(whole)
  if (count < FRAME || alike.length > 6) return null
  const points = whole.flatMap((line): Point[] => {
    const start = endOfWord(line.text, count)
    const match = /^\s([^,;:–—]{2,40}?)\s?[–—]\s?(?=\p{L})/u.exec(line.text.slice(start))
    if (match === null) return []
    const lead = speech.cut(line.at + start + 1, line.at + start + 1 + match[1]!.length)
    const said = trimBy(speech, line, start + match[0].length)
    return widthOf(lead.text) <= NAME && widthOf(said.text) <= SAID && !/[–—]/.test(said.text) ? [{ mark: null, lead, points: [said] }] : []
  })
  const [first] = whole
  return points.length === alike.length ? { stem: speech.cut(first!.at, first!.at + endOfWord(first!.text, count)), points } : null
}

const WORD = /[\p{L}\p{N}'’-]+/gu

/** With how many words all lines begin. */
function sharedBy(lines: readonly Passage[]): number {
  const [first, ...others] = lines.map(({ text }) => text.toLowerCase().match(WORD) ?? [])
  const count = first!.findIndex((word, i) => others.some((words) => words[i] !== word))
  return count < 0 ? first!.length : count
}

/** Where the word of a number ends. */
function endOfWord(text: string, count: number): number {
  const word = [...text.matchAll(WORD)][count - 1]
  return word === undefined ? 0 : word.index + word[0].length
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
  return widthOf(whole.text) <= WHOLE ? whole : (beforeReason(speech, whole) ?? (widthOf(whole.text) <= WIDEST ? whole : null))
}

/** A member of fewer ems says nothing without the words that all begin with, and so many are said once. */
const SHORTEST = 8
const SHARED = 2

/** What stands between the words that all begin with and what each says: too often, however, the doors are shut. */
const BETWEEN = /^[,:]?(?: (?:however|though|too|also|then|again|therefore)\b,?)? +/

/** What the members say after the words that all of them begin with, which stand once above them; whole where there are none, or what is left says too little. */
function parted(speech: Speech, members: readonly Passage[]): { stem: Passage | null, leads: readonly Passage[] } {
  const count = sharedBy(members)
  if (count < SHARED) return { stem: null, leads: members }
  const ends = members.map(({ text }) => endOfWord(text, count))
  const leads = members.map((member, i) => trimBy(speech, member, ends[i]! + (BETWEEN.exec(member.text.slice(ends[i]))?.[0].length ?? 0)))
  const isWhole = leads.some(({ text }) => widthOf(text) < SHORTEST || text.split(' ').length < 3)
  return isWhole ? { stem: null, leads: members } : { stem: speech.cut(members[0]!.at, members[0]!.at + ends[0]!), leads }
}

/** What a sentence says before its reason or circumstance, or before it adds to it behind a dash: too often, doors stay shut because nobody has the key. */
const REASON = /(?:\s?(?:--|—)|\s–) ?(?=and )|,? (?:because|since|so that|when|while|which|unless|in order to|due to|just as|not (?:because|on account|for|due))\b/gi

function beforeReason(speech: Speech, whole: Passage): Passage | null {
  const lines = [...whole.text.matchAll(REASON)].map(({ index }) => speech.cut(whole.at, whole.at + index))
  return lines.findLast(({ text }) => !/\bnot\b/.test(text) && widthOf(text) <= WIDEST && text.split(' ').length >= 4 && !isOpenEnded(text)) ?? null
}
