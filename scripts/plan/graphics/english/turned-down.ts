import { endOf, type Passage } from '../../../model/transcript.ts'
import { clausesOf } from '../../clause.ts'
import { unmarked } from '../../condense/cut.ts'
import { HELD, TAKEN_BACK } from '../../condense/tier.ts'
import type { Proposal, Scene } from '../../proposal.ts'
import { widthOf } from '../../speech.ts'

/** Ems of one side. */
const SIDE = 40

/** How the two of a pair begin, of which the second has taken the place of the first. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:the|our|my|your) old\b/i, /^(?:the|our|my|your) new\b/i],
  [/^(?:yesterday|once|in the past|back then|in those days|until (?:then|now|recently)|before|(?:just |only |about |some )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|fifty|a hundred|\d+|a few|(?:a )?couple of) (?:years?|winters?|summers?|months?|weeks?|decades?|centur(?:y|ies)|generations?) ago|in (?:1[5-9]|20)\d\d|when (?:I|we) (?:began|started|opened|founded|first came)\b[^,]*),? /i, /^(?:but |and |yet )?(?:today|now|nowadays|these days|this year|last year|since then)\b/i],
  [/\bused to\b/i, /^(?:but |and |yet )?(?:today|now|nowadays|these days)\b/i],
  [/^(?:others|some|critics|people|they) (?:will )?(?:say|ask|see|want)\b/i, /^we (?:say|ask|see|want)\b/i],
]

/**
 * What somebody believed, the sentence that takes it back, and what is so: the belief is never shown without its refutation.
 *
 *   | We thought that nobody reads at sea. We were wrong. They had no light.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not ^^^^^^^^^^^^ title ^^^^^^^^^^^ but
 */
export function refutations({ speech, sentences }: Scene): Proposal[] {
  return sentences.slice(2).flatMap((truth, index) => {
    const [belief, verdict] = [unmarked(speech, sentences[index]!), unmarked(speech, sentences[index + 1]!)]
    const but = unmarked(speech, truth)
    const isTold = HELD.test(belief.text) && TAKEN_BACK.test(verdict.text) && [belief, but].every(({ text }) => widthOf(text) <= SIDE) && widthOf(verdict.text) <= 22 && !/\?$/.test(but.text)
    if (!isTold) return []
    const shape = { kind: 'contrast' as const, title: verdict, accent: null, pairs: [{ not: belief, but }], reveals: [belief], why: 'a belief, taken back, and what is so' }
    return [{ from: index, to: index + 3, score: 8.4, covers: [sentences[index]!, sentences[index + 1]!, truth], shape }]
  })
}

/** A time that stands before its clause. */
const SHORT_TIME = /^(?:and |but )?(?:today|now|once|yesterday|in the past|(?:\w+ ){1,3}ago|in \d{4})$/i

/**
 * What was and what has taken its place, in two sentences or clauses that begin so.
 *
 *   | The old door opened at nine. The new door opens when somebody knocks.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ from ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ to
 *   | Six winters ago we had one lamp; today we have forty.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^
 */
export function successions({ speech, sentences }: Scene): Proposal[] {
  const within = sentences.flatMap((sentence, index) => {
    const [first, second, ...more] = clausesOf(speech.outline.transcript, sentence).filter(({ text }) => !SHORT_TIME.test(text))
    if (first === undefined || second === undefined || more.length > 0) return []
    const was = speech.cut(sentence.at, endOf(first))
    const is = speech.cut(endOf(first) + /^[\s,;—–-]*/.exec(sentence.text.slice(endOf(first) - sentence.at))![0].length, endOf(sentence))
    return pairOf(was, is, sentence, index, 1)
  })
  return [...within, ...sentences.slice(1).flatMap((sentence, index) => pairOf(sentences[index]!, sentence, sentence, index, 2))]

  function pairOf(before: Passage, sentence: Passage, last: Passage, index: number, count: number): Proposal[] {
    if (!PAIRS.some(([was, is]) => was.test(before.text) && is.test(sentence.text))) return []
    const [from, to] = [sideOf(before), sideOf(sentence)]
    if (from === null || to === null) return []
    const shape = { kind: 'change' as const, title: null, accent: null, pairs: [{ subject: null, from, to, difference: null }], reveals: [from], why: 'what was, and what has taken its place' }
    return [{ from: index, to: index + count, score: 7, covers: [before, last], shape }]
  }

  function sideOf(sentence: Passage): Passage | null {
    const text = sentence.text.trimEnd()
    const whole = /[?]["”’]$/.test(text) ? speech.cut(sentence.at, sentence.at + text.length) : unmarked(speech, sentence)
    return widthOf(whole.text) <= SIDE && endOf(whole) > sentence.at + 8 && !/\bit\b/i.test(whole.text) ? whole : null
  }
}
