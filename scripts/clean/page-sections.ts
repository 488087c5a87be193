import { removeLine, written, type Line } from './lines.ts'
import { depthOf } from './markdown.ts'
import type { Sheet } from './sheet.ts'

/** The section of a page that is the speech. */
const speech = new RegExp(`^(?:${[
  '(?:the )?(?:(?:full|complete) )?(?:speech|transcript|script|text|remarks|address)(?: (?:text|transcript|script))?|what i said|full text of the speech',
  '(?:演讲|演講|发言|發言|讲话|講話|讲座|致辞|致辭)?(?:稿|词|詞)?(?:全文|正文|实录|實錄|原文)|演讲稿|演講稿|讲稿|講稿|发言稿',
  '原稿(?:全文)?|スピーチ(?:全文|原稿)?|弁論(?:全文|原稿)|台本|全文',
].join('|')})$`, 'i')
/** Sections of such a page about the speech, not of it. */
const about = new RegExp(`^(?:${[
  'overview|summary|abstract|metrics|statistics|feedback|evaluations?|reflections?|lessons learned|about(?: .{1,30})?|video|recording|slides|links?',
  'related(?: .{1,20})?|references?|resources|further reading|comments?|notes|background|context|tags|see also|demos?|to-?dos?\\b.*|source code|credits',
  '概要|概述|简介|簡介|背景|摘要|相关.{0,6}|相關.{0,6}|资料|資料|链接|連結|视频|視頻|点评|點評|反馈|反思|评价|说明|参考(?:资料|文献)?|関連.{0,6}|リンク|参考.{0,4}|動画|感想|講評',
].join('|')})$`, 'i')

/** Lines before the speech from the first of which on, a sentence or an item of a list, a page tells of it. */
const telling = /[.!?。！？:：…]["”’」)]?$|^[^\p{L}\p{N}]*[-*+]\s/u

/**
 * Takes out what stands beside the speech on a page about it: what is told of it above it, the other sections, and the heading over the speech, also
 * where that is all there is besides the title.
 *
 *   | ## Overview                       metadata
 *   | My first speech at the club.      metadata
 *   | ## Speech                         metadata
 *   | Fellow readers, …
 *   | ## Feedback                       metadata
 */
export function dropPageSections(sheet: Sheet): void {
  const lines = written(sheet)
  const depths = lines.map(line => depthOf(sheet.text.slice(line.start, Math.min(line.end, line.start + 200))))
  const own = lines.findIndex((line, index) => depths[index] !== null && speech.test(wordsOf(line)))
  const depth = depths[own]
  if (depth === undefined || depth === null) return
  const others = lines.flatMap((line, index) => index !== own && depths[index] === depth && about.test(wordsOf(line)) ? [index] : [])
  const isAlone = depths.every((one, index) => one === null || index === own || one > depth || (one === 1 && index < own))
  if (!others.length && !isAlone) return
  removeLine(sheet, lines[own]!, 'metadata')
  dropTelling(sheet, lines.slice(0, own), depths)
  for (const from of others) {
    const next = depths.findIndex((one, index) => index > from && one !== null && one <= depth)
    for (const line of lines.slice(from, next < 0 ? lines.length : next)) removeLine(sheet, line, 'metadata')
  }
}

/** What stands between the title and the heading over the speech, from the first sentence on, where no other heading does. */
function dropTelling(sheet: Sheet, before: readonly Line[], depths: readonly (number | null)[]): void {
  const title = before.findIndex((_, index) => depths[index] !== null)
  if (title < 0 || before.some((_, index) => index > title && depths[index] !== null)) return
  const from = before.findIndex(({ start, end }, index) => index > title && telling.test(sheet.text.slice(start, end).trim()))
  if (from >= 0) for (const line of before.slice(from)) removeLine(sheet, line, 'metadata')
}

function wordsOf({ text }: Line): string {
  return text.replace(/[\s:：*_]+$/, '').trim()
}
