import { removeLine, shareFrom, written } from './lines.ts'
import type { Sheet } from './sheet.ts'

const word = /^[【［[(（]?(?:works cited|references|end ?notes|footnotes|bibliography|(?:list of )?sources|cited works|参考文献|参考资料|引用文献|引用来源|资料来源|主要参考文献|參考文獻|參考資料|尾注|脚注)[】］\])）]?\s*[:：]?$/i
/** What a reference has in it that nothing spoken has together: where to find it, who printed it, when. */
const reference = /https?:|www\.|doi|\[[JMDCNR]\]|\((?:19|20)\d\d[a-z]?\)|\b(?:19|20)\d\d\b|出版社|\bpp?\. ?\d|《[^》]+》|\bvol\.|Press\b|\b(?:MLA|APA) (?:format|style)\b/i
/** References are the lesser part of a file. */
const share = 0.3

/**
 * Takes out the list of works at the end of a speech's file, which is not spoken.
 *
 *   | Works cited:                                              metadata
 *   | Lindqvist, M. (2029). Libraries at night. Harbour Press.   metadata
 */
export function dropReferences(sheet: Sheet): void {
  const lines = written(sheet)
  const from = lines.findLastIndex(({ text }) => text.length < 30 && word.test(text))
  if (from < 1) return
  const works = lines.slice(from + 1)
  if (shareFrom(lines, from + 1) > share || works.filter(({ text }) => reference.test(text)).length * 2 < works.length) return
  for (const line of lines.slice(from)) removeLine(sheet, line, 'metadata')
}
