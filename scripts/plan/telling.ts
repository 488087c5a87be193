import type { Passage } from '../model/transcript.ts'
import { wholeOf } from './condense/cut.ts'
import { capital } from './condense/joints.ts'
import { tierOf } from './condense/tier.ts'
import { weightOf } from './condense/weight.ts'
import { widthOf, type Speech } from './speech.ts'

/** A call to all is what a speech is about, whoever it names. */
const LET_US = /^let us\b/i

/** The whole sentence that says most in a line and speaks to all, not of one; null where none stands alone. */
export function tellingIn(speech: Speech, sentences: readonly Passage[]): Passage | null {
  const lines = sentences
    .flatMap((sentence) => {
      const line = wholeOf(speech, sentence)
      return line === null || tierOf(speech, sentence, line.text) !== 'claim' ? [] : [line]
    })
    .filter((line) => widthOf(line.text) <= (LET_US.test(line.text) ? 44 : 32) && widthOf(line.text) >= 10 && !/\b(?:I|me|my|mine|he|she|him|his|her|they|them|this|that|these|those|here)\b/u.test(line.text) && (LET_US.test(line.text) || !/\s\p{Lu}\p{Ll}/u.test(line.text)))
  const weight = ({ text }: Passage): number => weightOf(capital(text)) + (LET_US.test(text) ? 1 : 0) + Math.min(4, speech.salience(text)) / 3
  return lines.reduce<Passage | null>((best, line) => (best === null || weight(line) > weight(best) ? line : best), null)
}
