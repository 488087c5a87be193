import { removeLine, written } from './lines.ts'
import { remove, type Sheet } from './sheet.ts'

/** `第 3 页 共 12 页`, `Page 3 of 12`, `- 3 -`, `3 / 12`, or a number alone on its line. */
const lone = new RegExp(`^(?:${[
  '[-—–·~\\s]*\\d{1,4}[-—–·~\\s]*',
  '\\d{1,4}\\s*[/／]\\s*\\d{1,4}',
  '第?\\s*\\d{1,4}\\s*页(?:\\s*[，,/／]?\\s*共\\s*\\d{1,4}\\s*页)?',
  'page\\s+\\d+(?:\\s+of\\s+\\d+)?',
].join('|')})$`, 'i')

/** A footer that the file's maker left in the middle of a line: `第3页共12页`. */
const inline = /第\s*\d{1,4}\s*页\s*[，,/／]?\s*共\s*\d{1,4}\s*页/g

/**
 * Takes page numbers out, on lines of their own and inside a line. A year alone at the head of the file
 * is left to the title block.
 */
export function dropPageNumbers(sheet: Sheet): void {
  for (const [index, line] of written(sheet).entries()) {
    const isYear = index < 8 && /^(?:19|20)\d\d$/.test(line.text)
    if (lone.test(line.text) && !isYear) removeLine(sheet, line, 'page-number')
  }
  for (const { index, 0: footer } of sheet.text.matchAll(inline)) {
    remove(sheet, index, index + footer.length, 'page-number')
  }
}
