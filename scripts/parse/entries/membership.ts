import type { Entry } from './entries.ts'
import { isSpoken, type Enumerator, type Family } from './enumerators.ts'

/** What the way a number is written says more where its whole paragraph is bold: such numbers may count alone. */
export const bold = ' bold'

/** 第一，第二点，第三是 may make one list. */
function groupOf({ family }: Enumerator): Family {
  return family === 'ordinal-is' ? 'ordinal' : family
}

/** Ways to tell lists of one group apart, the plainest first. */
const distinctions: readonly ((enumerator: Enumerator) => string)[] = [
  groupOf, ({ family }) => family, ({ family, variant }) => `${family} ${variant}`,
]

/**
 * Gives each number the list that it belongs to. Numbers of one style written in two ways make two lists when each counts
 * better alone.
 *
 *   | 1、……     one list
 *   | 1. ……     another: together they would count 1 1 2 2
 *   | 2. ……
 *   | 2、……
 *
 *   | 第二条经验，……
 *   | 第二点，……    another: it is counted within the other
 *
 * 首先是…, 接着是…, 第三是… make one; The first point is…, The second is… do too.
 */
export function withKeys(entries: readonly Entry[]): Entry[] {
  const groups = grouped(entries.flatMap(({ enumerator }) => enumerator ?? []), groupOf)
  const goesOn = groups.has('sequence') && groups.get('ordinal')?.every(({ number }) => number > 1) === true
  const keys = new Map([...groups].map(([group, members]) => [group, group === 'nth' ? distinctions[2]! : distinctionOf(members)]))
  return withJoined(entries.map((entry) => {
    const { enumerator } = entry
    if (!enumerator) return entry
    return { ...entry, key: goesOn && groupOf(enumerator) === 'ordinal' ? 'sequence' : keys.get(groupOf(enumerator))!(enumerator) }
  }))
}

/**
 * Has a spoken number that begins no list of its own go on with the one before it, however that is said, unless that list has such a member already.
 *
 *   | The first point is kindness.
 *   | The second is courage.            the same list
 *   | Two: be quick.  Point three: …    the same list
 */
function withJoined(entries: readonly Entry[]): Entry[] {
  const scopes = scopesOf(entries)
  const begun = new Set(entries.flatMap(({ enumerator, key }, at) => enumerator?.number === 1 ? [`${key} ${scopes[at]!}`] : []))
  const members = new Set(entries.flatMap(({ enumerator, key }, at) => enumerator ? [`${key} ${scopes[at]!} ${enumerator.number}`] : []))
  let before: { entry: Entry, scope: number } | null = null
  return entries.map((entry, at) => {
    const { enumerator, key } = entry
    const scope = scopes[at]!
    if (!enumerator || !isSpoken(enumerator.family) || Number.isNaN(enumerator.number)) return entry
    const isNext = before?.scope === scope && before.entry.enumerator!.number === enumerator.number - 1 && !members.has(`${before.entry.key} ${scope} ${enumerator.number}`)
    const joined = isNext && !begun.has(`${key} ${scope}`) ? { ...entry, key: before!.entry.key } : entry
    before = { entry: joined, scope }
    return joined
  })
}

/** The plainest distinction that leaves the fewest breaks in the counting. */
function distinctionOf(members: readonly Enumerator[]): (enumerator: Enumerator) => string {
  const breaks = distinctions.map(keyOf => [...grouped(members, keyOf).values()].reduce((sum, list) => sum + breaksIn(list), 0))
  return distinctions[breaks.indexOf(Math.min(...breaks))]!
}

/** What it counts more where a spoken ordinal says the number before it again, of a count that begins at 1 elsewhere: it is counted within that one. */
const again = 0.5

/** How often a number neither goes on from the one before it nor begins again at 1. */
function breaksIn(members: readonly Enumerator[]): number {
  const begun = new Set(members.flatMap(({ number, variant }) => number === 1 ? [variant] : []))
  return members.reduce((sum, { number, family, variant }, at) => {
    const before = members[at - 1]?.number ?? 0
    return number === 1 || number === before + 1 ? sum : sum + 1 + (number === before && isSpoken(family) && begun.has(variant) ? again : 0)
  }, 0)
}

/**
 * Takes numbers back that count nothing: a spoken ordinal without a second one, a number that neither begins
 * a list nor goes on with one (a decimal).
 */
