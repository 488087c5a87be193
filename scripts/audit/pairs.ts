import type { Finding } from '../model/finding.ts'
import type { Outline } from '../model/outline.ts'
import type { Paragraph } from '../model/transcript.ts'
import { finding } from './found.ts'
import { asWritten, cutWritten } from './reading.ts'

/** Closing marks by their opening ones. Single quotes are left out: ’ is an apostrophe too. */
const closers: Record<string, string> = {
  '“': '”', '「': '」', '『': '』', '《': '》', '（': '）', '(': ')', '【': '】', '〔': '〕', '［': '］',
}
const openers: Record<string, string> = Object.fromEntries(Object.entries(closers).map(([open, close]) => [close, open]))
/** What is written for one another: half-width and full-width, and the closing mark of broken converters. */
const alike: Record<string, string> = { '(': '（', ')': '）', '〞': '”', '〝': '“', '｢': '「', '｣': '」' }
const marks = /[“”「」『』《》（）()【】〔〕［］〝〞｢｣]/g

/** An enumerator such as 1) or a) closes what was never opened; so does :-) */
const lone = /(?:^|[\s，。；：、,;(（*_])(?:[\dA-Za-z]{1,3}|[一二三四五六七八九十]{1,3}|[①-⑳])$|[:;]-?$/u

/** A mark without a partner in its paragraph. */
interface Lone {
  at: number
  mark: string
  /** The number of its paragraph. */
  paragraph: number
}

/** A quotation of verse or of several paragraphs may close so many paragraphs after it opened. */
const longest = 12

/** Which of the marks that come in pairs has no partner, and where two stand the wrong way round. */
export function pairsIn({ transcript }: Outline): Finding[] {
  const written = asWritten(transcript)
  const alone = transcript.paragraphs.flatMap((paragraph, index) => (
    aloneIn(written, paragraph, transcript.paragraphs[index + 1]).map(([at, mark]) => ({ at, mark, paragraph: index }))
  ))
  const found: Finding[] = []
  for (let index = 0; index < alone.length; index += 1) {
    const [one, next] = [alone[index]!, alone[index + 1]]
    if (next && isReversed(one, next)) {
      const words = cutWritten(transcript, written, one.at, next.at + 1)
      const replacement = `${next.mark}${words.text.slice(1, -1)}${one.mark}`
      found.push(finding('audit/quote-order', words, { replacement }))
      index += 1
    } else if (next && closers[one.mark] === next.mark && next.paragraph - one.paragraph <= longest) index += 1
    else found.push(finding('audit/unbalanced', cutWritten(transcript, written, one.at, one.at + 1)))
  }
  return found
}

function isReversed(one: Lone, next: Lone): boolean {
  return one.paragraph === next.paragraph && openers[one.mark] === next.mark && next.at - one.at <= 40
}

/**
 * Marks without a partner in their paragraph. A quotation that runs over paragraphs opens each of them anew and
 * closes in the last.
 */
function aloneIn(all: string, { at, text }: Paragraph, next: Paragraph | undefined): [at: number, mark: string][] {
  const open: [number, string][] = []
  const alone: [number, string][] = []
  const waiting = new Map<string, number>()
  const written = all.slice(at, at + text.length)
  for (const { index, 0: sign } of written.matchAll(marks)) {
    const mark = alike[sign] ?? sign
    const opener = openers[mark]
    if (opener === undefined) {
      open.push([at + index, mark])
      waiting.set(mark, (waiting.get(mark) ?? 0) + 1)
    } else if ((waiting.get(opener) ?? 0) > 0) {
      const [, ...within] = open.splice(open.findLastIndex(([, other]) => other === opener))
      for (const other of [opener, ...within.map(([, inner]) => inner)]) waiting.set(other, waiting.get(other)! - 1)
      alone.push(...within)
    } else if (mark !== '）' || !lone.test(written.slice(Math.max(0, index - 5), index))) alone.push([at + index, mark])
  }
  const runsOn = (mark: string): boolean => next?.text.startsWith(mark) ?? false
  return [...alone, ...open.filter(([, mark]) => !runsOn(mark))].toSorted((a, b) => a[0] - b[0])
}
