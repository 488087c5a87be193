import type { Tile } from '../tiling/tiles.ts'
import { overlap, type Speech } from '../speech.ts'
import { weightOf } from './weight.ts'

/** What the one thought of a page must weigh. */
const LEAST = 1.6

/** The pages that say something: what is said over an empty one is said over the page before it, or over the next at the start. */
export function telling(speech: Speech, tiles: readonly Tile[]): Tile[] {
  const isEmpty = ({ shape }: Tile): boolean => shape.kind === 'statement' && (weightOf(shape.text.text) < LEAST || (speech.lastWords !== null && overlap(shape.text, speech.lastWords)))
  const kept = tiles.filter((tile) => !isEmpty(tile))
  return kept.length === 0 ? tiles.slice(0, 1) : kept.map((tile, i) => (i === 0 ? { ...tile, from: Math.min(tile.from, tiles[0]!.from) } : tile))
}
