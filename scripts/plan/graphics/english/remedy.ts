import type { Sentence } from '../../../model/outline.ts'
import type { Passage } from '../../../model/transcript.ts'
import { wholeOf } from '../../condense/cut.ts'
import { deedsOf } from '../../condense/deeds.ts'
import type { Proposal, Scene } from '../../proposal.ts'
import { widthOf, type Speech } from '../../speech.ts'

/** Ems of a line in a panel. */
const LINE = 40

/** So many lines stand in a panel. */
const MOST = 3

/** Words that find fault with what is. */
const FAULT = /\b(?:too (?:many|few|much|little|often|long|slow)|problems?|challenges?|cris[ie]s|fail(?:s|ed|ing|ure)?|lacks?|lacking|shortages?|broken|unfair|inequalit\w+|poverty|unemployment|threat\w*|dangers?|behind|struggl\w+|suffer\w*|gaps?|barriers?|decline\w*|collapsed?|worse|worst|hardships?|crumbling|unacceptable|out of reach|not enough|cannot afford|can['’]t afford|injustice|bias|waste[ds]?|neglect\w*)\b/i

/** Faults that are said to be over, or not to be. */
const OVERCOME = /\b(?:overc[oa]me|solved|met|reduced|ended|no longer|despite|not (?:a|the) (?:problem|threat)|will|must|should|need to|let us|to (?:meet|solve|face|address|fix|end))\b/i

/**
 * What is wrong, said in one or two sentences, then what we must, need or will do about it, two of either at the least.
 *
 *   | Too many branches close at noon. … We must open at seven. We must train two drivers.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ problem  ^^^^^^^^^^^^^ remedy  ^^^^^^^^^^^^^^^^^
 */
export function englishRemedies({ speech, sentences }: Scene): Proposal[] {
  const faults = sentences.map((sentence) => faultOf(speech, sentence))
  const deeds = sentences.map((sentence) => duesOf(speech, sentence))
  return faults.flatMap((fault, from) => {
    if (fault === null) return []
    const proposals: Proposal[] = []
    const problems = [fault]
    const remedies: Passage[] = []
    let last = from
    for (let at = from + 1; at < sentences.length && at - last <= 2; at += 1) {
      const more = faults[at] ?? null
      if (remedies.length === 0 && more !== null) {
        if (problems.length < MOST) problems.push(more)
        last = at
      } else if (deeds[at]!.length > 0) {
        remedies.push(...deeds[at]!)
        last = at
        if (remedies.length >= 2 || problems.length >= 2) proposals.push(proposalOf([...problems], remedies.slice(0, MOST), from, at + 1))
        if (remedies.length >= MOST) break
      }
    }
    return proposals
  })
}

function proposalOf(problems: Passage[], remedies: Passage[], from: number, to: number): Proposal {
  return {
    from,
    to,
    score: 6 + Math.min(problems.length, remedies.length) + (remedies.length > 2 ? 0.5 : 0),
    shape: { kind: 'remedy', title: null, accent: null, problems, remedies, moral: null, reveals: [problems[0]!, remedies[0]!], why: 'what is wrong, then what must be done about it' },
  }
}

/** A sentence that finds fault, whole. */
function faultOf(speech: Speech, sentence: Sentence): Passage | null {
  if (!FAULT.test(sentence.text) || OVERCOME.test(sentence.text)) return null
  const line = wholeOf(speech, sentence)
  return line !== null && widthOf(line.text) <= LINE && !line.text.endsWith('?') ? line : null
}

/** What we, or those in charge, must or will do: a promise of somebody else is no remedy. */
function duesOf(speech: Speech, sentence: Sentence): Passage[] {
  return deedsOf(speech, sentence).flatMap(({ who, binds, what }) =>
    what !== null && /^(?:we|it|our \w+|the government|I)$/i.test(who.text) && !/not$|n['’]t$/.test(binds) && widthOf(what.text) <= LINE ? [what] : [])
}
