import type { Entry } from './entries.ts'
import { cardinals, numeralValue } from './numerals.ts'

const numeral = `\\d{1,2}(?:(?:\\s?bis|\\s?ter|[a-d])\\b)?|(?<=\\s)(?:[IVX]{1,5}|${cardinals.map(word => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`).join('|')})\\b`

/**
 * A word and a number before the words of a heading: 内容区 2 · 夜里的灯, Segment 3 — Why, Act IV: Home, Storey two — The lamp, K07bis : Le port; or the
 * number alone: 4 - Why.
 */
const mark = new RegExp(
  `^(?:(?<label>\\p{L}[\\p{L} -]{0,14}?)\\s?(?<n>${numeral})(?:\\s*[·・:：|｜—–-]+\\s*|(?<=\\b[Pp](?:art|ART)\\s?\\d{1,2})\\s+)`
  + '|(?<m>\\d{1,2})\\s*(?:[·・:：|｜—–]\\s*|-\\s+))(?=[^\\s\\d]|(?<=\\s)\\d[\\d,.]*\\s+\\p{L}{3})', 'u',
)

/** One of so many headings counted alike may be written on another level by oversight, and the others keep theirs. */
const company = 4

/**
 * Takes the label off the headings that the format marks where it counts them: the same word with one number after another. One that stands on another
 * level than the rest of the count is put on theirs.
 *
 *   | ## Segment 1 · Why we are late       Why we are late
 *   | ## Segment 2 · What it costs         What it costs
 */
export function withoutLabels(entries: readonly Entry[]): Entry[] {
  const counted = countedHeadings(entries.filter(({ enumerator, depth }) => !enumerator && depth !== null))
  return withOneDepth(entries.map((entry) => {
    const label = entry.depth === null || entry.enumerator ? undefined : counted.get(entry.text)
    if (!label) return entry
    const { mark: { length }, number, variant } = label
    return { ...entry, enumerator: { family: 'slide', variant, number, length: entry.text.slice(0, length).trimEnd().length, skip: length } }
  }))
}

/** What counts a heading: the label with its number, as written; what is counted; and its number. */
export interface CountedLabel {
  mark: string
  variant: string
  number: number
}

/** The headings, of those given, that are counted with one word, or with none: their texts, with what counts each. A number without its word may stand in its turn. */
export function countedHeadings(lines: readonly { text: string }[]): Map<string, CountedLabel> {
  const labels = lines.flatMap(({ text }) => labelIn(text) ?? [])
  const turned = labels.map((label, at): CountedLabel => {
    const [before, after] = [labels[at - 1], labels[at + 1]]
    const isInTurn = !label.variant && before?.number === label.number - 1 && after?.number === label.number + 1 && before.variant === after.variant
    return isInTurn ? { ...label, variant: before.variant } : label
  })
  const numbers = new Map<string, Set<number>>()
  for (const { variant, number } of turned) numbers.set(variant, (numbers.get(variant) ?? new Set()).add(number))
  return new Map(turned.flatMap((label, at) => numbers.get(label.variant)!.size > 1 ? [[labels[at]!.text, label]] : []))
}

/** The label of a heading: Half-Truth and half truth count the same. */
function labelIn(text: string): CountedLabel & { text: string } | null {
  const found = mark.exec(text)
  if (!found) return null
  const { label = '', n, m } = found.groups!
  return { text, mark: found[0], variant: label.trim().toLowerCase().replaceAll('-', ' '), number: numeralValue((n ?? m)!.replace(/(?<=\d)\s?[a-z]+$/, '')) }
}

/** Counted headings on one level where all but a few stand on it, the count never going back. */
function withOneDepth(entries: readonly Entry[]): Entry[] {
  const counts = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = entry.depth !== null && entry.enumerator?.family === 'slide' ? entry.enumerator.variant : null
    if (key !== null) counts.set(key, [...counts.get(key) ?? [], entry])
  }
  const depths = new Map<Entry, number>()
  for (const members of counts.values()) {
    const depth = commonDepth(members)
    if (depth !== null) for (const member of members) depths.set(member, depth)
  }
  return entries.map(entry => depths.has(entry) ? { ...entry, depth: depths.get(entry)! } : entry)
}

/** The depth that all but one of every few members have; null where there is none. */
function commonDepth(members: readonly Entry[]): number | null {
  const isRising = members.every(({ enumerator }, at) => at === 0 || enumerator!.number >= members[at - 1]!.enumerator!.number)
  const times = new Map<number, number>()
  for (const { depth } of members) times.set(depth!, (times.get(depth!) ?? 0) + 1)
  const [depth, count] = [...times].reduce((most, one) => one[1] > most[1] ? one : most)
  return isRising && count < members.length && (members.length - count) * company <= members.length ? depth : null
}
