import type { Passage } from '../../../model/transcript.ts'
import { clausesOf } from '../../clause.ts'
import { unmarked } from '../../condense/cut.ts'
import type { Proposal, Scene } from '../../proposal.ts'
import { lettersOf, overlap, trimBy, widthOf, type Speech } from '../../speech.ts'

/** So many headings in a row are the speech once more, and so many stand on one page. */
const LEAST = 3
const MOST = 12

/** Ems of what leads to them. */
const LEAD = 30

/** The number before a heading that is said again. */
const NUMBER = /^#?\s*\d{1,2}\s*[).:]?\s+/

/**
 * The headings of an English speech in a row once more, as a speaker does who sums up, with their numbers.
 *
 *   | Remember these three things: #3: Keep the lamp. #2: Feed the stove. #1: Open the door.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ title  ^^^^^^^^^^^^^      ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^ entries
 */
export function recogniseOnceMore({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isEnglish) return []
  const again = sentences.map((sentence) => isAgain(speech, sentence))
  return again.flatMap((isFirst, from) => {
    if (!isFirst || again[from - 1]) return []
    const end = again.findIndex((is, index) => index > from && !is)
    const run = sentences.slice(from, end < 0 ? sentences.length : end)
    if (run.length < LEAST || run.length > MOST) return []
    const entries = run.map((sentence) => entryOf(speech, sentence))
    const title = leadOf(speech, sentences[from - 1])
    return [{ from: title === null ? from : from - 1, to: from + run.length, score: 8, shape: { kind: 'agenda', title, accent: null, entries, reveals: [], why: 'the headings once more' } }]
  })
}

/** Whether a sentence, its number left out, is a heading that stands elsewhere. */
function isAgain(speech: Speech, sentence: Passage): boolean {
  const number = NUMBER.exec(sentence.text)?.[0].length ?? 0
  const heading = speech.headings.get(lettersOf(sentence.text.slice(number)))
  return heading !== undefined && sentence.text.length - number >= 4 && !overlap(heading, sentence)
}

function entryOf(speech: Speech, sentence: Passage): { mark: Passage | null, heading: Passage } {
  const number = NUMBER.exec(sentence.text)?.[0] ?? ''
  const digits = /\d+/.exec(number)
  const mark = digits === null ? null : speech.cut(sentence.at + digits.index, sentence.at + digits.index + digits[0].length)
  return { mark, heading: unmarked(speech, trimBy(speech, sentence, number.length)) }
}

/** The first clause of the sentence before them. */
function leadOf(speech: Speech, sentence: Passage | undefined): Passage | null {
  const [clause] = sentence === undefined ? [] : clausesOf(speech.outline.transcript, sentence)
  return clause !== undefined && widthOf(clause.text) <= LEAD && widthOf(clause.text) >= 6 ? speech.cut(clause.at, clause.at + clause.text.length) : null
}
