import type { Passage } from '../../model/transcript.ts'
import { clausesOf, unitsOf } from '../clause.ts'
import { bare, stands, unmarked } from '../condense/cut.ts'
import { pointsOutside } from '../condense/pointing.ts'
import { chineseSides } from '../conditions.ts'
import { hasSubject } from '../discourse/subject.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { span, widthOf, type Speech } from '../speech.ts'
import { shapeOfPoints, type Point } from './points.ts'

/** How a condition begins, and in how many characters those of one mould agree. */
const SUPPOSES = /^(?:如果|假如|假使|倘若|要是|一旦|只要|只有|离开|没有)/
const MOULD = 3

/** So many stand on a page, each of so few ems. */
const MOST = 3
const WIDEST = 44

/** Ems of what is claimed over them. */
const OVER = 34

/** How plainly they ask to stand together. */
const SCORE = 6.2

interface Supposed extends Point {
  /** The sentence that says it. */
  at: number
}

/**
 * Conditions of one mould right after one another, each with what comes of it: one without the other would be the only one.
 *
 *   | 如果没有了灯，读者就不会来。如果没有了书，读者就不会留。
 *     ^^^^^^^^^^^^ lead ^^^^^^^^^^^^   ^^^^^^^^^^^^ lead ^^^^^^^^^^^^
 */
export function recogniseSuppositions({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isChinese) return []
  const units = sentences.flatMap((sentence, at) => unitsOf(clausesOf(speech.outline.transcript, sentence)).map((unit) => supposedIn(speech, span(speech, unit[0]!, unit.at(-1)!), at)))
  const proposals: Proposal[] = []
  for (let from = 0; from < units.length; from++) {
    const first = units[from] ?? null
    if (first === null) continue
    const isLike = (one: Supposed | null): one is Supposed => one !== null && one.lead.text.slice(0, MOULD) === first.lead.text.slice(0, MOULD) && !speech.cut(first.lead.at, one.lead.at).text.includes('\n')
    const run: Supposed[] = []
    while (run.length < MOST && isLike(units[from + run.length] ?? null)) run.push(units[from + run.length]!)
    if (run.length < 2) continue
    const over = claimBefore(speech, sentences, first)
    proposals.push({ from: over === null ? first.at : first.at - 1, to: run.at(-1)!.at + 1, score: SCORE, shape: shapeOfPoints(run.map(({ mark, lead, points }) => ({ mark, lead, points })), over, 'conditions of one mould') })
    from += run.length - 1
  }
  return proposals
}

/** What is claimed right before the conditions, in their paragraph: they bear it out. */
function claimBefore(speech: Speech, sentences: Scene['sentences'], first: Supposed): Passage | null {
  const before = sentences[first.at - 1]
  if (before === undefined || first.lead.at > sentences[first.at]!.at || speech.cut(before.at, first.lead.at).text.includes('\n')) return null
  const line = bare(speech, unmarked(speech, before), true)
  const [begun] = clausesOf(speech.outline.transcript, line)
  return begun !== undefined && widthOf(line.text) <= OVER && stands(speech, begun) && hasSubject(line.text) && !pointsOutside(line.text) && !/[？?：:]\s*$/.test(before.text) ? line : null
}

function supposedIn(speech: Speech, said: Passage, at: number): Supposed | null {
  if (!SUPPOSES.test(said.text) || widthOf(said.text) > WIDEST) return null
  const sides = chineseSides(speech, said)
  return sides === null ? null : { mark: null, lead: sides[0], points: [sides[1]], at }
}
