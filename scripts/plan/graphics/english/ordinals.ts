import { endOf, type Passage } from '../../../model/transcript.ts'
import { clausesOf } from '../../clause.ts'
import { unmarked } from '../../condense/cut.ts'
import { isOpenEnded } from '../../condense/english.ts'
import { pointsOut } from '../../condense/references.ts'
import type { Proposal, Scene } from '../../proposal.ts'
import { widthOf, type Speech } from '../../speech.ts'
import { shapeOfPoints, type Point } from '../points.ts'

/** Ems of a member. */
const MEMBER = 48

/** So many sentences may be said of one member before the next. */
const APART = 5

const NOUNS = 'step|task|aim|goal|duty|reason|lesson|rule|change|priority|challenge|principle|measure'
const COUNTS = ['first', 'second', 'third', 'fourth', 'fifth'].map((count) => new RegExp(`^(?:(?:and|so|now),? )?(?:(?:the|our|my) |(?:\\p{L}+ ){0,3}\\p{L}+['’]s? )(${count}) (${NOUNS})\\b[^.;:]{0,60}? (?:is|was|will be|must be|should be) (?:that )?(?=\\S)`, 'iu'))

/**
 * Steps, reasons or the like that are counted in sentences of their own, with whatever is said of each between them.
 *
 *   | Our first step will be to buy oil. … The second step will be to wake the keepers.
 *         ^^^^^^^^^^ lead        ^^^^^^^ line     ^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^
 */
export function recogniseOrdinals({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isEnglish) return []
  return sentences.flatMap((sentence, from) => {
    const first = COUNTS[0]!.exec(sentence.text)
    if (first === null) return []
    const found = [{ at: from, point: pointOf(speech, sentence, first) }]
    for (const count of COUNTS.slice(1)) {
      const last = found.at(-1)!.at
      const next = sentences.findIndex(({ text }, at) => at > last && at <= last + APART && count.exec(text)?.[2]!.toLowerCase() === first[2]!.toLowerCase())
      if (next < 0) break
      found.push({ at: next, point: pointOf(speech, sentences[next]!, count.exec(sentences[next]!.text)!) })
    }
    const points = found.flatMap(({ point }) => (point === null ? [] : [point]))
    if (points.length < 2 || points.length < found.length) return []
    return [{ from, to: found.at(-1)!.at + 1, score: 7, shape: shapeOfPoints(points, null, `${points.length} counted one by one`) }]
  })
}

/** Which of them it is, and what is said of it: all of it, or its first clause where that is too much. */
function pointOf(speech: Speech, sentence: Passage, match: RegExpExecArray): Point | null {
  const [said, count = '', noun = ''] = match
  const start = said.length + (/^to (?=\p{L})/u.exec(sentence.text.slice(said.length))?.[0].length ?? 0)
  const whole = unmarked(speech, speech.cut(sentence.at + start, endOf(sentence)))
  const [first] = clausesOf(speech.outline.transcript, whole)
  const what = widthOf(whole.text) <= MEMBER || first === undefined ? whole : speech.cut(first.at, endOf(first))
  const at = sentence.at + said.lastIndexOf(count, said.lastIndexOf(noun))
  const isTold = widthOf(what.text) <= MEMBER && what.text.split(' ').length >= 2 && !isOpenEnded(what.text) && !pointsOut(what.text)
  return isTold ? { mark: null, lead: speech.cut(at, at + count.length + 1 + noun.length), points: [what] } : null
}
