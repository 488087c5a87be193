import type { Passage } from '../../model/transcript.ts'
import { widthOf, type Speech } from '../speech.ts'
import { cutsOf } from './line.ts'
import { weightOf } from './weight.ts'

/** A cut of a sentence with how much it says. */
export interface Cut extends Passage {
  score: number
}

/** A sentence that loses nothing is worth more than its last clause. */
const WHOLE = 0.5

/** The cuts of a sentence no wider than `width` ems, each with how much it says; `ideal` is the handiest width. */
export function scoredCuts(speech: Speech, sentence: Passage, width: number, ideal: number): Cut[] {
  return cutsOf(speech, sentence).flatMap((line, index) => {
    const own = widthOf(line.text)
    if (own > width) return []
    const fit = own <= ideal ? Math.min(1, own / 8) : Math.max(0, 1 - (own - ideal) / 20)
    return [{ ...line, score: weightOf(line.text) + 1.6 * fit + (index === 0 ? WHOLE : 0) + Math.min(1, speech.salience(line.text) / 4) }]
  })
}

/** The cut of some sentences that says most, or null. */
export function bestCut(speech: Speech, sentences: readonly Passage[], width: number, ideal = 18): Cut | null {
  const cuts = sentences.flatMap((sentence) => scoredCuts(speech, sentence, width, ideal))
  return cuts.reduce<Cut | null>((best, one) => (best === null || one.score > best.score ? one : best), null)
}
