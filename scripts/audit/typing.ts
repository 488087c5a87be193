import type { Finding } from '../model/finding.ts'
import type { Outline } from '../model/outline.ts'
import { finding } from './found.ts'
import { asWritten, cutWritten } from './reading.ts'

const wide: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }
const narrow = /(?<=\p{Script=Han})[,;:?!](?=\p{Script=Han})/gu

/** A file with more of them was written that way throughout: then one finding stands for all. */
const most = 5

/**
 * Numbers that a converter has torn, each with how it is mended.
 *
 *   | 2 0 3 1年，增长3. 5%，12，600册
 */
const torn: readonly (readonly [form: RegExp, mend: RegExp])[] = [
  [/(?<![\d.,])\d(?: \d){2,6}(?= ?[年月日%％亿万元人个册])/g, / /g],
  [/(?<![\d.,])(?:19|20) \d{2}(?= ?年)/g, / /g],
  [/(?<![\d.,])\d{1,3}(?:\. | \.)\d{1,2}(?= ?[%％亿万倍])/g, / /g],
]

/** Half-width marks between Chinese characters, and torn numbers. */
export function typingIn({ transcript }: Outline): Finding[] {
  const written = asWritten(transcript)
  const cutAt = ({ index, 0: words }: RegExpExecArray) => cutWritten(transcript, written, index, index + words.length)
  const marks = [...written.matchAll(narrow)]
  const values = [marks.length]
  const shown = marks.length > most ? marks.slice(0, 1) : marks
  return [
    ...shown.map((mark) => {
      const replacement = marks.length > most ? null : wide[mark[0]]!
      return finding('audit/half-width', cutAt(mark), { values, replacement })
    }),
    ...torn.flatMap(([form, mend]) => [...written.matchAll(form)].map(number => (
      finding('audit/torn-number', cutAt(number), { replacement: number[0].replace(mend, '') })
    ))),
  ]
}
