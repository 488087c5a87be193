import type { Entry } from './entries.ts'
import { withoutNumber } from './membership.ts'

/** What an ordinal may count without saying what it is. */
const measure = /^(?:[点點條条项項件個个種种句方面部份大步层類类]|方面|部分)?$/

/** So many counts at most go on within one another. */
const most = 6

/** A count of ordinals that goes on. */
interface Chain {
  /** What is counted; empty for a bare ordinal or a mere measure. */
  noun: string
  last: number
  members: number[]
  /** Lists that were open when it began: one of them going on ends it. */
  above: ReadonlySet<string>
}

/**
 * Takes Chinese ordinals back that count nothing: those that no other goes on from or leads to, or that count another thing.
 *
 *   | 第一个五年计划是成功的。……      no list,
 *   | 第二个办公室呢，还空着。……       these are two things
 *   | 第一，书要新。……              a list
 *   | 第二，人要勤。……
 */
export function withOrdinalsInTurn(entries: readonly Entry[]): Entry[] {
  const chains: Chain[] = []
  let going: Chain[] = []
  const open: string[] = []
  for (const [at, { enumerator, key, depth }] of entries.entries()) {
    if (depth !== null) open.length = 0
    if (!enumerator) continue
    if (!isOrdinal(entries[at]!)) {
      const known = open.indexOf(key)
      if (known >= 0) open.length = known + 1
      else open.push(key)
      going = depth === null ? going.filter(({ above }) => !above.has(key)) : []
      continue
    }
    const noun = nounOf(entries[at]!)
    const isLast = Number.isNaN(enumerator.number)
    const chain = going.findLast(({ last, noun: other }) => isLast || (last === enumerator.number - 1 && (!noun || !other || noun === other)))
    if (chain) {
      chain.members.push(at)
      chain.noun ||= noun
      chain.last = enumerator.number
      if (isLast) going = going.filter(one => one !== chain)
    } else {
      const begun: Chain = { noun, last: enumerator.number, members: [at], above: new Set(open) }
      chains.push(begun)
      going = [...going.slice(-most), begun]
    }
  }
  const alone = new Set(chains.filter(({ members }) => members.length < 2).map(({ members }) => members[0]!))
  return entries.map((entry, at) => alone.has(at) ? withoutNumber(entry) : entry)
}

function isOrdinal({ enumerator, key }: Entry): boolean {
  return (enumerator!.family === 'ordinal' || enumerator!.family === 'ordinal-is') && key !== 'sequence' && /\p{Script=Han}/u.test(enumerator!.variant)
}

/** 第#个问题是 counts 问题, and 第#点主张是 counts 主张. */
function nounOf({ enumerator }: Entry): string {
  const words = enumerator!.variant.replace(/^.*#/, '').replace(/(?:就?是|在于|叫做?|叫作)?[，、：:,．.。\s—]*$/, '')
  return measure.test(words) ? '' : words.replace(/^(?:[个個种種句件份把大]|[点點条條项項](?=.{2}))/, '')
}
