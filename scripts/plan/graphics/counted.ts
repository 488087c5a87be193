import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf } from '../clause.ts'
import { bare } from '../condense/cut.ts'
import { NUMERALS } from '../promise.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { widthOf, type Speech } from '../speech.ts'
import { shapeOfPoints } from './points.ts'

/** A number of things that are called by the word with which each begins: 三个“不关”, 五个不许. */
const COUNTED = /([三四五六七])个[“「]?(\p{Script=Han}{2})[”」]?/u

/** Ems of a member and of the clause that counts. */
const MEMBER = 26
const TITLE = 24

/**
 * As many clauses in a row that begin with one word as a clause before them has counted.
 *
 *   | 我们坚持三个不关：不关夜里的灯；不关街边的门；不关孩子的书桌。
 *             ^^^^^^^^   ^^^^^^^^^^^^  ^^^^^^^^^^^^  ^^^^^^^^^^^^^^
 */
export function recogniseCounted({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isChinese) return []
  return sentences.flatMap((sentence, index) => {
    const clauses = clausesOf(speech.outline.transcript, sentence)
    const at = clauses.findIndex(({ text }) => COUNTED.test(text))
    if (at < 0) return []
    const [counted, numeral = '', word = ''] = COUNTED.exec(clauses[at]!.text)!
    const members = clauses.slice(at + 1).filter(({ text }) => text.startsWith(word))
    const isRow = members.length === NUMERALS.indexOf(numeral) && clauses.indexOf(members.at(-1)!) - clauses.indexOf(members[0]!) === members.length - 1
    if (!isRow || members.some(({ text }) => widthOf(text) > MEMBER || text.length <= word.length)) return []
    const points = members.map((member) => ({ mark: null, lead: speech.cut(member.at, endOf(member)), points: [] }))
    const shape = shapeOfPoints(points, titleOf(speech, clauses[at]!, counted), `as many as are counted: ${counted}`)
    return [{ from: index, to: index + 1, score: 9, shape: shape.kind === 'list' ? { ...shape, isCounted: true } : shape }]
  })
}

/** The clause that counts where it is short, or only what it counts. */
function titleOf(speech: Speech, clause: Passage, counted: string): Passage {
  const whole = bare(speech, clause, true)
  const at = clause.at + clause.text.indexOf(counted)
  return widthOf(whole.text) <= TITLE && !/[这那它他]/.test(whole.text) ? whole : speech.cut(at, at + counted.length)
}
