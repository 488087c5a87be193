import type { Sentence } from '../../../model/outline.ts'
import { endOf, type Passage } from '../../../model/transcript.ts'
import { clausesOf } from '../../clause.ts'
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

/** What a sentence orders: all of it, or its first clause where the rest only explains. */
function orderOf(speech: Speech, sentence: Sentence): Passage | null {
  const whole = wholeOf(speech, sentence)
  if (whole === null || !isOrder(wordsOf(whole.text)) || isTalkedAround(whole.text)) return null
  const line = widthOf(whole.text) <= LINE ? whole : firstOf(speech, whole)
  return line !== null && !/\b(?:it|them)$/i.test(line.text) ? line : null
}

/** How a clause begins that only explains the order before it. */
const EXPLAINS = /^(?:which|who|because|since|so that|for|as)\b/i

/**
 * The order before what explains it.
 *
 *   | Keep the lamp low, which saves the oil for the long nights of the winter that is still to come.
 *     ^^^^^^^^^^^^^^^^^
 */
function firstOf(speech: Speech, whole: Passage): Passage | null {
  const [first, next] = clausesOf(speech.outline.transcript, whole)
  return first !== undefined && next !== undefined && EXPLAINS.test(next.text) && widthOf(first.text) <= LINE ? speech.cut(first.at, endOf(first)) : null
}
