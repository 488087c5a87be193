import type { Entry } from './entries.ts'
import { isSpoken } from './enumerators.ts'
import { withoutNumber } from './membership.ts'

/** How a speaker turns to what is seen: 让我们看看, 我们再来看一下. */
const showing = /^(?:让|請|请)?(?:我们|大家|咱们|我們)?(?:再|先|来|一起|接着|也)*看(?:看|一看|一下|到|向)/

/** Shown steps are no more than this share of a text that goes on before and after them. */
const share = 0.25

/**
 * Takes connectives back that divide nothing: those that go on with a sequence before it has begun, and those that only order what is shown, one
 * paragraph each in a text that goes on around them.
 *
 *   | 接下来是夜间书房，……          no sequence begins here,
 *   | 首先讲选址。……               it begins here
 *   | 首先，我们看一下东馆的借书量，……
 *   | 接着，再来看看西馆的，……      a list: three pictures of one thing
 *   | 最后，大家看看流动书车的，……
 */
export function withoutIdleConnectives(entries: readonly Entry[]): Entry[] {
  const early = earlyIn(entries)
  const begun = entries.map((entry, at) => early.has(at) ? withoutNumber(entry) : entry)
  const total = entries.reduce((sum, { text }) => sum + text.length, 0)
  const kept = [...begun]
  for (let from = 0; from < begun.length;) {
    let to = from
    while (to < begun.length && begun[to]!.enumerator?.family === 'sequence') to += 1
    const steps = begun.slice(from, to)
    const shown = steps.filter(({ text, enumerator }) => showing.test(text.slice(enumerator!.skip)))
    const length = steps.reduce((sum, { text }) => sum + text.length, 0)
    const isAmid = from > 0 && to < begun.length && length <= total * share
    if (steps.length > 1 && shown.length === steps.length && isAmid) for (let at = from; at < to; at += 1) kept[at] = withoutNumber(begun[at]!)
    from = Math.max(to, from + 1)
  }
  return kept
}

/** The members that go on with a sequence of which the first comes only later, or never, since the last heading. */
function earlyIn(entries: readonly Entry[]): Set<number> {
  const early = new Set<number>()
  let hasBegun = false
  for (const [at, { enumerator, depth }] of entries.entries()) {
    if (depth !== null || (enumerator && !isSpoken(enumerator.family))) hasBegun = false
    if (enumerator?.family !== 'sequence') continue
    hasBegun ||= enumerator.number === 1
    if (!hasBegun) early.add(at)
  }
  return early
}
