import { removeLine, written, type Line } from './lines.ts'
import { remove, type Sheet } from './sheet.ts'

/** `第 3 页 共 12 页`, `Page 3 of 12`, `- 3 -`, `3 / 12`, or a number alone on its line. */
const lone = new RegExp(`^(?:${[
  '[-—–·~\\s]*\\d{1,4}[-—–·~\\s]*',
  '[-—–·~|/\\s]*\\d{1,4}\\s*[/／]\\s*\\d{1,4}[-—–·~|/\\s]*',
  '[-—–·~|\\s]*第?\\s*\\d{1,4}\\s*[页頁](?:\\s*[，,/／|]?\\s*[共总總]\\s*(?:计|计)?\\s*\\d{1,4}\\s*[页頁])?[-—–·~|\\s]*',
  '[共总總]\\s*\\d{1,4}\\s*[页頁](?:\\s*[，,/／|]?\\s*第\\s*\\d{1,4}\\s*[页頁])?',
  '第\\s*[一二三四五六七八九十百]{1,4}\\s*[页頁]',
  // the number of the speaker's own slide: ■P-02
  '[■□◆●▼◇]?\\s*P[-–]\\s?\\d{1,3}',
  '[-—–|\\s]*(?:page|p\\.|pg\\.?)\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?[-—–|\\s]*',
].join('|')})$`, 'i')

/** A footer that the file's maker left in the middle of a line: `第3页共12页`, `Page 3 of 12`. */
const inline: readonly RegExp[] = [
  /[-—–]{0,2} {0,2}第\s{0,4}\d{1,4}\s{0,4}[页頁]\s{0,4}[，,/／|]?\s{0,4}[共总總]\s{0,4}\d{1,4}\s{0,4}[页頁](?: {0,2}[-—–]{1,2})?/g,
  /[共总總]\s{0,4}\d{1,4}\s{0,4}[页頁]\s{0,4}[，,/／|]\s{0,4}第\s{0,4}\d{1,4}\s{0,4}[页頁]/g,
  /(?<=\s)Page \d{1,4} of \d{1,4}(?=\s)/g,
]

/**
 * Takes page numbers out, on lines of their own and inside a line. A year alone at the head of the file
 * is left to the title block.
 */
export function dropPageNumbers(sheet: Sheet): void {
  const lines = written(sheet)
  for (const [index, line] of lines.entries()) {
    if (line.text.length > 40) continue
    const isYear = index < 8 && /^(?:19|20)\d\d$/.test(line.text)
    if (lone.test(line.text) && !isYear && !isSubscript(lines, index)) removeLine(sheet, line, 'page-number')
  }
  for (const footer of inline) {
    for (const { index, 0: words } of sheet.text.matchAll(footer)) remove(sheet, index, index + words.length, 'page-number')
  }
}

/**
 * A number that a converter tore from the formula or the unit before it.
 *
 *   | ……少排CO
 *   | 2
 *   | 一百吨。
 */
function isSubscript(lines: readonly Line[], index: number): boolean {
  return lines[index]!.text.length < 3 && /(?:^|[^A-Za-z])(?:CO|SO|NO|PM|NH|CH|H|O|N|m|km|cm)$/.test(lines[index - 1]?.text.slice(-6) ?? '')
    && /^[\p{Script=Han}，。、；]/u.test(lines[index + 1]?.text ?? '')
}
