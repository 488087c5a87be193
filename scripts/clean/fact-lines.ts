import { removeLine, written } from './lines.ts'
import { breakAt, remove, type Sheet } from './sheet.ts'

/** Lines from the head of a file among which such a line stands. */
const zone = 6
const divider = /[^\S\n]*[|｜][^\S\n]*|[^\S\n]*\t[^\S\n]*|[^\S\n]{4,}/g
const labelled = /^[*_]{0,2}\p{L}[\p{L} ’'-]{1,23}[*_]{0,2}\s*[:：][*_]{0,2}\s*\S/u
/** What a title block has a place for. */
const told = /^[*_]{0,2}(?:speakers?(?:['’]s? name)?|presenter|author|by|name|date|when|event|conference|occasion|venue|location|title|topic|演讲[人者]|演講[人者]|主讲人?|主講人?|发言人|發言人|作者|讲者|講者|日期|时间|時間|地点|地點|活动|活動|报告人|報告人|汇报人|彙報人|致辞人|致辭人|致词人|场合|場合|会议|會議|主题|主題|题目|題目|発表者|登壇者|日時|会場)[*_]{0,2}\s*[:：]/iu

/**
 * Divides a line of facts about a talk at its head, two or more with labels and bars or a wide gap between; those that a title block has no place for
 * go out.
 *
 *   | **Speaker:** Maya Lindqvist | **Date:** 8 July 2031        two lines
 *   | **Segment:** 01 | **Length:** 15 minutes                   metadata
 */
export function divideFactLines(sheet: Sheet): void {
  for (const line of written(sheet).slice(0, zone)) {
    const raw = sheet.text.slice(line.start, line.end)
    if (raw.length > 300 || /^\s*[|>]/.test(raw)) continue
    const facts = raw.split(divider)
    if (facts.length < 2 || !facts.every(fact => labelled.test(bare(fact)) && !/[.!?。！？]$/.test(fact.trim()))) continue
    if (!facts.some(fact => told.test(bare(fact)))) {
      removeLine(sheet, line, 'metadata')
      continue
    }
    let at = line.start
    const starts: number[] = []
    for (const fact of facts) {
      const start = sheet.text.indexOf(fact, at)
      if (start > at) remove(sheet, at, start, 'markup')
      if (!told.test(bare(fact))) remove(sheet, start, start + fact.length, 'metadata')
      starts.push(start)
      at = start + fact.length
    }
    breakAt(sheet, starts.slice(1))
  }
}

/** A fact without the mark of a heading or a list before it. */
function bare(fact: string): string {
  return fact.replace(/^[\s#-]+/, '')
}