export function withoutLoners(entries: readonly Entry[]): Entry[] {
  const members = new Map<string, Map<number, number>>()
  const scopes = scopesOf(entries)
  for (const [at, { enumerator, key, text }] of entries.entries()) {
    if (!enumerator || isClosing(enumerator, text)) continue
    const scoped = scopedKey(enumerator, key, scopes[at]!)
    const numbers = members.get(scoped) ?? new Map<number, number>()
    members.set(scoped, numbers.set(enumerator.number, (numbers.get(enumerator.number) ?? 0) + 1))
  }
  let before: Entry | null = null
  const again = new Set([...begunAgain(entries), ...brokenOff(entries)])
  return entries.map((entry, at) => {
    if (!entry.enumerator) return entry
    if (again.has(at)) return withoutNumber(entry)
    if (isClosing(entry.enumerator, entry.text) && !isLast(entries, at, before)) return withoutNumber(entry)
    const numbers = members.get(scopedKey(entry.enumerator, entry.key, scopes[at]!))
    if (!numbers) return entry
    const isKept = (entry.depth !== null && (entry.enumerator!.family === 'slide' || isChapterAlone(entry))) || isMember(entry.enumerator!, numbers)
    const kept: Entry = isKept ? entry : goesOn(before, entry) ? { ...entry, key: before!.key } : withoutNumber(entry)
    if (kept.enumerator) before = kept
    return kept
  })
}

/** A Chinese numeral and a mark or a blank before the words of a heading that the format marks count it, where its siblings lost theirs too: ## 二 夜里的灯. */
function isChapterAlone({ enumerator, text }: Entry): boolean {
  return enumerator!.family === 'hanzi' && /^\p{Script=Han}{2}/u.test(text.slice(enumerator!.skip))
}

/**
 * Spoken numbers that begin a count again which goes on as if they were not there, or not at all: Number one, … said within Number four: ….
 */
function begunAgain(entries: readonly Entry[]): Set<number> {
  const lists = new Map<string, number[]>()
  for (const [at, { enumerator, key, depth }] of entries.entries()) {
    if (enumerator && depth === null && (enumerator.family === 'nth' || enumerator.family === 'cardinal')) lists.set(key, [...lists.get(key) ?? [], at])
  }
  return new Set([...lists.values()].flatMap(members => members.filter((_, index) => {
    const number = (one: number): number | undefined => entries[members[one]!]?.enumerator?.number
    return number(index) === 1 && index > 1 && number(index + 1) !== 2 && (number(index - 1) ?? 0) > 2
  })))
}

/**
 * Figures that begin a list among paragraphs and break off there: what follows has lost its numbers, and is as much or as little a point as the first. A line without
 * a mark is a heading, whose count may stand within another.
 *
 *   | 我们的目标是
 *   | 1. 灯要亮：……      no number 2 before the next 1
 *   | 门要开：……
 */
function brokenOff(entries: readonly Entry[]): number[] {
  const isPlain = (entry: Entry | undefined): boolean => entry !== undefined && !entry.enumerator && entry.depth === null
  return entries.flatMap(({ enumerator, key, depth, text }, at) => {
    if (depth !== null || !/[：:。；;]/.test(text) || enumerator?.family !== 'arabic' || enumerator.number !== 1 || !isPlain(entries[at - 1]) || !isPlain(entries[at + 1])) return []
    const next = entries.find((entry, index) => index > at && entry.key === key)
    return next?.enumerator?.number === 1 ? [at] : []
  })
}

/** What closes a list of ordinals in English and makes none. */
const closing = /^(?:\w+,? )?(?:finally|lastly|last(?: of all)?|last,? but not least),/i

function isClosing({ number }: Enumerator, text: string): boolean {
  return Number.isNaN(number) && closing.test(text)
}

/** From the member before it, Finally stands no further than so many paragraphs. */
const near = 12

/** Whether Finally closes the list of ordinals that is open: no heading that the format marks stands between. */
function isLast(entries: readonly Entry[], at: number, before: Entry | null): boolean {
  const from = entries.findIndex(({ start }) => start === before?.start)
  return before?.enumerator?.family === 'ordinal' && before.enumerator.number > 1 && at - from <= near && entries.slice(from, at).every(({ depth }) => depth === null)
}

/** For each entry, which stretch between headings with marks of their own it stands in. */
function scopesOf(entries: readonly Entry[]): number[] {
  let scope = 0
  return entries.map(({ enumerator, depth }) => {
    if (depth !== null || (enumerator && !isSpoken(enumerator.family) && enumerator.family !== 'question')) scope += 1
    return scope
  })
}

/** 首先 under one heading and 其次 under another make no list. */
function scopedKey({ family }: Enumerator, key: string, scope: number): string {
  return key === 'sequence' || family === 'sequence' ? `${key} ${scope}` : key
}

/** Ways to write figures that are taken for one another by mistake: 1. 2.（3） */
const figures: readonly Family[] = ['arabic', 'arabic-brackets', 'circled']

/** Styles whose first mark alone may be an initial or a word. */
const lettered: ReadonlySet<Family> = new Set(['letter', 'small-letter', 'small-roman'])

/** Whether a lone number goes on with the list before it, written in another way. */
function goesOn(before: Entry | null, { enumerator }: Entry): boolean {
  return before?.enumerator?.number === enumerator!.number - 1 && [before.enumerator, enumerator!].every(({ family }) => figures.includes(family))
}

/**
 * Takes decimals back: numbers with a point that begin no count (1.1, 2.1) and do not rise.
 *
 *   | 3.8 of 5 readers came back.
 *   | 3.2 of 5 of them by night.
 */
