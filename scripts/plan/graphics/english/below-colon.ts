import type { Sentence } from '../../../model/outline.ts'
import { endOf, type Passage } from '../../../model/transcript.ts'
import { unmarked } from '../../condense/cut.ts'
import { isOpenEnded, isOrder, wordsOf } from '../../condense/english.ts'
import { jointLength } from '../../condense/joints.ts'
import { pointsOut } from '../../condense/references.ts'
import { evenParts } from '../../even-parts.ts'
import type { Proposal, Scene } from '../../proposal.ts'
import { trimBy, widthOf, type Speech } from '../../speech.ts'
import { startsParagraph } from '../../topic.ts'
import { shapeOfPoints } from '../points.ts'

/** Ems of a member that stands whole, of any, and of the words over the members. */
const WHOLE = 44
const MEMBER = 56
const TITLE = 56

/** So many stand on one page, and fewer are no list. */
const MOST = 5
const LEAST = 3

/** Where a member may end that is too wide: what it is done for, how, and what else is said of it. */
const STOPS = /,? (?:by|so that|in order to|to enable|as well as|including|such as|in line with|with a view to|through|which|that (?:is|are|has|have|will)|because|as prerequisite)\b|; | – | — /gi

/** Where else, if it must: where and when it is done, and how; so many ems stand before it. */
const ADJUNCTS = / (?:in|at|before|after|between|across|among|throughout|towards|during|within|with|and \p{L}+ing)\b/giu
const ENOUGH = 20

/** Verbs of programmes, which hardly begin a sentence otherwise. */
const PROGRAMME = /^(?:accelerate|adopt|advance|boost|consolidate|coordinate|deepen|enhance|entrench|expand|facilitate|foster|harness|implement|integrate|intensify|leverage|maintain|moderni[sz]e|monitor|pilot|prioriti[sz]e|pursue|reform|restore|revamp|revive|scale|secure|simplify|streamline|sustain|tackle|upgrade|upscale|widen)\b/i

/** A line of several words over a list; a single name is that of who speaks. */
const LEADS_ON = /^(?:\S+\s+){2,}\S+:\s*$/

/** The letter or number that a member has of its own: (a), ii. */
const ENUMERATOR = /^(?:\([a-z\d]{1,4}\)|[a-z\d]{1,4}[.)])\s+/i

/** The end of a member of a list that goes on. */
const GOES_ON = /(?:;|[;,]\s*(?:and|or))\s*$/

/**
 * What is listed below a line that ends with a colon, a paragraph each: members that end with a semicolon, or orders under what is hoped for. More than five stand on
 * several pages under the same words.
 *
 *   | By spring the harbour hopes to:
 *   | Mend the quay, by the first of March at the latest;
 *     ^^^^^^^^^^^^^
 *   | Light the stairs; and
 *     ^^^^^^^^^^^^^^^^
 *   | Train two pilots.
 *     ^^^^^^^^^^^^^^^^^
 */
export function recogniseBelowColon(scene: Scene): Proposal[] {
  const { speech, sentences } = scene
  if (!speech.isEnglish) return []
  return sentences.flatMap((sentence, at) => {
    if (!LEADS_ON.test(sentence.text)) return []
    const heads = membersAfter(scene, at)
    const lines = heads.map((head) => lineOf(speech, sentences[head]!))
    if (heads.length < LEAST || lines.some((line) => line === null)) return []
    const title = titleOf(speech, sentence)
    const ends = heads.map((_, i) => (heads[i + 1] ?? endOfParagraph(scene, heads.at(-1)!)))
    return evenParts(heads.map((_, i) => i), MOST).map((part, page): Proposal => {
      const shape = shapeOfPoints(part.map((i) => ({ mark: null, lead: lines[i]!, points: [] })), title, `${heads.length} listed below a colon`)
      return { from: page === 0 ? at : heads[part[0]!]!, to: ends[part.at(-1)!]!, score: 6.5 + Math.min(1.5, part.length / 3), shape, covers: page === 0 ? [sentence] : [] }
    })
  })
}

/** Where the members begin that are listed below a line. */
function membersAfter(scene: Scene, at: number): number[] {
  const { sentences } = scene
  const starts = sentences.flatMap((_, i) => (i > at && startsParagraph(scene, i) ? [i] : []))
  if (starts[0] !== at + 1) return []
  const lastOf = (start: number): Passage => sentences[endOfParagraph(scene, start) - 1]!
  if (GOES_ON.test(lastOf(starts[0]).text)) {
    const end = starts.findIndex((start) => !GOES_ON.test(lastOf(start).text))
    return end < 0 ? starts : starts.slice(0, end + 1)
  }
  const end = starts.findIndex((start) => !PROGRAMME.test(sentences[start]!.text) && !isOrder(wordsOf(sentences[start]!.text)))
  const run = end < 0 ? starts : starts.slice(0, end)
  return run
}

/** The index after the last sentence of the paragraph in which a sentence stands. */
function endOfParagraph(scene: Scene, at: number): number {
  const next = scene.sentences.findIndex((_, i) => i > at && startsParagraph(scene, i))
  return next < 0 ? scene.sentences.length : next
}

/** A member as far as it fits on two lines; null for what leans on words off the page. */
function lineOf(speech: Speech, sentence: Sentence): Passage | null {
  const plain = unmarked(speech, sentence)
  const whole = trimBy(speech, plain, ENUMERATOR.exec(plain.text)?.[0].length ?? 0, /[\s;,.]*(?:[;,]\s*(?:and|or))?[\s;,.]*$/.exec(plain.text)![0].length)
  const ends = (stops: RegExp): number[] => [...whole.text.matchAll(stops)].map(({ index }) => index).reverse()
  const all = whole.text.length
  const end = [...(widthOf(whole.text) <= WHOLE ? [all] : []), ...ends(STOPS), all, ...ends(ADJUNCTS).filter((length) => widthOf(whole.text.slice(0, length)) >= ENOUGH)].find((length) => widthOf(whole.text.slice(0, length)) <= MEMBER && !isOpenEnded(whole.text.slice(0, length)))
  const line = end === undefined ? null : speech.cut(whole.at, whole.at + end)
  return line === null || widthOf(line.text) < 4 || pointsOut(line.text) ? null : line
}

/** The line above without its colon, or its last clause where it is too wide. */
function titleOf(speech: Speech, sentence: Passage): Passage | null {
  const plain = unmarked(speech, sentence)
  const bare = trimBy(speech, plain, jointLength(plain.text), /[\s:]*$/.exec(plain.text)![0].length)
  const clause = widthOf(bare.text) <= TITLE ? null : /^.*,\s+(?=\S)/s.exec(bare.text)
  const title = clause === null ? bare : speech.cut(bare.at + clause[0].length, endOf(bare))
  return widthOf(title.text) <= TITLE && widthOf(title.text) >= 4 ? title : null
}
