import type { Sentence } from '../../../model/outline.ts'
import { endOf, type Passage } from '../../../model/transcript.ts'
import { unmarked, wholeOf } from '../../condense/cut.ts'
import { isOpenEnded } from '../../condense/english.ts'
import { joinedLength } from '../../condense/joints.ts'
import { dangles, pointsOut } from '../../condense/references.ts'
import { isTalkedAround } from '../../condense/weight.ts'
import type { Proposal, Scene } from '../../proposal.ts'
import { trimBy, widthOf, type Speech } from '../../speech.ts'
import { evened, shapeOfPoints, type Point } from '../points.ts'
import { LEADERLESS } from '../statement.ts'

/** Ems of a member and of the claim over them. */
const MEMBER = 44
const CLAIM = 52

/** Ems of the least that names anything. */
const FEWEST = 2.5

/** So many stand on one page. */
const MOST = 5

/** How the first member is brought in. */
const INCLUDES = /^(?:these|they|those|among (?:these|them)|some (?:of (?:these|them)|examples))(?: \p{L}+){0,2}? (?:include|are|is) (?=\S)/iu

/** How another one is. */
const ANOTHER = /^(?:then |finally,? )?(?:there (?:is|are)(?: also| then)?|(?:they|these) also include|another(?: \p{L}+){0,2} is|(?:the|a) (?:(?:other|next|last|final|second|third|further|biggest) )?(?:challenges?|problems?|questions?|risks?|difficult(?:y|ies)|tasks?|reasons?|hurdles?|needs?|dangers?) (?:is|are)|(?:we|they|the \p{L}+)(?: have| has)? also (?:introduced|launched|started|opened|set up|created|established|added|offer|run)) (?!no\b|not\b|nothing\b)(?=\S)/iu

/** A name, and what its sentence says of it: the Lamp Fund (LF), which buys oil. */
const NAMED = /^((?:the|an?|our) (?:\p{Lu}[\p{L}’'-]*(?: (?:of|for|and|the) (?=\p{Lu}))? ?)+(?:\(\p{Lu}+\))?)(?:, (?:which|who) | (?=(?:to|for) ))(.+)$/u

/** Ems of what is said of a name, and where it may end. */
const SAID = 60
const STOPS = /,? (?:and|through|which|so that|while|as well as) |, /gu

/** What is said of the thing itself, no part of its name. */
const ASIDE = /, an? \p{L}+ (?:which|that|who|of|I|we)\b.*$/u

/** What a member can do without: what it comes from, and what else is said of it. */
const ADDED = /,? (?:which|who|whose|where|that (?:is|are|was|were|has|have|can|will)|arising|resulting|stemming|caused|due to|because|so that|as well as|in order to|as|when|while)\b|, |;| – | — /giu

/**
 * What a claim speaks of in the plural and the sentences after it name, one after another.
 *
 *   | Our keepers face other dangers. These include storms from the north. There is also the ice. And of course, the danger is to fall asleep.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ title            ^^^^^^^^^^^^^^^^^^^^^              ^^^^^^^                               ^^^^^^^^^^^
 */
export function recogniseIncluded({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isEnglish) return []
  return sentences.flatMap((sentence, at) => {
    const claim = wholeOf(speech, sentence) ?? unmarked(speech, sentence)
    const next = sentences[at + 1]
    if (next === undefined || !/\p{L}{2,}s\b/u.test(claim.text) || !INCLUDES.test(next.text)) return []
    const members: (Point | null)[] = [memberOf(speech, next, INCLUDES)]
    for (const other of sentences.slice(at + 2)) {
      if (members.length >= MOST || !ANOTHER.test(other.text.slice(joinsBy(other)))) break
      members.push(memberOf(speech, other, ANOTHER))
    }
    const points = members.flatMap((point) => (point === null ? [] : [point]))
    if (points.length < 2 || points.length < members.length) return []
    const title = widthOf(claim.text) <= CLAIM && !LEADERLESS.test(claim.text) && !dangles(claim.text) && !isTalkedAround(claim.text) && !claim.text.endsWith('?') ? claim : null
    const shape = shapeOfPoints(evened(points), title, 'what a claim speaks of, named one after another')
    return [{ from: at, to: at + 1 + members.length, score: 6 + points.length / 2, shape }]
  })
}

/** What joins a sentence to the one before, once and again: and of course. */
function joinsBy({ text }: Passage): number {
  const once = joinedLength(text)
  return once + joinedLength(text.slice(once))
}

/** What a sentence names, as much of it as stands on a line, and what it says of a name; null for too much, and for what leans on something said before. */
function memberOf(speech: Speech, sentence: Sentence, brings: RegExp): Point | null {
  const joint = joinsBy(sentence)
  const start = joint + brings.exec(sentence.text.slice(joint))![0].length
  const whole = unmarked(speech, speech.cut(sentence.at + start, endOf(sentence)))
  const plain = trimBy(speech, whole, /^to (?=\p{Ll})/u.exec(whole.text)?.[0].length ?? 0, ASIDE.exec(whole.text)?.[0].length ?? 0)
  const [, name, said] = NAMED.exec(plain.text) ?? []
  const named = name === undefined ? null : speech.cut(plain.at, plain.at + name.trimEnd().length)
  const line = named ?? shortened(speech, plain, ADDED, MEMBER)
  if (line === null || widthOf(line.text) < FEWEST || isOpenEnded(line.text) || pointsOut(line.text)) return null
  const rest = said === undefined ? null : shortened(speech, trimBy(speech, plain, plain.text.length - said.length), STOPS, SAID)
  return { mark: null, lead: line, points: rest === null || isOpenEnded(rest.text) ? [] : [rest] }
}

/** The longest part of a passage that ends before one of some words and is no wider than a line. */
function shortened(speech: Speech, passage: Passage, stops: RegExp, width: number): Passage | null {
  const ends = [passage.text.length, ...[...passage.text.matchAll(stops)].map(({ index }) => index).reverse()]
  const end = ends.find((length) => widthOf(passage.text.slice(0, length)) <= width)
  return end === undefined ? null : speech.cut(passage.at, passage.at + end)
}
