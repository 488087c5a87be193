/** Words that are wrong in one company and right in another. */
export interface Swap {
  wrong: string
  right: string
  /** Where `wrong` is otherwise impossible. */
  certain: Company[]
  /** Where it can be wrong, if other words of the text are. */
  likely: Company[]
  /** Where it is right, whatever the rest says. */
  never: Company[]
}

/** What stands on either side of a word; null where that side does not matter. */
interface Company {
  before: RegExp | null
  after: RegExp | null
}

/** A wrong word in a text. */
export interface Match {
  at: number
  swap: Swap
  certainty: 'certain' | 'likely'
  /** The company that decided: what of it stands before the word and after it. */
  before: string
  after: string
}

/** How many units on either side of a word are looked at; keeps the search linear. */
const reach = 14

/**
 * Swaps from lines of a table. Columns end with `|`: the wrong word and the right one, where that is certain,
 * where it is likely, where it is never wrong. In a company `～` stands for the word; the rest is a regular
 * expression without spaces, with names of groups in braces.
 *
 *   宽敞 广大 | ～{人}
 *       | ～的{人} | ～明亮
 *   墟落振兴=乡村振兴 精力文明=精神文明
 *
 * Pairs with `=`, many on a line, are certain everywhere. A row goes on in lines that are set in deeper.
 */
export function swapsOf(table: string, groups: Readonly<Record<string, string>> = {}): Swap[] {
  const lines = table.replace(/\n {4,}/g, ' ').split('\n').map(line => line.trim()).filter(line => line !== '')
  return lines.flatMap((line) => {
    if (!line.includes('|')) return line.split(/\s+/).map(pair => everywhere(pair.split('=') as [string, string]))
    const [words = '', ...columns] = line.split('|').reduce<string[]>(joinInner, [])
    const [wrong = '', right = ''] = words.trim().split(/\s+/)
    const [certain = [], likely = [], never = []] = columns.map(column => companiesOf(column, groups))
    return [{ wrong, right, certain, likely, never }]
  })
}

function everywhere([wrong, right]: [string, string]): Swap {
  return { wrong, right, certain: [{ before: null, after: null }], likely: [], never: [] }
}

/** A `|` within brackets belongs to a regular expression and ends no column. */
function joinInner(columns: string[], part: string): string[] {
  const last = columns.at(-1)
  const isOpen = last !== undefined && last.split('(').length > last.split(')').length
  return isOpen ? [...columns.slice(0, -1), `${last}|${part}`] : [...columns, part]
}

function companiesOf(column: string, groups: Readonly<Record<string, string>>): Company[] {
  const befores: string[] = []
  const afters: string[] = []
  const both: Company[] = []
  for (const pattern of column.trim().split(/\s+/).filter(part => part !== '')) {
    const named = pattern.replace(/\{(\p{Script=Han}+)\}/gu, (_, name) => `(?:${groups[name]!})`)
    const [before = '', after = ''] = named.split('～')
    if (before && after) both.push({ before: new RegExp(`(?:${before})$`, 'u'), after: new RegExp(`^(?:${after})`, 'u') })
    else if (before) befores.push(before)
    else if (after) afters.push(after)
    else both.push({ before: null, after: null })
  }
  return [
    ...(befores.length > 0 ? [{ before: new RegExp(`(?:${befores.join('|')})$`, 'u'), after: null }] : []),
    ...(afters.length > 0 ? [{ before: null, after: new RegExp(`^(?:${afters.join('|')})`, 'u') }] : []),
    ...both,
  ]
}

/** Finds wrong words in a text; what one match covers is not searched again. */
export type Search = (text: string) => Match[]

/**
 * A search for all swaps at once, linear in the text: only where a character begins a wrong word are words
 * compared, the longest first.
 */
export function searchFor(swaps: readonly Swap[]): Search {
  const byStart = new Map<number, Swap[]>()
  for (const swap of swaps.toSorted((a, b) => b.wrong.length - a.wrong.length)) {
    const start = swap.wrong.charCodeAt(0)
    byStart.set(start, [...byStart.get(start) ?? [], swap])
  }
  const starts = new Uint8Array(0x10000)
  for (const start of byStart.keys()) starts[start] = 1
  return (text) => {
    const matches: Match[] = []
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at)
      if (starts[unit] === 0) continue
      const match = firstAt(text, at, byStart.get(unit)!)
      if (!match) continue
      matches.push(match)
      at += match.swap.wrong.length - 1
    }
    return matches
  }
}

function firstAt(text: string, at: number, swaps: readonly Swap[]): Match | null {
  let likely: Match | null = null
  for (const swap of swaps) {
    if (!text.startsWith(swap.wrong, at)) continue
    const end = at + swap.wrong.length
    const before = text.slice(Math.max(0, at - reach), at)
    const after = text.slice(end, end + reach)
    if (keptIn(swap.never, before, after)) continue
    const certain = keptIn(swap.certain, before, after)
    if (certain) return { at, swap, certainty: 'certain', ...certain }
    const other: Pick<Match, 'before' | 'after'> | null = likely ? null : keptIn(swap.likely, before, after)
    if (other) likely = { at, swap, certainty: 'likely', ...other }
  }
  return likely
}

function keptIn(companies: readonly Company[], before: string, after: string): Pick<Match, 'before' | 'after'> | null {
  for (const company of companies) {
    const left = company.before ? company.before.exec(before) : ['']
    const right = company.after ? company.after.exec(after) : ['']
    if (left && right) return { before: left[0]!, after: right[0]! }
  }
  return null
}
