import type { Sentence } from '../../../model/outline.ts'
import type { Passage } from '../../../model/transcript.ts'
import { wholeOf } from '../../condense/cut.ts'
import { isOrder, wordsOf } from '../../condense/english.ts'
import { isTalkedAround } from '../../condense/weight.ts'
import type { Proposal, Scene } from '../../proposal.ts'
import { widthOf, type Speech } from '../../speech.ts'
import { shapeOfPoints } from '../points.ts'

/** Ems of an order that is read at a glance. */
const LINE = 46

/** So many stand on one slide, and so many make a run. */
const MOST = 5
const LEAST = 3

/**
 * Three or more orders in sentences that follow one another: what the hearers are to do, side by side.
 *
 *   | Walk to the quay. Count the lamps that burn. Tell the council the number.
 *     ^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function recogniseOrders({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isEnglish) return []
  const orders = sentences.map((sentence) => orderOf(speech, sentence))
  return orders.flatMap((order, from) => {
    if (order === null || (from > 0 && orders[from - 1] !== null)) return []
    const end = orders.findIndex((one, index) => index > from && one === null)
    const run = orders.slice(from, end < 0 ? orders.length : end).filter((one) => one !== null).slice(0, MOST)
    if (run.length < LEAST) return []
    const shape = shapeOfPoints(run.map((lead) => ({ mark: null, lead, points: [] })), null, 'what the hearers are to do, one after another')
    return [{ from, to: from + run.length, score: 5.6 + Math.min(1.5, run.length / 3), shape }]
  })
}

/** A sentence that orders, whole. */
function orderOf(speech: Speech, sentence: Sentence): Passage | null {
  const line = wholeOf(speech, sentence)
  if (line === null || !isOrder(wordsOf(line.text)) || isTalkedAround(line.text)) return null
  return widthOf(line.text) <= LINE && !/\b(?:it|them)$/i.test(line.text) ? line : null
}
