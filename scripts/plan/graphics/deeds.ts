import type { Passage } from '../../model/transcript.ts'
import { deedsOf, type Deed } from '../condense/deeds.ts'
import type { Shape } from '../draft.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { span, widthOf, type Speech } from '../speech.ts'
import { shapeOfPoints } from './points.ts'

/** So many deeds stand on one slide. */
const MOST = 5

/** Deeds of more ems than this fill a slide: one more would make it a wall. */
const FULL = 150

/** What is only said over the deeds that follow, which carry it out. */
const OVER = /^(?:take (?:\w+ )?(?:steps|action|measures)|focus on|act on|(?:continue to )?stand up)\b/i

/** A deed with the sentence that says it. */
interface Done extends Deed {
  index: number
  what: Passage
}

/**
 * What one and the same will or must do, said in sentences that follow one another or leave out only one: the deeds side by side, each
 * from its verb on, after the words that they share; what is only said over the others leads to them whole.
 *
 *   | The branch will open at seven. It will lend lamps to the villages. It will also train two drivers.
 *     ^^^^^^^^^^^^^^^ stem              ^^^^^^^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^
 */
export function recogniseDeeds({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isEnglish) return []
  const done = sentences.flatMap((sentence, index) => deedsOf(speech, sentence).map((deed) => ({ ...deed, index })))
  const isTold = (deed: Deed & { index: number }): deed is Done => deed.what !== null
  const proposals: Proposal[] = []
  for (let first = 0; first < done.length; first += 1) {
    const begun = done[first]!
    if (isPronoun(begun.who) || begun.frame === null || (isTold(begun) ? SPEAKS.test(begun.what.text) : isPerson(begun.who))) continue
    const group = isTold(begun) ? [begun] : []
    let last = begun.index
    for (let next = first + 1; next < done.length && group.length < MOST; next += 1) {
      const deed = done[next]!
      if (deed.index - last > 2) break
      if (!goesOn(begun, deed, last)) {
        if (!isTold(begun) && group.length === 0) break
        continue
      }
      last = deed.index
      if (group.reduce((sum, { what }) => sum + widthOf(what.text), 0) > FULL) break
      if (!isTold(deed) || SPEAKS.test(deed.what.text) || (isPerson(begun.who) && group.some(({ what }) => verbOf(what) === verbOf(deed.what)))) continue
      group.push(deed)
      if (group.length > 1) proposals.push(proposalOf(speech, begun, group))
    }
  }
  return proposals
}

/** What a speaker does by speaking is no deed. */
const SPEAKS = /^(?:speak|talk|say|tell|share|begin|start|turn|thank|discuss|address|explain|describe|mention|close|end|finish)\b/i

/** Whether a deed is one more of the same: the same name, or a pronoun right after it. */
function goesOn(first: Deed, deed: Deed & { index: number }, last: number): boolean {
  if (deed.binds !== first.binds) return false
  return isPronoun(deed.who) ? deed.index - last <= 1 && !isPerson(first.who) : nameOf(deed.who) === nameOf(first.who)
}

/** What one of us says twice with the same verb is one thought: trust in the lamp, trust in something. */
const verbOf = ({ text }: Passage): string => /^\S+/.exec(text)![0].toLowerCase()

const isPronoun = ({ text }: Passage): boolean => /^(?:it|they)$/i.test(text)
const isPerson = ({ text }: Passage): boolean => /^(?:I|we|you)$/i.test(text)
const nameOf = ({ text }: Passage): string => text.toLowerCase().replace(/^(?:the|our|my|your|this) /, '')

/** The deeds under what the first one says where that is only said over them, else after who does them and what binds him. */
function proposalOf(speech: Speech, begun: Deed & { index: number }, group: readonly Done[]): Proposal {
  const [first, ...others] = group
  const isOver = others.length > 1 && first === begun && OVER.test(first.what.text)
  const members = isOver ? others : group
  const stem = isOver ? span(speech, begun.frame!, first.what) : begun.frame!
  const points = members.map(({ what }) => ({ mark: null, lead: what, points: [] }))
  return {
    from: begun.index,
    to: group.at(-1)!.index + 1,
    score: 2.5 + 1.5 * group.length,
    frame: stem,
    shape: { ...shapeOfPoints(points, null, `${members.length} deeds of one and the same`), stem } as Shape,
  }
}
