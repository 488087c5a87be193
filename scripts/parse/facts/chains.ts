import type { Chain } from '../../model/outline.ts'
import type { Clause, Page, Reading } from './reading.ts'
import { apart, built, wholeOf, wordingsOf, type Way } from './wording.ts'

/** 先 as a word of its own: not 先进, 先生, 先后. */
const first = /^(?:[我你他咱]们?|大家|各馆|就|都|应当?|可以|必须|也|还|只有|只能|一定)?(?:要|应|得)?(?:首?先是?|第一步是?)(?![进生锋导例烈辈行决机祖知人贤進鋒導輩決機賢天前])/
const next = new RegExp(`^(?:${[
  '后(?![来面续勤期果者备台])|而后|然后|接着|随后|紧接着|之后|其后|再(?![也次说說一者三]|就是)|再接着|最后|最终|第[二三四五六七八九十]步是?',
  '後(?![來面續勤期果者備台])|而後|然後|接著|隨後|緊接著|之後|最後|最終',
].join('|')})`)
const ordinal = /^第([一二三四五六七八九十])步/
const latinFirst = /^(?:First(?:ly)?|first|Step one|Step 1)$|^(?:(?:We|we|You|you|I)\s)?(?:First|first)\s|^[Ss]tart by\s|^(?:We|we|You|you|I) (?:first|start by)\s/
const latinNext = /^(?:and |And )?(?:then|Then|next|Next|after that|After that|finally|Finally|lastly|Lastly|Step (?:two|three|four|five|\d))\b/

/**
 * Steps that follow one another.
 *
 *   | 先摸清底数，再排出次序，最后逐馆改造。
 *       ^^^^^^^^   ^^^^^^^^     ^^^^^^^^ three steps
 */
export function chainsIn({ sentences }: Page): Chain[] {
  const found: Chain[] = []
  for (const reading of sentences) {
    found.push(...arrowsIn(reading), ...sweepsIn(reading))
    const isCue = reading.isLatin ? /[Ff]irst|[Ss]tart by|Step (?:one|1)/.test(reading.text) : /先|第一步/.test(reading.text)
    if (isCue && !reading.isQuestion) found.push(...stepsFrom(reading))
  }
  return apart(found)
}

/** The chains that begin in a sentence; their steps are clauses that follow at once. */
function stepsFrom(reading: Reading): Chain[] {
  const { clauses } = reading
  const found: Chain[] = []
  const [opens, goesOn] = reading.isLatin ? [latinFirst, latinNext] : [first, next]
  for (let at = 0; at < clauses.length; at += 1) {
    const opener = opens.exec(clauses[at]!.text)
    if (!opener) continue
    const from = opener[0].length === clauses[at]!.text.length ? clauses[at + 1] : clauses[at]
    if (!from) continue
    const steps = [{ start: from === clauses[at] ? from.start + opener[0].length : from.start, end: from.end }]
    let last = at + (from === clauses[at] ? 0 : 1)
    while (last + 1 < clauses.length && steps.length < 8) {
      const step = nextStep(clauses, last + 1, goesOn, steps.at(-1)!)
      if (!step) break
      steps.push({ start: step.start, end: step.end })
      last = step.last
    }
    const passages = steps.flatMap(({ start, end }) => wholeOf(reading.passage(start, end)) ?? [])
    if (steps.length > 1 && passages.length === steps.length && isOrdered(clauses, at, last)) {
      found.push({ ...reading.passage(clauses[at]!.start, clauses[last]!.end), kind: 'chain', steps: passages })
    }
    at = last
  }
  return found
}

interface Step {
  start: number
  end: number
  last: number
}

/** The step that begins at a clause, or at the one after it, which then belongs to the step before. */
function nextStep(clauses: readonly Clause[], index: number, goesOn: RegExp, before: { end: number }): Step | null {
  for (const offset of [0, 1]) {
    const clause = clauses[index + offset]
    const marker = clause && goesOn.exec(clause.text)
    if (!clause || !marker) continue
    if (offset) before.end = clauses[index]!.end
    if (marker[0].length < clause.text.length) return { start: clause.start + marker[0].length, end: clause.end, last: index + offset }
    const body = clauses[index + offset + 1]
    return body ? { start: body.start, end: body.end, last: index + offset + 1 } : null
  }
  return null
}

/** 第一步 is followed by 第二步, not by 第三步. */
function isOrdered(clauses: readonly Clause[], from: number, to: number): boolean {
  const numbers = clauses.slice(from, to + 1).flatMap(({ text }) => ordinal.exec(text)?.[1] ?? [])
  return numbers.every((number, index) => number === '一二三四五六七八九十'[index])
}

const arrow = /\s*(?:→|➔|⇒|[-=]{1,2}>)\s*/
const stage = '[^，。；：,“”「」（）()|*【】→➔⇒>=\\n]+'
const arrows = new RegExp(`(?<=^|[，。；：:,“「（(\\n])${stage}(?:(?:→|➔|⇒|[-=]{1,2}>)${stage}){2,}(?=$|[，。；：,”」）)\\n])`, 'g')

/** 采→编→借→还: three or more, none but numbers. */
function arrowsIn(reading: Reading): Chain[] {
  if (!/[→➔⇒]|->|=>/.test(reading.text)) return []
  const found: Chain[] = []
  for (const { index, 0: whole } of reading.text.matchAll(arrows)) {
    let from = index
    const steps = whole.split(arrow).map((step) => {
      const start = reading.text.indexOf(step, from)
      from = start + step.length
      return reading.passage(start, from)
    })
    const areSteps = steps.every(({ text }) => /\p{L}/u.test(text) && text.length <= 40)
    if (areSteps) found.push({ ...reading.passage(index, index + whole.length), kind: 'chain', steps })
  }
  return found
}

const step = '[^，。；、到再从從]{1,16}'
/** 从借一本书，到读一本书，再到写一本书 */
const sweep: Way = {
  cue: /再到/,
  pattern: built(`[从從](?<one>${step})，?到(?<two>${step})[，、]?再到(?<three>${step}?)(?=[，。；、！的]|$)`),
}

function sweepsIn(reading: Reading): Chain[] {
  return [...wordingsOf(reading, [sweep])].flatMap(({ whole, part }) => {
    const steps = ['one', 'two', 'three'].flatMap(name => part(name) ?? [])
    return steps.length === 3 ? [{ ...whole, kind: 'chain' as const, steps }] : []
  })
}
