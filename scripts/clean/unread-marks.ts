import { linesOf, removeLine, type Line } from './lines.ts'
import type { Sheet } from './sheet.ts'

/** Lines from the top of a script among which its legend stands. */
const zone = 8
/** What a legend says of a setting: （読まない）, （不念）, (not read aloud). */
const unread = /[（(]\s*(?:読まない|読み上げない|読みません|不[念读讀](?:出[来來]?)?|不用[念读讀]|(?:do not|don[’']t|not) (?:read|say|spoken|to be (?:read|spoken|said))(?: (?:aloud|out|this))?)\s*[）)]/i

/** How lines of Markdown are set apart: quoted, or a remark in backticks, over several lines between fences of them. */
const quotation = /^>/
const remark = /^`[^`]+`$/
const fence = /^```\s*$/

/**
 * Takes out the lines of a script that are set as its legend says that what is not read is set.
 *
 *   | > 典拠（読まない）                     metadata: the legend
 *   | # 夜の灯
 *   | > 灯には窓のものと街のものがある。    metadata
 *   | 灯には二つの種類があります。
 */
export function dropUnreadMarks(sheet: Sheet): void {
  const lines = linesOf(sheet)
  const top = lines.filter(({ text }) => text).slice(0, zone)
  const marked = [quotation, remark].filter(setting => top.some(({ text }) => setting.test(text) && unread.test(text)))
  if (!marked.length) return
  const fenced = marked.includes(remark) ? fencedIn(lines) : new Set<Line>()
  for (const line of lines) if (fenced.has(line) || marked.some(setting => setting.test(line.text))) removeLine(sheet, line, 'metadata')
}

/** The lines between two fences without the name of a language, and the fences. */
function fencedIn(lines: readonly Line[]): Set<Line> {
  const fences = lines.flatMap(({ text }, at) => fence.test(text) ? [at] : [])
  return new Set(fences.flatMap((from, index) => index % 2 === 0 && fences[index + 1] !== undefined ? lines.slice(from, fences[index + 1]! + 1) : []))
}
