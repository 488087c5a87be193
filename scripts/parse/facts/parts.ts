import type { Part } from '../../model/outline.ts'
import { actorIn, latinActorIn } from './actors.ts'
import type { Clause, Page, Reading } from './reading.ts'
import { apart, wholeOf } from './wording.ts'

/** Without one of these nobody is in charge. */
const charge = /负责|牵头|負責|牽頭|responsible|in charge/

/**
 * Who does what, where several in a row have a part of their own, or one is said to be responsible.
 *
 *   | 总馆要统一采购；分馆要按时开门；学校要敞开大门。
 *     ^^^^ ^^^^^^^^^^  who, what
 */
export function partsIn({ sentences }: Page): Part[] {
  const found: Part[] = []
  let row: Part[] = []
  const settle = (): void => {
    if (row.length > 1 && new Set(row.map(({ who }) => who.text)).size === row.length) found.push(...row)
    row = []
  }
  for (const reading of sentences) {
    for (const segment of segmentsOf(reading)) {
      const [part] = reading.isQuestion ? [] : partOf(reading, segment, false)
      if (part) row.push(part)
      else settle()
      if (!reading.isQuestion && charge.test(reading.text)) found.push(...segment.flatMap(clause => partOf(reading, [clause], true)))
    }
  }
  settle()
  return apart(found)
}

/** A sentence between its semicolons, each as the clauses of it. */
function segmentsOf({ clauses }: Reading): Clause[][] {
  const segments: Clause[][] = []
  let segment: Clause[] = []
  for (const clause of clauses) {
    segment.push(clause)
    if (/[；;。.！!：:]/.test(clause.mark)) {
      segments.push(segment)
      segment = []
    }
  }
  return segment.length ? [...segments, segment] : segments
}

/** The part that a run of clauses gives to somebody, or the first of them when the whole is too much; none when it gives none. */
function partOf(reading: Reading, clauses: readonly Clause[], mustBeCharged: boolean): Part[] {
  const [head] = clauses
  const actor = head && (reading.isLatin ? latinActorIn : actorIn)(head.text)
  if (!actor || (mustBeCharged && !actor.isCharged)) return []
  const last = clauses.at(-1)!
  const from = head.start + actor.what
  const whole = wholeOf(reading.passage(from, last.end))
  const what = whole ?? wholeOf(reading.passage(from, head.end))
  const who = wholeOf(reading.passage(head.start + actor.start, head.start + actor.end))
  if (!who || !what) return []
  return [{ ...reading.passage(head.start + actor.start, whole ? last.end : head.end), kind: 'role', who, what }]
}
