import { isAddressedSoon } from './frame.ts'
import { removeLine, shareFrom, written } from './lines.ts'
import type { Sheet } from './sheet.ts'
import { isDocumentTitle } from './title-lines.ts'

/** With what a news agency or a newspaper begins a report, before what it reports: 新华社北京五月三日电（记者林晓舟）. */
const dateline = /^[（(【［[]?(?:新华社|新华网|中新社|中新网|人民网|央视网|中央社|本报|本台|本网|本刊)[^，。：]{0,16}?(?:[\d〇零一二三四五六七八九十]{1,3}日)?\s*(?:专?电|讯|消息)[\s）)】\]：:（(]/
/** It stands among so many lines from the top, and leaves at least so large a part of the page to the speech. */
const zone = { report: 10, speech: 0.3 }

/**
 * Takes out the report of a newspaper above the speech that it reports, headline and all: the speech has a title of its own, and addresses the hall below it.
 *
 *   | 夜间书房十周年                                foreign-title
 *   | 本报五月三日讯（记者林晓舟）昨天，…………              metadata
 *   | 在夜间书房十周年茶话会上的讲话
 *   | 各位街坊：
 */
export function dropNewsReport(sheet: Sheet): void {
  const lines = written(sheet)
  const from = lines.slice(0, zone.report).findIndex(({ text }) => dateline.test(text))
  if (from < 0) return
  const title = lines.findIndex(({ text }, at) => at > from && isDocumentTitle(text) && isAddressedSoon(lines, at))
  if (title < 0 || shareFrom(lines, title) < zone.speech || isAddressedSoon(lines, from - 1)) return
  for (const [at, line] of lines.slice(0, title).entries()) removeLine(sheet, line, at < from ? 'foreign-title' : 'metadata')
}
