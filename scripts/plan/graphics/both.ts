import type { Passage } from '../../model/transcript.ts'
import { clausesOf, unitsOf } from '../clause.ts'
import { unmarked } from '../condense/cut.ts'
import { bestLine } from '../condense/lines.ts'
import { promisedBy } from '../promise.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { span, widthOf, type Speech } from '../speech.ts'
import { shapeOfPoints } from './points.ts'

/** What says that there are two: 既要有大灯，也要有小灯; 一手抓…，一手抓…. */
const BOTH = /既[^，。；：]*，[^。；：]{0,4}(?:也|又|更)|一手[^，。；：]*，[^。；：]{0,4}一手/

/** Ems of the words over both, and of each of them where it stands whole. */
const OVER = 32
const HALF = 44
const LINE = 36

/**
 * Two halves that are announced together and told one after the other: both, under what announces them.
 *
 *   | 既要有大灯，也要有小灯：大灯照亮整条老街；小灯照亮一张书桌。
 *     ^^^^^^^^^^^^^^^^^^^^^^ title ^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^ halves
 */
export function recogniseBoth({ speech, sentences, heading }: Scene): Proposal[] {
  if (!speech.isChinese) return []
  return sentences.flatMap((sentence, index) => {
    const clauses = clausesOf(speech.outline.transcript, sentence)
    const colon = clauses.findIndex(({ mark }) => mark.startsWith('：'))
    const isUnder = colon < 0 && index === 0 && heading !== null
    const title = isUnder ? heading : colon < 0 ? null : unmarked(speech, span(speech, clauses[0]!, clauses[colon]!))
    const units = unitsOf(clauses.slice(colon + 1))
    if (title === null || units.length !== 2 || !(BOTH.test(title.text) || promisedBy(title.text) === 2) || widthOf(title.text) > OVER) return []
    const halves = units.map((unit) => halfOf(speech, span(speech, unit[0]!, unit.at(-1)!)))
    if (!halves.every((half) => half !== null)) return []
    return [{ from: index, to: index + 1, score: 6.6, shape: shapeOfPoints(halves.map((lead) => ({ mark: null, lead, points: [] })), isUnder ? null : title, 'both halves of what is announced') }]
  })
}

function halfOf(speech: Speech, said: Passage): Passage | null {
  const whole = unmarked(speech, said)
  return widthOf(whole.text) <= HALF ? whole : bestLine(speech, [said], LINE)
}
