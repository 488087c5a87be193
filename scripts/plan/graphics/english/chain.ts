import type { Sentence } from '../../../model/outline.ts'
import { endOf, type Passage } from '../../../model/transcript.ts'
import { clausesOf } from '../../clause.ts'
import { canStand } from '../../condense/english.ts'
import { capital } from '../../condense/joints.ts'
import { isStep } from '../../condense/weight.ts'
import { unmarked } from '../../condense/cut.ts'
import type { Proposal, Scene } from '../../proposal.ts'
import { inside, trimBy, widthOf, type Speech } from '../../speech.ts'

/** Ems of a step. */
const STEP = 40

const FIRST = /^(?:first(?:ly)?|first of all|to begin with|step one)\b[,:]?\s+/i
const NEXT = /^(?:and )?(?:second(?:ly)?|third(?:ly)?|fourth(?:ly)?|then|next|after that|after this|step (?:two|three|four))\b[,:]?\s+/i
const LAST = /^(?:and )?(?:finally|lastly|last|in the end)\b[,:]?\s+/i

/** How many there are, said right before the first. */
const COUNTED = /\b(?:three|four|five|six) (?:(?!(?:and|or|in|on|at|of)\b)\w+ ){0,2}?(?!(?:was|is|has|does)\b)\w+s\b/i

/**
 * Steps that follow one another: told by the outline within one sentence, or each in a sentence that says its place. Sentences that
 * only count (first, second, third) are points, and what somebody did once is a story unless they were counted before.
 *
 *   | First, ask the neighbours. Then sort the shelves. Finally, open the doors.
 *            ^^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^
 */
export function englishChains({ speech, sentences }: Scene): Proposal[] {
  const told = sentences.flatMap((sentence, index) => inside(speech.outline.facts, sentence).flatMap((fact) => {
    if (fact.kind !== 'chain' || endOf(fact) > endOf(sentence) || fact.steps.length < 3) return []
    return fact.steps.every(({ text }) => widthOf(text) <= STEP && text.split(' ').length >= 2) ? [proposalOf(fact.steps, index, index + 1)] : []
  }))
  return [...told, ...sentences.flatMap((sentence, from) => (FIRST.test(sentence.text) ? (sequenceFrom(speech, sentences, from) ?? []) : []))]
}

function sequenceFrom(speech: Speech, sentences: readonly Sentence[], from: number): Proposal | null {
  const steps = [stepOf(speech, sentences[from]!, FIRST)]
  let last = from
  let inTime = false
  const isCounted = COUNTED.test(sentences[from - 1]?.text ?? '')
  for (let at = from + 1; at < sentences.length && at - last <= 2 && steps.length < 6; at += 1) {
    const { text } = sentences[at]!
    const place = LAST.test(text) ? LAST : NEXT.test(text) ? NEXT : null
    if (place === null) continue
    if (/^(?:and )?(?:then|next|after)/i.test(text)) inTime = true
    steps.push(stepOf(speech, sentences[at]!, place))
    last = at
    if (place === LAST) break
  }
  const told = steps.filter((step) => step !== null)
  if (told.length < 3 || told.length < steps.length || !inTime || (!isCounted && told.some(({ text }) => isStep(text)))) return null
  return proposalOf(told, from, last + 1)
}

/** What a sentence says to do, after the word for its place: all of it, or its first clause that stands alone. */
function stepOf(speech: Speech, sentence: Passage, place: RegExp): Passage | null {
  const whole = unmarked(speech, sentence)
  const step = trimBy(speech, whole, place.exec(whole.text)?.[0].length ?? 0)
  if (widthOf(step.text) <= STEP) return step
  const [first] = clausesOf(speech.outline.transcript, step)
  return first !== undefined && canStand(capital(first.text)) && widthOf(first.text) <= STEP ? speech.cut(first.at, endOf(first)) : null
}

function proposalOf(steps: readonly Passage[], from: number, to: number): Proposal {
  return { from, to, score: 8, shape: { kind: 'chain', title: null, accent: null, steps: steps.map((lead) => ({ lead, gloss: null })), reveals: [...steps], why: 'first, then, finally' } }
}
