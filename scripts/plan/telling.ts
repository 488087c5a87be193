import { endOf, type Passage } from '../model/transcript.ts'
import { wholeOf } from './condense/cut.ts'
import { capital } from './condense/joints.ts'
import { tierOf } from './condense/tier.ts'
import { weightOf } from './condense/weight.ts'
import { widthOf, type Speech } from './speech.ts'

/** A Chinese line that speaks of something said before, of one moment or only of the talk. */
export const LEANS_CHINESE = /^(?:但|而且|所以|因此|于是|然后|其实|当然|比如|例如|同样|首先|其次|最后|接下来|第[一二三四五六七八九十])|[这那]|他们|她们|它们|[他她它](?!人)|刚才|今天我|昨天|我(?:今天|刚才|想说)|[？?]$/

/** A call to all is what a speech is about, whoever it names. */
const LET_US = /^let us\b/i

/** What is only said in passing, or to those in the room. */
const SEEMS = /^(?:apparently|evidently)\b|\bthank(?:s| you)\b|\b(?:tonight|this (?:morning|afternoon|evening))\b/i

/** The whole sentence that says most in a line and speaks to all, not of one; null where none stands alone, or only before a turn that takes half of it back. */
export function tellingIn(speech: Speech, sentences: readonly Passage[]): Passage | null {
  const lines = sentences
    .flatMap((sentence): (Passage & { central: number })[] => {
      const line = wholeOf(speech, sentence)
      const isHalf = /^(?:but|yet)\b/i.test(sentence.text) || /^\s*(?:but|yet)\b/i.test(speech.cut(endOf(sentence), endOf(sentence) + 8).text)
      return line === null || isHalf || tierOf(speech, sentence, line.text) !== 'claim' || SEEMS.test(line.text) ? [] : [{ ...line, central: speech.centrality(sentence) }]
    })
    .filter((line) => widthOf(line.text) <= (LET_US.test(line.text) ? 44 : 32) && widthOf(line.text) >= 10 && !/\b(?:I|me|my|mine|he|she|him|his|her|they|them|this|that|these|those|here)\b/u.test(line.text) && (LET_US.test(line.text) || !/\s\p{Lu}\p{Ll}/u.test(line.text)))
  const weight = ({ text, central }: Passage & { central: number }): number => weightOf(capital(text)) + (LET_US.test(text) ? 1 : 0) + Math.min(4, speech.salience(text)) / 3 + central
  const best = lines.reduce<(typeof lines)[number] | null>((most, line) => (most === null || weight(line) > weight(most) ? line : most), null)
  return best === null ? null : { text: best.text, at: best.at, span: best.span }
}