export function withoutDecimals(entries: readonly Entry[]): Entry[] {
  const dotted = entries.filter(({ enumerator, depth }) => enumerator?.family === 'arabic-dotted' && depth === null)
  const values = dotted.map(({ text, enumerator }) => text.slice(0, enumerator!.length).split(/[.．-]/).map(Number))
  const isRising = values.every((value, at) => at === 0 || isAbove(value, values[at - 1]!))
  const areDecimals = !isRising && dotted.every(({ enumerator }) => enumerator!.number !== 1)
  const decimals = new Set(areDecimals ? dotted : [])
  return entries.map(entry => decimals.has(entry) ? withoutNumber(entry) : entry)
}

function isAbove(value: readonly number[], other: readonly number[]): boolean {
  const at = value.findIndex((part, index) => part !== other[index])
  return at >= 0 && (other[at] === undefined || value[at]! > other[at])
}

/** Takes the numbers of rules back that are quoted whole from somebody else: 第二条：“借书要还。” */
export function withoutQuotedRules(entries: readonly Entry[]): Entry[] {
  return entries.map((entry) => {
    const { enumerator, text } = entry
    const isQuoted = enumerator && isSpoken(enumerator.family) && /^[“「][^”」]*[。！？][”」]/.test(text.slice(enumerator.skip))
    return isQuoted ? withoutNumber(entry) : entry
  })
}

/** Whether the numbers of a list, each with how often it comes, make one that this number is part of. */
function isMember({ family, number }: Enumerator, numbers: ReadonlyMap<number, number>): boolean {
  if (family === 'dash' || family === 'question') return (numbers.get(NaN) ?? 0) > 1
  if (family === 'slide') return numbers.size > 2
  if (family === 'nth') return numbers.has(1) ? numbers.size > 1 : [...numbers.keys()].filter(one => !Number.isNaN(one)).length > 1
  if (family === 'article') return numbers.size > 2
  if (family === 'cardinal') return numbers.has(1) && numbers.size > 2
  if (family === 'sequence') return numbers.has(1) && [2, 3, NaN].some(further => numbers.has(further))
  if (isSpoken(family)) return numbers.has(1) && numbers.size > 1
  if (number === 1) return numbers.size > 1 || !lettered.has(family)
  return numbers.has(1) || numbers.has(number + 1) || numbers.has(number - 1)
}

/** From so many on, numbers that never begin again may count paragraphs, when they count this share of them; in a Latin script fewer do where they run through headings. */
const many = { alone: 12, throughHeadings: 6 }
const most = 0.6
/** So many short lines without an end mark among numbered paragraphs are headings that the numbers run through; a heading is no longer than this. */
const through = { least: 2, longest: 70 }

/**
 * Takes numbers back that count the paragraphs of a document right through its headings.
 *
 *   | 开放时间
 *   | 11. 各馆每周开放六十小时。……
 *   | 借阅
 *   | 12. 每张读者证可借十册。……
 */
export function withoutParagraphNumbers(entries: readonly Entry[]): Entry[] {
  const lists = grouped(entries.filter(({ enumerator }) => enumerator), listOf)
  const counting = new Set([...lists].filter(([, members]) => countsParagraphs(entries, members)).map(([key]) => key))
  return entries.map(entry => counting.has(listOf(entry)) ? withoutNumber(entry) : entry)
}

/** Figures are one list however they are written, apart from those in bold. */
function listOf({ key, enumerator }: Entry): string {
  return enumerator?.family !== 'arabic' ? key : enumerator.variant.endsWith(bold) ? `arabic${bold}` : 'arabic'
}

function countsParagraphs(entries: readonly Entry[], members: readonly Entry[]): boolean {
  if (members.length < many.throughHeadings || members[0]!.enumerator!.family !== 'arabic') return false
  if (members.some(({ enumerator }, at) => enumerator!.number !== at + 1)) return false
  const from = entries.indexOf(members[0]!)
  const span = entries.slice(from, entries.indexOf(members.at(-1)!) + 1)
  if (members.length < span.length * most) return false
  const isHeading = (entry: Entry, at: number): boolean => !members.includes(entry) && entry.text.length <= through.longest && !/[\p{P}\s]$/u.test(entry.text) && members.includes(span[at + 1]!)
  if (members.length < many.alone && (span.filter(isHeading).length < through.least || members.some(({ text }) => !/[a-z]{3}/.test(text)))) return false
  const prose = members.filter(({ text }) => /[。.！!？?：:”"」』）)]$/.test(text.trimEnd()))
  return prose.length >= members.length * 0.8
}

/** The entry as a paragraph like any other. */
export function withoutNumber(entry: Entry): Entry {
  return { ...entry, enumerator: null, key: '', heading: null, named: null }
}

function grouped<T, K>(members: readonly T[], keyOf: (member: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const member of members) {
    const group = groups.get(keyOf(member))
    if (group) group.push(member)
    else groups.set(keyOf(member), [member])
  }
  return groups
}
