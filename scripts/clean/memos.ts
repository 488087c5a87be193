import { linesOf, removeLine } from './lines.ts'
import type { Sheet } from './sheet.ts'

/** The line over what an author notes for himself between rules: --- memo ---, === 备忘 ===. */
const head = /^[-—=*~_]{2,}\s*(?:memo|メモ|notes?|备忘|備忘|备注|備註|笔记|筆記|草稿)\s*[-—=*~_]{2,}$/i
/** Lines of a memo at most. */
const longest = 12

/**
 * Takes out what an author noted for himself below a line that says so, up to a blank line or the next mark of a page.
 *
 *   | --- memo ---                     metadata
 *   | ・去年は四館だった。                metadata
 */
export function dropMemos(sheet: Sheet): void {
  const lines = linesOf(sheet)
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at]!.text.length > 40 || !head.test(lines[at]!.text)) continue
    const end = Math.min(at + longest, lines.length)
    for (; at < end && lines[at]!.text && !/^[■□▼]/.test(lines[at]!.text); at += 1) removeLine(sheet, lines[at]!, 'metadata')
  }
}
