import type { Place } from '../tree/outline-draft.ts'

/** Parallel members found in a paragraph, as places in it. */
export interface Series {
  marker: string
  members: Place[]
}

const numerals = '一二三四五六七八九十'
/** Markers of members in running text; the n-th form opens the n-th member. */
const spoken: readonly ((n: number) => string)[] = [
  n => `${numerals[n]}是`,
  n => `${numerals[n]}要`,
  n => `第${numerals[n]}，`,
  n => `第${numerals[n]}、`,
  n => `第${numerals[n]}个`,
  n => `第${numerals[n]}是`,
  n => `第${numerals[n]}点`,
  n => `其${numerals[n]}，`,
  n => `其${numerals[n]}是`,
  n => `${numerals[n]}，`,
  n => `${numerals[n]}、`,
  n => `（${numerals[n]}）`,
  n => `（${n + 1}）`,
  n => String.fromCharCode(0x2460 + n),
  n => `${n + 1}つ目は`,
  n => ['首先', '其次', '再次', '最后'][n] ?? '\u0000',
  n => ['首先', '其次', '再次', '最後'][n] ?? '\u0000',
  n => ['First, ', 'Second, ', 'Third, ', 'Fourth, ', 'Fifth, ', 'Sixth, ', 'Seventh, '][n] ?? '\u0000',
  n => ['first, ', 'second, ', 'third, ', 'fourth, ', 'fifth, '][n] ?? '\u0000',
  n => ['Number one, ', 'Number two, ', 'Number three, ', 'Number four, ', 'Number five, '][n] ?? '\u0000',
]

/** Fewer units are no member but a part of one: 一、二等奖. */
const shortest = 2

/**
 * Members that are counted in running text.
 *
 *   | 要做到三点：一是开得早，二是关得晚，三是坐得下。
 *   |             ^^^^^^^^^^^ ^^^^^^^^^^^ ^^^^^^^^^^^
 */
export function countedSeries(text: string): Series[] {
  const found: Series[] = []
  for (const form of spoken) {
    let from = 0
    for (let start = boundary(text, form(0), from); start >= 0; start = boundary(text, form(0), from)) {
      const starts = [start]
      for (let n = 1; n < 10; n += 1) {
        const next = boundary(text, form(n), starts.at(-1)! + 1)
        if (next < 0) break
        starts.push(next)
      }
      from = starts.at(-1)! + 1
      if (starts.length === 1) break
      const members = membersOf(text, starts, form)
      if (members.every(({ start, end }) => end - start >= shortest)) found.push({ marker: form(0).replace(/[，,]\s?$/, ''), members })
    }
  }
  return found
}

/** Where a marker stands at the start of a clause, from an offset on; -1 when nowhere. */
function boundary(text: string, marker: string, from: number): number {
  for (let at = text.indexOf(marker, from); at >= 0; at = text.indexOf(marker, at + 1)) {
    if (at === 0 || /[，。；：:;！？、\s]/.test(text[at - 1]!)) return at
  }
  return -1
}

function membersOf(text: string, starts: readonly number[], form: (n: number) => string): Place[] {
  const long = starts.slice(1).some((start, index) => /[。！？].|[.!?]\s/.test(text.slice(starts[index]!, start - 1)))
  return starts.map((start, n) => {
    const next = starts[n + 1]
    const stop = next ?? (long ? text.length : sentenceEnd(text, start))
    return trimmed(text, start + form(n).length, stop)
  })
}

/** The offset after the sentence, or after the clause when it ends with ； */
export function sentenceEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[。！？]|[.!?](?=\s|$)/)
  return end < 0 ? text.length : from + end + 1
}

/** A place without the marks and spaces around it. */
export function trimmed(text: string, start: number, end: number): Place {
  let [from, to] = [start, end]
  while (from < to && /[\s，、：；,;:]/.test(text[from]!)) from += 1
  while (to > from && /[\s，、；。！：,;.!:]/.test(text[to - 1]!)) to -= 1
  return { start: from, end: to }
}
