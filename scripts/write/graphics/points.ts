import type { Passage } from '../../model/transcript.ts'
import { leaf, type Element } from '../element.ts'

/** Short lines inside a card, a panel or a branch. */
export function points(lines: readonly Passage[]): Element[] {
  return lines.map(line => leaf('PointLine', line))
}
