import { endOf, type Transcript } from '../model/transcript.ts'
import { enumeratorOf, isSpoken, type Enumerator, type Family } from './enumerators.ts'
import { headingOf, type HeadingPlace } from './headings.ts'
import type { Place } from './outline-draft.ts'
import { vocativeLength } from './vocatives.ts'

/** A paragraph as the tree builder sees it. */
export interface Entry extends Place {
  text: string
  /** Markdown heading depth, or null. */
  depth: number | null
  enumerator: Enumerator | null
  heading: HeadingPlace | null
  /** It begins by addressing the audience. */
  isVocative: boolean
}

/** The paragraphs from an offset on, with their numbers and headings where they are the speech's own. */
export function entriesOf(transcript: Transcript, from: number): Entry[] {
  const entries: Entry[] = []
  for (const paragraph of transcript.paragraphs) {
    const end = endOf(paragraph)
    if (end <= from) continue
    const start = Math.max(paragraph.at, from)
    const text = transcript.text.slice(start, end)
    if (!text.trim()) continue
    const enumerator = start === paragraph.at ? enumeratorOf(text) : null
    const heading = enumerator && headingOf(paragraph, enumerator)
    const isVocative = vocativeLength(text) > 0
    entries.push({ start, end, text, depth: paragraph.depth, enumerator, heading, isVocative })
  }
  return withoutLoners(entries)
}

/**
 * Takes numbers back that count nothing: a spoken ordinal without a second one, a number that neither begins
 * a list nor goes on with one (a decimal, a quoted paragraph).
 */
function withoutLoners(entries: Entry[]): Entry[] {
  const members = new Map<Family, Map<number, number>>()
  for (const { enumerator } of entries) {
    if (!enumerator) continue
    const numbers = members.get(enumerator.family) ?? new Map<number, number>()
    members.set(enumerator.family, numbers.set(enumerator.number, (numbers.get(enumerator.number) ?? 0) + 1))
  }
  return entries.map(entry => {
    const numbers = entry.enumerator && members.get(entry.enumerator.family)
    if (!numbers || (!isQuoted(entry) && isMember(entry.enumerator!, numbers))) return entry
    return { ...entry, enumerator: null, heading: null }
  })
}

/** A rule quoted whole from somebody else: 第二条：“借书要还。” */
function isQuoted({ enumerator, text }: Entry): boolean {
  return isSpoken(enumerator!.family) && /^“[^”]*[。！？]”/.test(text.slice(enumerator!.skip))
}

/** Whether the numbers of a style, each with how often it comes, make lists that this one is part of. */
function isMember({ family, number }: Enumerator, numbers: ReadonlyMap<number, number>): boolean {
  if (family === 'dash' || family === 'question') return (numbers.get(NaN) ?? 0) > 1
  if (isSpoken(family)) return numbers.has(1) && numbers.size > 1
  if (number === 1) return numbers.size > 1 || family !== 'letter'
  return numbers.has(1) || numbers.has(number + 1) || numbers.has(number - 1)
}
