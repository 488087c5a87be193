import type { Dated } from '../../model/outline.ts'
import { chineseDates, englishDates } from './date-forms.ts'
import type { Clause, Page, Reading } from './reading.ts'
import { wholeOf } from './wording.ts'

const lead = /^(?:到了?|从|自|在|早在|截至|截止到?|至|于|當|当|从從|由|自从|比如|記得|记得|预计到?|力争到?|那是|就在|直到|而|從|於|並|并|到)*\s*$/
const latinLead = new RegExp(`^(?:(?:${[
  'in|by|since|on|until|from|during|after|before|back|as of|between|at|the|end|beginning|start|of|around',
  'and|so|but|early|late|year|over|for|within',
].join('|')})\\s*)*$`, 'i')

/**
 * The days, months, years and stretches of time that are named, with what happens then.
 *
 *   | 到2031年，全市每个村都有一间书房。
 *       ^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^ what
 */
export function datesIn({ sentences }: Page): Dated[] {
  return sentences.flatMap((reading) => {
    const { text, isLatin } = reading
    if (isLatin ? !/\d|[Ll]ast|[Tt]his|[Nn]ext|past|coming/.test(text) : !/[年月日号號]|[-/.]\d|世[纪紀]|十.五/.test(text)) return []
    return [...text.matchAll(isLatin ? englishDates : chineseDates)].flatMap(({ index, 0: words, groups }) => {
      const { span, stretch, plan, decade, relative } = groups!
      const [before, after] = [text[index - 1] ?? '', text.slice(index + words.length, index + words.length + 8)]
      if (/[\d第〔[]/.test(before) || /^(?:第?\d+号|\d)/.test(after)) return []
      const isPeriod = Boolean(span ?? stretch ?? plan ?? decade) || /以[来來]$|年代|半年$|季度$/.test(words)
      const what = whatAt(reading, index, index + words.length)
      if (relative && !what) return []
      return [{ ...reading.passage(index, index + words.length), kind: 'date' as const, isPeriod, what }]
    })
  })
}

/** What is said after a date that opens its clause: the rest of the clause, or the next one. */
function whatAt(reading: Reading, start: number, end: number): Dated['what'] {
  const { clauses, isLatin } = reading
  const first = clauses[clauseAt(clauses, start + 1)]
  const at = clauseAt(clauses, end)
  const clause = clauses[at]
  if (!/[。！.!;；][”」"]?\s*$/.test(reading.text.slice(-6))) return null
  if (!first || !clause || !(isLatin ? latinLead : lead).test(reading.text.slice(first.start, start))) return null
  const rest = reading.text.slice(end, clause.end)
  if (/^年?[的到至—–-]/.test(rest)) return null
  const skipped = /^(?:年|底|末|初|时|時|，|以来|之前|前|后|以前|以后|起|开始|间|里|就?是|的时候)*/.exec(rest)![0].length
  const place = rest.length - skipped > 1 ? { start: end + skipped, end: clause.end } : following(clauses, at)
  const passage = place && wholeOf(reading.passage(place.start, place.end))
  return passage && passage.text.length >= 4 && !fragment.test(passage.text) ? passage : null
}

/** The index of the first clause that ends at an offset or after it, by bisection. */
function clauseAt(clauses: readonly Clause[], offset: number): number {
  let [low, high] = [0, clauses.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (clauses[middle]!.end >= offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Words that are no event: they lead to what follows, or name a thing. */
const fragment = /^(?:[^，]{0,6}以|无论|無論|不管|[的到至])|(?:是|为|為|有|包括|如下)$|^[^，]{1,6}的[^，的了着过著過]{1,4}$/

/** A clause that only tells in what circumstances. */
const circumstance = /^(?:在|经过|經過|通过|通過|面对|面對|随着|隨著|围绕|圍繞|按照|根据|根據|为了|為了|with|after|when|as|under|despite|thanks to)(?![a-z])/i

function following(clauses: readonly Clause[], at: number): Clause | null {
  for (let next = at; /[，,]/.test(clauses[next]?.mark ?? ''); next += 1) {
    if (!circumstance.test(clauses[next + 1]?.text ?? '')) return clauses[next + 1] ?? null
  }
  return null
}
