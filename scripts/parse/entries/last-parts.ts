import { isSpoken } from './enumerators.ts'
import type { Piece } from './pieces.ts'

/**
 * Pieces in which a written count goes on with words for its last member.
 *
 *   | 一、选址。……
 *   | 二、筹款。……
 *   | 最后一部分是明年的打算，我们想……       三
 */
export function withLastParts(pieces: readonly Piece[]): Piece[] {
  let before: Piece | null = null
  return pieces.map((piece, at) => {
    const { enumerator } = piece
    if (!enumerator) return piece
    const counted = before?.enumerator
    if (!counted || !isLast(piece) || isSpoken(counted.family) || !(counted.number > 1) || goesOn(pieces, at, counted)) {
      before = piece
      return piece
    }
    before = { ...piece, enumerator: { ...enumerator, family: counted.family, variant: counted.variant, number: counted.number + 1 } }
    return before
  })
}

function isLast({ text, enumerator, paragraph }: Piece): boolean {
  return enumerator!.family === 'ordinal' && paragraph.depth === null && /^最[后後]一/.test(text)
}

/** Whether a further number of the same style comes after an index. */
function goesOn(pieces: readonly Piece[], from: number, { family, number }: NonNullable<Piece['enumerator']>): boolean {
  return pieces.slice(from + 1).some(({ enumerator }) => enumerator?.family === family && enumerator.number > number)
}
