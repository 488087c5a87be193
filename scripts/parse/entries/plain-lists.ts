import type { Transcript } from '../../model/transcript.ts'
import { bulletBefore } from '../bullets.ts'
import type { Entry } from './entries.ts'
import type { Family } from './enumerators.ts'
import { withoutNumber } from './membership.ts'
import type { Piece } from './pieces.ts'

/** From so many marked headings on, a file names its sections with them. */
const marked = 3

/** Characters of a member that is no more than a line of a list. */
const line = 120

/** So many lines, and no more than this share of a text, are a list that somebody reads out. */
const readOut = { lines: 3, share: 0.1 }

/**
 * Takes the numbers back of lists that stand under headings which the format marks, or are a small part of a text without other numbers:
 * figures, one line each, nothing said under any of them; where no blank line stands between them and none has a name in bold the lines may be long.
 *
 *   | ## What to bring
 *   | 1. A library card      a list,
 *   | 2. A bag               not two sections
 */
export function withoutPlainLists(transcript: Transcript, entries: readonly Entry[]): Entry[] {
  if (entries.filter(({ depth }) => depth !== null).length < marked) return withoutReadList(entries)
  const kept = [...entries]
  for (let from = 0; from < entries.length;) {
    const to = endOfList(entries, from)
    const isList = isPlain(entries, from, to) || (isUnderHeading(entries, from) && isTight(transcript, entries.slice(from, to)))
    if (to - from > 1 && isList) for (let at = from; at < to; at += 1) kept[at] = withoutNumber(entries[at]!)
    from = Math.max(to, from + 1)
  }
  return kept
}

/** Takes the numbers back of the one list that a text without headings has, where the text goes on long before and after it. */
function withoutReadList(entries: readonly Entry[]): Entry[] {
  const numbered = entries.flatMap(({ enumerator }, at) => enumerator ? [at] : [])
  const from = numbered[0] ?? 0
  const list = entries.slice(from, from + numbered.length)
  const isList = list.length >= readOut.lines && from + list.length < entries.length && numbered.at(-1) === from + list.length - 1
    && list.every(({ text, depth, enumerator }, at) => depth === null && text.length <= line && enumerator!.family === 'arabic' && (at > 0 || enumerator!.number === 1))
  const length = (some: readonly Entry[]): number => some.reduce((sum, { text }) => sum + text.length, 0)
  if (!isList || length(list) > length(entries) * readOut.share) return [...entries]
  return entries.map((entry, at) => at >= from && at < from + list.length ? withoutNumber(entry) : entry)
}

/** Letters, and numbers behind a mark of their own, that count the items of a list. */
const letters: readonly Family[] = ['letter', 'small-letter', 'small-roman', 'countdown']

/**
 * Takes the letters back of items that stand behind bullets: they are an item's own mark.
 *
 *   | * a) a library card
 *   | * b) a bag
 */
export function withoutLetteredItems(transcript: Transcript, pieces: readonly Piece[], entries: readonly Entry[]): Entry[] {
  return entries.map((entry, at) => {
    const isItem = entry.enumerator !== null && letters.includes(entry.enumerator.family) && bulletBefore(transcript, pieces[at]!.paragraph) !== null
    return isItem ? withoutNumber(entry) : entry
  })
}

/** The index after the last of the figures that run from an index on with no paragraph between; the index itself where none does. */
function endOfList(entries: readonly Entry[], from: number): number {
  let to = from
  while (to < entries.length && isFigure(entries[to]!, to - from + 1)) to += 1
  return to
}

function isFigure({ depth, enumerator }: Entry, number: number): boolean {
  return depth === null && enumerator?.family === 'arabic' && enumerator.number === number
}

/** Short lines below a heading, after which a heading, another list or the end follows, or a paragraph that is no member's own. */
function isPlain(entries: readonly Entry[], from: number, to: number): boolean {
  return isUnderHeading(entries, from) && entries.slice(from, to).every(({ text }) => text.length <= line)
}

function isUnderHeading(entries: readonly Entry[], at: number): boolean {
  return entries.slice(0, at).some(({ depth }) => depth !== null)
}

/** Whether no blank line of the file stands between the members of a list, and none begins in bold. */
function isTight({ source, origins }: Transcript, members: readonly Entry[]): boolean {
  return members.every(({ start, enumerator }, at) => {
    const before = members[at - 1]
    const isNext = before === undefined || !/\n[^\S\n]*\n/.test(source.text.slice(origins[before.end - 1], origins[start]))
    return isNext && !/\*\*|__/.test(source.text.slice(origins[start], origins[start + enumerator!.skip]))
  })
}
