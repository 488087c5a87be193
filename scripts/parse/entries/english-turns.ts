import { kindOf, things } from './english-ordinals.ts'
import type { Piece } from './pieces.ts'

/** Paragraphs within which one member of a list follows another. */
const near = 12

const next = /^(?:and )?next(?: up)?,\s+/i
const another = new RegExp(`^(?:(?:and|but|so),? )?(?:(?<one>one)|another|(?:a|the|my) (?:other|next|last|final)) (?:more )?(?<kind>${things})\\b(?! (?:is|was) (?:certain|clear|sure|that can)\\b)`, 'i')

/**
 * Numbers the English paragraphs that are counted without a number: Next, after First, and Another thing after One thing.
 *
 *   | First, we asked the readers. …        | One lesson is patience. …
 *   | Next, we asked the keepers. …   2     | Another lesson is salt. …    2
 *   | Last, we asked the neighbours. …
 *
 * A count that begins at two has its first member where One of them is named before.
 *
 *   | Why open at night? One of the reasons is that …   1
 *   | Second reason: the harbour works late. …
 */
export function withEnglishTurns(pieces: readonly Piece[]): Piece[] {
  return othersCounted(nextCounted(withFirst(pieces)))
}

/** Paragraphs before the second member within which the first is looked for; a caption makes one of each sentence. */
const before = 60
const firstOf = new RegExp(`^(?:(?:and|so|well|now),? )?one (?:of (?:them|these|those|(?:the|my|our) (?:${things}))|(?<kind>${things})(?: for (?:that|this))?) is\\b(?:,? that\\b)?[:,]?\\s*`, 'i')

function withFirst(pieces: readonly Piece[]): Piece[] {
  const counts = pieces.flatMap(({ enumerator }, at) => enumerator && (enumerator.family === 'nth' || enumerator.family === 'ordinal') && /[a-z]/i.test(pieces[at]!.text.slice(0, enumerator.length)) ? [at] : [])
  const second = counts[0]
  if (second === undefined || pieces[second]!.enumerator!.number !== 2) return [...pieces]
  const { family, variant } = pieces[second]!.enumerator!
  const first = pieces.findLastIndex(({ text, isFirst, enumerator }, at) => at < second && at >= second - before && isFirst && !enumerator && firstOf.test(text))
  if (first < 0) return [...pieces]
  const mark = firstOf.exec(pieces[first]!.text)![0]
  return pieces.map((piece, at) => at === first ? { ...piece, isImplicit: true, enumerator: { family, variant, number: 1, length: mark.trimEnd().length, skip: mark.length } } : piece)
}

function nextCounted(pieces: readonly Piece[]): Piece[] {
  let before: { at: number, number: number } | null = null
  return pieces.map((piece, at) => {
    const { enumerator, text } = piece
    if (enumerator?.family === 'ordinal' && !Number.isNaN(enumerator.number)) before = { at, number: enumerator.number }
    const mark = enumerator || !piece.isFirst ? undefined : next.exec(text)?.[0]
    if (!mark || !before || at - before.at > near) return piece
    const number = before.number + 1
    const later = pieces.slice(at + 1, at + near).find(one => one.enumerator?.family === 'ordinal')
    if (later?.enumerator?.number === number) return piece
    before = { at, number }
    return { ...piece, enumerator: { family: 'ordinal', variant: '#,', number, length: mark.trimEnd().length, skip: mark.length } }
  })
}

function othersCounted(pieces: readonly Piece[]): Piece[] {
  const found = pieces.map(({ text, isFirst, paragraph }) => (isFirst && paragraph.depth === null ? another.exec(text) : null))
  const counted = [...pieces]
  for (const [at, one] of found.entries()) {
    if (!one?.groups!['one']) continue
    const kind = kindOf(one.groups['kind']!)
    const members = [at]
    for (let to = at + 1; to < pieces.length && to - members.at(-1)! <= near; to++) {
      const other = found[to]
      if (other?.groups!['one']) break
      if (other && kindOf(other.groups!['kind']!) === kind) members.push(to)
    }
    if (members.length < 2) continue
    for (const [index, member] of members.entries()) counted[member] = { ...pieces[member]!, enumerator: { family: 'nth', variant: `one ${kind}`, number: index + 1, length: 0, skip: 0 } }
  }
  return counted
}
