import { startsParagraph } from '../topic.ts'
import type { Run } from './candidates.ts'

/** How an English paragraph begins that goes elsewhere: in time or place, against what was said, or to the next of several. */
const GOES_ELSEWHERE = new RegExp(`^(?:${[
  '(?:and )?(?:then|but|yet|however|still|instead|nevertheless|today|tomorrow|yesterday|now|nowadays|meanwhile|once|recently|next|finally|lastly)\\b',
  '(?:(?:about|almost|nearly|just|some|over) )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|a few|\\d+) (?:\\w+ )?(?:years?|winters?|summers?|months?|weeks?|days?|nights?|mornings?|evenings?|decades?|centur(?:y|ies))(?: (?:ago|later|before|after)|,)',
  '(?:years|months|weeks|days|decades|not long|long) (?:ago|later|before|after)|(?:last|this|next|every|each|that|one|the next|the same) (?:year|month|week|day|night|morning|evening|spring|summer|autumn|winter|decade)\\b',
  '(?:in|by|since|until|around|from) (?:the (?:late |early |mid-?)?)?\\d{4}|(?:when|while|after|before|during|at|by|until) (?:I|we|he|she|they|my|our|the (?:war|next|first|last|end|age|time)|\\d)|(?:back |here |out |down |up )?(?:in|at|on|across|from) \\p{Lu}\\p{Ll}+',
  '(?:(?:my|our|the|a) )?(?:second|third|fourth|fifth|last|final|other|next|another)\\b|on the other hand|too often|of course',
].join('|')})`, 'iu')

/** What a page costs that stands over such a passage and does not speak for it, and how much is said there at the least: about 40 seconds. */
const ELSEWHERE = 1.8
const PASSAGE = 150

/**
 * What it costs when a run is said over a page whose words are cut from its sentences `[first, last)` alone: more for a passage
 * that goes elsewhere than for one that goes on.
 *
 *   | A lamp is a promise.              the page
 *   | Two winters ago the river rose. … (a minute)      a passage of its own
 */
export function strayed({ scene, said, from, to }: Run, first: number, last: number): number {
  if (!scene.speech.isEnglish) return 0
  let cost = 0
  for (let at = from + 1; at < to; at++) {
    if (!startsParagraph(scene, at) || !GOES_ELSEWHERE.test(scene.sentences[at]!.text)) continue
    const isAfter = last <= at && said[to]! - said[at]! >= PASSAGE
    const isBefore = first >= at && said[at]! - said[from]! >= PASSAGE
    if (isAfter || isBefore) cost += ELSEWHERE
  }
  return cost
}
