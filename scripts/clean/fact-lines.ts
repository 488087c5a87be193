import { removeLine, written } from './lines.ts'
import { breakAt, remove, type Sheet } from './sheet.ts'

/** Lines from the head of a file among which such a line stands. */
const zone = 6
const divider = /[^\S\n]*[|｜][^\S\n]*|[^\S\n]*\t[^\S\n]*|[^\S\n]{4,}/g
const labelled = /^[*_]{0,2}\p{L}[\p{L} ’'-]{1,23}[*_]{0,2}\s*[:：][*_]{0,2}\s*\S/u
/** What a title block has a place for. */
const told = /^[*_]{0,2}(?:speakers?(?:['’]s? name)?|presenter|author|by|date|when|event|conference|occasion|venue|location|title|topic|演讲[人者]|演講[人者]|主讲人?|主講人?|发言人|發言人|作者|讲者|講者|日期|时间|時間|场合|場合|会议|會議|主题|主題|题目|題目|発表者|登壇者|日時|会場)[*_]{0,2}\s*[:：]/iu

/**
 * Divides a line of facts about a talk at its head, two or more with labels and bars or a wide gap between; where a title block has a place for none of
 * them the line goes out.
 *
 *   | **Speaker:** Maya Lindqvist | **Date:** 8 July 2031        two lines
 *   | **Segment:** 01 | **Length:** 15 minutes                   metadata
 */
export function divideFactLines(sheet: Sheet): void {
  for (const line of written(sheet).slice(0, zone)) {
    const raw = sheet.text.slice(line.start, line.end)
    if (raw.length > 300 || /^\s*[|>]/.test(raw)) continue
    const facts = raw.split(divider)
    if (facts.length < 2 || !facts.every(fact => labelled.test(fact.replace(/^[\s#-]+/, '')))) continue
    if (!facts.some(fact => told.test(fact.replace(/^[\s#-]+/, '')))) {
      removeLine(sheet, line, 'metadata')
      continue
    }
    const bars = [...raw.matchAll(divider)]
    for (const { index, 0: bar } of bars) remove(sheet, line.start + index, line.start + index + bar.length, 'markup')
    breakAt(sheet, bars.map(({ index, 0: bar }) => line.start + index + bar.length))
  }
}
