import type { Sentence } from '../../../model/outline.ts'
import { endOf, type Passage } from '../../../model/transcript.ts'
import { unmarked } from '../../condense/cut.ts'
import { joinedLength } from '../../condense/joints.ts'
import { pointsOut } from '../../condense/references.ts'
import type { Proposal, Scene } from '../../proposal.ts'
import { widthOf, type Speech } from '../../speech.ts'
import { rowsOf, type Point } from '../points.ts'

/** Ems of what is said of a place. */
const LINE = 66

/** So many make a row of them, and so many stand on one page. */
const LEAST = 3
const MOST = 5

/** Ems of all that is said of them: more is a wall. */
const WALL = 200

/** Where, for whom or with whom, set before what is done there, and an aside after it. */
const FRAME = /^((in|on|at|for|to|from|with|by|under|across|along|among|behind|beyond|between|through|inside|outside|near)\s[^,;:.!?–—()]{2,40}?)(?:,|(?:\s?[–—]\s?|, )[^,;:.!?–—]{2,70}?(?:\s?[–—]|,))\s*(?=\p{L})/iu

/** What only leads on, or says when. */
const LEADS_ON = /^(?:in (?:fact|short|addition|general|conclusion|particular|(?:other|many|some) (?:words|cases|ways)|the (?:end|meantime|first|second|third|last|past|future|coming|next)|(?:this|that|my|those|these|turn|return|contrast|comparison|response|closing|summary|reality|truth|theory|practice)|\d)|on (?:the (?:other|one) hand|top of|this|that|average|behalf)|at (?:first|last|least|the (?:same|end|time|beginning|moment)|this|that|times|any)|for (?:example|instance|now|this|that|years?|me|my|too|a|\d|one thing|decades|centuries|months)|to (?:be|me|this|that|begin|start|sum|conclude|\p{Ll}+ (?:the|our|an?|your|this|these|those|their)\b)|from (?:now|this|that|there|time)|with (?:this|that|regard|respect|it|them)|by (?:the way|now|contrast|then|this|that|doing|\d)|through (?:this|it))\b/iu

/**
 * Places or persons, each with what is done there, in sentences that follow one another and begin with the same preposition: the places lead.
 *
 *   | In the harbour, we light the quay. In the hills, we mend the stairs. In the mill – as you have heard – we lend books.
 *     ^^^^^^^^^^^^^^ lead ^^^^^^^^^^^^^^^^^ line
 */
export function recogniseFramed({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isEnglish) return []
  const framed = sentences.map((sentence) => framedIn(speech, sentence))
  return framed.flatMap((first, from) => {
    if (first === null || framed[from - 1]?.by === first.by) return []
    const end = framed.findIndex((one, index) => index > from && one?.by !== first.by)
    const points = framed.slice(from, end < 0 ? framed.length : end).flatMap((one) => (one === null ? [] : [one.point]))
    const isSet = points.length >= LEAST && points.length <= MOST && points.reduce((sum, { points: [line] }) => sum + widthOf(line!.text), 0) <= WALL && new Set(points.map(({ lead }) => lead.text.toLowerCase())).size === points.length
    const shape = isSet ? rowsOf(points, null) : null
    const why = 'places, each with what is done there'
    return shape === null ? [] : [{ from, to: from + points.length, score: 6.6 + Math.min(1.5, points.length / 3), shape: { ...shape, why } }]
  })
}

/** The place that a sentence begins with, by what preposition, and all that is said of it; null where it has none or says too much. */
function framedIn(speech: Speech, sentence: Sentence): { by: string, point: Point } | null {
  if (sentence.text.trimEnd().endsWith('?')) return null
  const joint = joinedLength(sentence.text)
  const found = FRAME.exec(sentence.text.slice(joint))
  if (found === null || LEADS_ON.test(found[0])) return null
  const at = sentence.at + joint
  const line = unmarked(speech, speech.cut(at + found[0].length, endOf(sentence)))
  const isTold = widthOf(line.text) <= LINE && line.text.split(' ').length >= 3 && !/^(?:and|or|but|which|who)\b/i.test(line.text) && !pointsOut(line.text)
  const lead: Passage = speech.cut(at, at + found[1]!.length)
  return isTold ? { by: found[2]!.toLowerCase(), point: { mark: null, lead, points: [line] } } : null
}
