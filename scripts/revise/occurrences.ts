import { endOf, passageAt, type Transcript } from '../model/transcript.ts'
import type { Candidate } from './chain.ts'
import type { Letters } from './letters.ts'

/** More places than this are not weighed for one heading. */
const most = 200

/** Units at the head of a paragraph that a number and its marks may take. */
const numberRoom = 10

/** A place in the speech where words stand; its stretch counts in the transcript. */
export interface Occurrence extends Candidate {
  /** In the middle of a clause, where no heading begins of itself. */
  isInside: boolean
}

/** Scripts that set words apart with spaces. */
const spaced = /[\p{L}\p{M}\p{N}]/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** A part of the letters: where it begins and where it ends. */
export interface Range {
  from: number
  to: number
}

/**
 * The places between two letters where words stand, each with how like a heading it is: at the head of a
 * paragraph, a sentence or a clause, and how it ends. A word is never cut in two.
 */
export function occurrencesOf(transcript: Transcript, letters: Letters, words: string, { from, to }: Range): Occurrence[] {
  const found: Occurrence[] = []
  if (!words) return found
  for (let index = letters.text.indexOf(words, from); index >= 0 && index + words.length <= to; index = letters.text.indexOf(words, index + 1)) {
    const start = letters.at[index]!
    const end = letters.at[index + words.length - 1]! + 1
    if (cutsWord(transcript.text, start) || cutsWord(transcript.text, end)) continue
    found.push(weighed(transcript, start, end))
    if (found.length === most) break
  }
  return found
}

/** Whether an offset lies within a word of a script with spaces. */
function cutsWord(text: string, offset: number): boolean {
  return isLetter(text[offset - 1]) && isLetter(text[offset])
}

function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && spaced.test(unit) && !unspaced.test(unit)
}

function weighed(transcript: Transcript, first: number, last: number): Occurrence {
  const { text, paragraphs } = transcript
  const paragraph = paragraphs[passageAt(paragraphs, first)]!
  const close = paragraphs[passageAt(paragraphs, last - 1)]!
  const start = first - /[（(〔【[《“‘「『"]*$/.exec(text.slice(Math.max(paragraph.at, first - 4), first))![0].length
  const rest = /^[^\p{L}\p{M}\p{N}（(〔【[《“‘「『—–―]*/u.exec(text.slice(last, Math.min(endOf(close), last + 40)))![0]
  const end = last + rest.trimEnd().length
  const sentence = paragraph.sentences.findLast(one => one.at <= start)
  const head = start - paragraph.at <= numberRoom ? 4
    : sentence && !spaced.test(text.slice(sentence.at, start)) ? 3
      : /[\p{P}\s]$/u.test(text.slice(start - 1, start)) && /\p{P}\s*$/u.test(text.slice(start - 3, start)) ? 2 : 0
  const tail = end === paragraph.at + paragraph.text.trimEnd().length ? 2 : end > last && /\p{P}/u.test(rest) ? 1 : 0
  const weight = 2 + head + tail - (close === paragraph ? 0 : 1)
  return { start, end, weight, isInside: head === 0 }
}
