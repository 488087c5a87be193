import { endOf, type Passage } from '../../../model/transcript.ts'
import { unmarked } from '../../condense/cut.ts'
import { HELD, TAKEN_BACK } from '../../condense/tier.ts'
import type { Proposal, Scene } from '../../proposal.ts'
import { widthOf } from '../../speech.ts'

/** Ems of one side. */
const SIDE = 40

/** How the two of a pair begin, of which the second has taken the place of the first. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:the|our|my|your) old\b/i, /^(?:the|our|my|your) new\b/i],
  [/^(?:yesterday|once|in the past|back then|in those days|a (?:year|decade|century|generation) ago|before)\b/i, /^(?:but |and )?(?:today|now|nowadays|these days)\b/i],
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

/**
 * What was and what has taken its place, in two sentences that begin so.
 *
 *   | The old door opened at nine. The new door opens when somebody knocks.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ from ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ to
 */
export function successions({ speech, sentences }: Scene): Proposal[] {
  return sentences.slice(1).flatMap((sentence, index) => {
    const before = sentences[index]!
    if (!PAIRS.some(([was, is]) => was.test(before.text) && is.test(sentence.text))) return []
    const [from, to] = [sideOf(before), sideOf(sentence)]
    if (from === null || to === null) return []
    const shape = { kind: 'change' as const, title: null, accent: null, pairs: [{ subject: null, from, to, difference: null }], reveals: [from], why: 'what was, and what has taken its place' }
    return [{ from: index, to: index + 2, score: 7, covers: [before, sentence], shape }]
  })

  function sideOf(sentence: Passage): Passage | null {
    const text = sentence.text.trimEnd()
    const whole = /[?]["”’]$/.test(text) ? speech.cut(sentence.at, sentence.at + text.length) : unmarked(speech, sentence)
    return widthOf(whole.text) <= SIDE && endOf(whole) > sentence.at + 8 && !/\bit\b/i.test(whole.text) ? whole : null
  }
}
