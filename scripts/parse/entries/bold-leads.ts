import type { Entry } from './entries.ts'
import { lengthOf } from './headings.ts'
import type { Piece } from './pieces.ts'

/** Characters of a sentence that heads its paragraph, and of what is said behind it at least. */
const most = { lead: 32, rest: 30 }
/** So many paragraphs in a row that begin in bold are members of one thing; a lone one is stressed. */
const least = 2

/**
 * Chinese paragraphs in a row that each begin with a sentence in bold and go on in plain letters, half or more of what stands under a heading that the
 * format marks: the sentences head them. Elsewhere what is in bold is stressed.
 *
 *   | ## 灯有两层
 *   | **上面一层是窗。** 从街上看得见……       上面一层是窗。
 *   | **下面一层是桌。** 坐下来才知道……       下面一层是桌。
 */
export function withBoldLeads(pieces: readonly Piece[], entries: readonly Entry[]): Entry[] {
  const leads = entries.map((entry, at) => leadIn(entry, pieces[at]!))
  const kept = [...entries]
  for (let from = 0; from < entries.length;) {
    let to = from
    while (leads[to]) to += 1
    if (to - from >= least && isHalf(entries, from, to)) {
      for (let at = from; at < to; at += 1) {
        const enumerator = { family: 'label' as const, variant: '', number: NaN, length: 0, skip: 0 }
        kept[at] = { ...entries[at]!, enumerator, key: 'label ', heading: { start: 0, end: leads[at]!, runIn: true } }
      }
    }
    from = Math.max(to, from + 1)
  }
  return kept
}

/** Whether a run is half or more of the part that it stands in, and a marked heading begins this. */
function isHalf(entries: readonly Entry[], from: number, to: number): boolean {
  const heads = (entry: Entry): boolean => entry.depth !== null || entry.enumerator !== null
  const head = entries.slice(0, from).findLastIndex(heads)
  const next = entries.findIndex((entry, at) => at >= to && heads(entry))
  const part = (next < 0 ? entries.length : next) - head - 1
  return head >= 0 && entries[head]!.depth !== null && (to - from) * 2 >= part
}

/** The length of the sentence in bold with which a plain paragraph begins; 0 for another. */
function leadIn({ text, depth, enumerator, isVocative }: Entry, { paragraph, isFirst }: Piece): number {
  if (depth !== null || enumerator || isVocative || !isFirst) return 0
  const words = text.slice(0, paragraph.strong).trimEnd()
  const isSentence = /^\p{Script=Han}[^。！？]*[。！]$/u.test(words) && lengthOf(words) <= most.lead
  return isSentence && lengthOf(text.slice(words.length)) >= most.rest ? words.length : 0
}
