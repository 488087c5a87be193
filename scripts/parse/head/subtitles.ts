import type { Head } from '../../model/guide.ts'
import type { Paragraph, Transcript } from '../../model/transcript.ts'
import { enumeratorOf } from '../entries/enumerators.ts'
import { labelledLine } from './labelled-lines.ts'
import { isPartName } from './part-names.ts'

/** Lines of facts below a subtitle at most. */
const most = 6

/** What sort of paper it is and how far it has come: Conference Talk Script — Second Draft, Full Transcript. It is no subtitle. */
const paper = /^(?:[\p{L}-]+ ){0,4}(?:script|transcript|draft|manuscript|speaker notes)(?:\s*[-–—:|,(]\s*(?:[\p{L}\d.-]+ ){0,2}(?:draft|version|final|revised|edit(?:ed)?|v ?\d[\d.]*)\)?)?$|^(?:.{0,6})(?:讲稿|講稿|演讲稿|演講稿|发言稿|發言稿|逐字稿|文字稿)(?:[（(·—-].{1,8})?$/iu

/**
 * A heading right below the title with nothing but facts or a heading under it is the subtitle, where it is one of several that stand over
 * the parts, or all others stand below it. Returns the index of the first paragraph after the title block.
 *
 *   | # 开馆致辞
 *   | ## 让每一条街都有灯光        subtitle
 *   | - 讲者：林某某
 *   | ## 缘起
 */
export function subtitleBelow(transcript: Transcript, head: Head, index: number): number {
  const { paragraphs } = transcript
  const line = paragraphs[index]
  if (head.subtitle || !line?.depth || enumeratorOf(line.text) || isPartName(line.text)) return index
  let next = index + 1
  while (next < paragraphs.length && next <= index + most) {
    const labelled = labelledLine(transcript, paragraphs[next]!)
    if (!labelled) break
    if (labelled.what !== 'other') head[labelled.what] ??= labelled.words
    next += 1
  }
  if (!isOverParts(paragraphs, index, paragraphs[next])) return index
  if (!paper.test(line.text)) head.subtitle = line
  return next
}

/** Whether a heading stands below a title of depth 1 and before another of its own depth, or over every other one and right above one, in bold too. */
function isOverParts(paragraphs: readonly Paragraph[], index: number, next: Paragraph | undefined): boolean {
  const [title, line] = [paragraphs[index - 1], paragraphs[index]!]
  if (title?.depth === 1 && line.depth === 2 && next?.depth === 2) return true
  const isHeading = next !== undefined && (next.depth !== null || (next.strong > 0 && next.strong >= next.text.trimEnd().length))
  return isHeading && paragraphs.slice(index + 1).every(({ depth }) => depth === null || depth > line.depth!)
}
