import type { Passage } from '../../model/transcript.ts'
import { deedsOf, type Deed } from '../condense/deeds.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { widthOf } from '../speech.ts'
import { shapeOfPoints } from './points.ts'

/** So many deeds stand on one slide. */
const MOST = 5

/** Deeds of more ems than this fill a slide: one more would make it a wall. */
const FULL = 150

/** What is only wished or meant must say so above its deeds. */
const WISHES = /^(?:want|intend|propose|pledge|promise)/

/** A deed with the sentence that says it. */
interface Done extends Deed {
  index: number
  what: Passage
}

/**
 * What one and the same will or must do, said in sentences that follow one another or leave out only one: the deeds side by side, each
 * from its verb on, under the words that they share.
 *
 *   | The branch will open at seven. It will lend lamps to the villages. It will also train two drivers.
 *     ^^^^^^^^^^^^^^^ title             ^^^^^^^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^
 */
export function recogniseDeeds({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isEnglish) return []
  const done = sentences.flatMap((sentence, index) => deedsOf(speech, sentence).map((deed) => ({ ...deed, index })))
  const isTold = (deed: Deed & { index: number }): deed is Done => deed.what !== null
  const proposals: Proposal[] = []
  for (let first = 0; first < done.length; first += 1) {
    const begun = done[first]!
    if (isPronoun(begun.who) || !isTold(begun) || SPEAKS.test(begun.what.text)) continue
    const group = [begun]
    let last = begun.index
    for (let next = first + 1; next < done.length && group.length < MOST; next += 1) {
      const deed = done[next]!
      if (deed.index - last > 2) break
      if (!goesOn(begun, deed, last)) continue
      last = deed.index
      if (group.reduce((sum, { what }) => sum + widthOf(what.text), 0) > FULL) break
      if (!isTold(deed) || SPEAKS.test(deed.what.text) || (isPerson(begun.who) && group.some(({ what }) => verbOf(what) === verbOf(deed.what)))) continue
      group.push(deed)
      proposals.push(proposalOf(group))
    }
  }
  return proposals
}

/** What a speaker does by speaking is no deed. */
const SPEAKS = /^(?:speak|talk|say|tell|share|begin|start|turn|thank|discuss|address|explain|describe|mention|close|end|finish)\b/i

/** Whether a deed is one more of the same: the same name, or a pronoun right after it. */
function goesOn(first: Done, deed: Deed & { index: number }, last: number): boolean {
  if (deed.binds !== first.binds) return false
  return isPronoun(deed.who) ? deed.index - last <= 1 && !isPerson(first.who) : nameOf(deed.who) === nameOf(first.who)
}

/** What one of us says twice with the same verb is one thought: trust in the lamp, trust in something. */
const verbOf = ({ text }: Passage): string => /^\S+/.exec(text)![0].toLowerCase()

const isPronoun = ({ text }: Passage): boolean => /^(?:it|they)$/i.test(text)
const isPerson = ({ text }: Passage): boolean => /^(?:I|we|you)$/i.test(text)
const nameOf = ({ text }: Passage): string => text.toLowerCase().replace(/^(?:the|our|my|your|this) /, '')

function proposalOf(group: readonly Done[]): Proposal {
  const points = group.map(({ what }) => ({ mark: null, lead: what, points: [] }))
  const [first] = group
  const { frame: shared } = group.find(({ who }) => !isPronoun(who)) ?? first!
  return {
    from: first!.index,
    to: group.at(-1)!.index + 1,
    score: 2.5 + 1.5 * group.length,
    frame: shared,
    shape: shapeOfPoints(points, WISHES.test(first!.binds) ? shared : null, `${group.length} deeds of one and the same`),
  }
}
