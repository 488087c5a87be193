import type { Entry } from './entries.ts'
import { numeralValue } from './numerals.ts'

/** A Roman numeral before a heading, with a point or without. */
const roman = /^(?<n>[IVX]{1,5})[.．]?\s+(?=[\p{Lu}\p{Script=Han}])/u
/** So many of them count the parts of a speech. */
const least = 2

/**
 * Where a converter marked all headings alike, those counted with Roman numerals are the parts, and those without a number between them stand below; what
 * comes behind the last part with the name of an ending stands beside it.
 *
 *   | ## I THE HARBOUR     level 1
 *   | ## Oil and Wick      level 2
 *   | ## II THE HILLS      level 1
 *   | ## Conclusion        level 1
 */
export function withRomanParts(entries: readonly Entry[]): Entry[] {
  const marked = entries.flatMap(({ depth }, at) => depth === null ? [] : [at])
  const counted = marked.filter(at => roman.test(entries[at]!.text))
  const depth = entries[counted[0]!]?.depth
  const isCount = counted.every((at, index) => entries[at]!.depth === depth && numeralOf(entries[at]!) === index + 1)
  const within = marked.filter(at => at > counted[0]! && !counted.includes(at))
  if (counted.length < least || !isCount || within.some(at => entries[at]!.depth !== depth) || !within.some(at => at < counted.at(-1)!)) return [...entries]
  const ending = within.findLast(at => at > counted.at(-1)! && /^(?:Conclusions?|Closing(?: Remarks)?|Epilogue|In Closing)$/i.test(entries[at]!.text.trim())) ?? Infinity
  return entries.map((entry, at) => {
    if (counted.includes(at)) return { ...entry, enumerator: entry.enumerator ?? enumeratorOf(entry.text) }
    return within.includes(at) && at < ending ? { ...entry, depth: depth! + 0.5 } : entry
  })
}

function numeralOf({ text }: Entry): number {
  return numeralValue(roman.exec(text)!.groups!['n']!)
}

function enumeratorOf(text: string): Entry['enumerator'] {
  const { 0: mark, groups } = roman.exec(text)!
  return { family: 'roman', variant: '#', number: numeralValue(groups!['n']!), length: mark.trimEnd().length, skip: mark.length }
}
