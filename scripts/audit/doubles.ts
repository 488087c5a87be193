import type { Finding } from '../model/finding.ts'
import type { Outline } from '../model/outline.ts'
import { cut, type Transcript } from '../model/transcript.ts'
import { finding } from './found.ts'

/** Words that are never said twice on purpose. 目的的, 为了了解, 实事求是是 and 是是非非 are no doubles. */
const forms: readonly RegExp[] = [
  /(?<![目标])的的(?!确)|(?<![不小为除未])了了(?![解之结然])|(?<![是求但还于可总就都])是是(?![是非否])/gu,
  /(?<!和)和和(?![和气美睦平])|们们|把把(?!手)|被被|与与/gu,
  /(我们|他们|它们|她们|你们|因为|所以|但是|以及|进行|对于|关于|通过|已经|必须|我们的|自己的)\1/gu,
  /\b(the|a|an|of|to|in|and|for|with|at|by|from|our|their|this|these|are|was|be|have|will|as|or|if|they)[ \t]+\1\b/giu,
  /(?<=[ぁ-んァ-ヶ一-龠])(?:をを|がが|にに)(?=[ぁ-んァ-ヶ一-龠])/gu,
]

/** A sentence shorter than this may be a refrain. */
const shortest = 10

/** Words and sentences that stand twice in a row. */
export function doublesIn({ transcript }: Outline): Finding[] {
  const { text } = transcript
  const doubles = forms.flatMap(form => [...text.matchAll(form)]).filter(({ 0: double }) => !isName(double))
  const words = doubles.map(({ index, 0: double }) => (
    finding('audit/doubled', cut(transcript, index, index + double.length), { replacement: half(double) })
  ))
  return [...words, ...sentencesTwice(transcript)]
}

/** `Will Will` may be called so; `The the` is a slip. */
function isName(double: string): boolean {
  return /\s[A-Z]/.test(double)
}

/** 的的 becomes 的, `the the` becomes `the`. */
function half(double: string): string {
  const [word] = double.split(/\s+/)
  return word!.length < double.length ? word! : double.slice(0, double.length / 2)
}

function sentencesTwice({ paragraphs }: Transcript): Finding[] {
  const said = paragraphs.flatMap(({ sentences }) => sentences).filter(({ text }) => text.trim() !== '')
  return said.filter((sentence, index) => {
    const words = sentence.text.trim()
    return words.length >= shortest && !/[！!？?]$/.test(words) && words === said[index - 1]?.text.trim()
  }).map(sentence => finding('audit/doubled', sentence, { certainty: 'likely' }))
}
