import type { Entry } from './entries.ts'
import { isSpoken, type Enumerator, type Family } from './enumerators.ts'

/** 第一，第二点，第三是 may make one list. */
function groupOf({ family }: Enumerator): Family {
  return family === 'ordinal-is' ? 'ordinal' : family
}

/**
 * Gives each number the list that it belongs to. Numbers of one style written in two ways make two lists when each counts
 * better alone.
 *
 *   | 1、……     one list
 *   | 1. ……     another: together they would count 1 1 2 2
 *   | 2. ……
 *   | 2、……
 */
export function withKeys(entries: readonly Entry[]): Entry[] {
  const groups = grouped(entries.flatMap(({ enumerator }) => enumerator ?? []), groupOf)
  const divided = new Set([...groups].filter(([, members]) => countsBetterApart(members)).map(([group]) => group))
  return entries.map((entry) => {
    const { enumerator } = entry
    if (!enumerator) return entry
    const group = groupOf(enumerator)
    const isApart = divided.has(group) || group === 'nth'
    return { ...entry, key: isApart ? `${group} ${enumerator.variant}` : group }
  })
}

function countsBetterApart(members: readonly Enumerator[]): boolean {
  const variants = grouped(members, ({ variant }) => variant)
  if (variants.size < 2) return false
  const apart = [...variants.values()].reduce((sum, variant) => sum + breaksIn(variant), 0)
  return apart < breaksIn(members)
}

/** How often a number neither goes on from the one before it nor begins again at 1. */
function breaksIn(members: readonly Enumerator[]): number {
  return members.filter(({ number }, at) => number !== 1 && number !== (members[at - 1]?.number ?? 0) + 1).length
}

/**
 * Takes numbers back that count nothing: a spoken ordinal without a second one, a number that neither begins
 * a list nor goes on with one (a decimal, a quoted paragraph).
 */
export function withoutLoners(entries: readonly Entry[]): Entry[] {
  const members = new Map<string, Map<number, number>>()
  for (const { enumerator, key } of entries) {
    if (!enumerator) continue
    const numbers = members.get(key) ?? new Map<number, number>()
    members.set(key, numbers.set(enumerator.number, (numbers.get(enumerator.number) ?? 0) + 1))
  }
  return entries.map(entry => {
    const numbers = entry.enumerator && members.get(entry.key)
    return !numbers || (!isQuoted(entry) && isMember(entry.enumerator!, numbers)) ? entry : withoutNumber(entry)
  })
}

/** A rule quoted whole from somebody else: 第二条：“借书要还。” */
function isQuoted({ enumerator, text }: Entry): boolean {
  return isSpoken(enumerator!.family) && /^[“「][^”」]*[。！？][”」]/.test(text.slice(enumerator!.skip))
}

/** Whether the numbers of a list, each with how often it comes, make one that this number is part of. */
function isMember({ family, number }: Enumerator, numbers: ReadonlyMap<number, number>): boolean {
  if (family === 'dash' || family === 'question') return (numbers.get(NaN) ?? 0) > 1
  if (family === 'nth') return numbers.size > 1
  if (family === 'sequence') return numbers.has(1) && [2, 3, NaN].some(further => numbers.has(further))
  if (isSpoken(family)) return numbers.has(1) && numbers.size > 1
  if (number === 1) return numbers.size > 1 || family !== 'letter'
  return numbers.has(1) || numbers.has(number + 1) || numbers.has(number - 1)
}

/** From so many on, numbers that never begin again may count paragraphs. */
const many = 12

/**
 * Takes numbers back that count the paragraphs of a document right through its headings.
 *
 *   | 开放时间
 *   | 11. 各馆每周开放六十小时。……
 *   | 借阅
 *   | 12. 每张读者证可借十册。……
 */
export function withoutParagraphNumbers(entries: readonly Entry[]): Entry[] {
  const lists = grouped(entries.filter(({ enumerator }) => enumerator), ({ key }) => key)
  const counting = new Set([...lists].filter(([, members]) => countsParagraphs(members)).map(([key]) => key))
  return entries.map(entry => counting.has(entry.key) ? withoutNumber(entry) : entry)
}

function countsParagraphs(members: readonly Entry[]): boolean {
  if (members.length < many || members[0]!.enumerator!.family !== 'arabic') return false
  if (members.some(({ enumerator }, at) => enumerator!.number !== at + 1)) return false
  const prose = members.filter(({ text, heading }) => (heading === null || heading.runIn) && /[。.！!？?”"]$/.test(text.trimEnd()))
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
