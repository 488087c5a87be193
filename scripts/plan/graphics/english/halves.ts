import { endOf, type Passage } from '../../../model/transcript.ts'
import { unmarked, wholeOf } from '../../condense/cut.ts'
import { isOpenEnded } from '../../condense/english.ts'
import type { Proposal, Scene } from '../../proposal.ts'
import { widthOf, type Speech } from '../../speech.ts'
import { shapeOfPoints } from '../points.ts'

/** Ems of what is said of each, and of the sentence that names both. */
const SAID = 56
const TITLE = 60

/** Two that a sentence names together: both great doubt and great hope. */
const BOTH = /\bboth (?:(?:of|in|with|the|our|an?) )*([\p{L}’'-]+(?: [\p{L}’'-]+){0,2}?) and (?:(?:of|in|with|the|our|an?) )*([\p{L}’'-]+(?: [\p{L}’'-]+){0,2}?)(?=[.,;:!—–]|\s*$)/iu

/**
 * Two that a sentence names together, each taken up by one of the next two sentences with its reason.
 *
 *   | We began in a winter of both great doubt and great hope. Doubt because the oil was gone. Hope because the lamp still burned.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ title  ^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^   ^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function recogniseHalves({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isEnglish) return []
  return sentences.slice(2).flatMap((last, index) => {
    const [named, first] = [sentences[index]!, sentences[index + 1]!]
    const match = BOTH.exec(named.text)
    const title = match === null ? null : wholeOf(speech, named)
    if (match === null || title === null || widthOf(title.text) > TITLE) return []
    const halves = [halfOf(speech, first, match[1]!), halfOf(speech, last, match[2]!)]
    if (halves.some((half) => half === null)) return []
    const points = halves.map((half) => ({ mark: null, lead: half!.name, points: [half!.said] }))
    return [{ from: index, to: index + 3, score: 8, shape: shapeOfPoints(points, title, 'two that are named together, each with its reason') }]
  })
}

/** A sentence that begins with the last word of a name, in two: the name, and what is said of it up to a second reason. */
function halfOf(speech: Speech, sentence: Passage, name: string): { name: Passage, said: Passage } | null {
  const word = name.split(' ').at(-1)!
  if (!new RegExp(`^(?:the |our )?${word}\\b,? (?:because|for|in|that|when|to)\\b`, 'i').test(sentence.text)) return null
  const start = sentence.at + sentence.text.toLowerCase().indexOf(word.toLowerCase()) + word.length
  const rest = unmarked(speech, speech.cut(start + /^[,\s]*/.exec(sentence.text.slice(start - sentence.at))![0].length, endOf(sentence)))
  const second = /,? and (?:because|for|in|that|when|to)\b/.exec(rest.text)
  const said = widthOf(rest.text) <= SAID || second === null ? rest : speech.cut(rest.at, rest.at + second.index)
  return widthOf(said.text) > SAID || isOpenEnded(said.text) ? null : { name: speech.cut(sentence.at, start), said }
}
