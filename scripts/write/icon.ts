import type { Slide } from '../model/deck.ts'

/**
 * The picture of a member by the name that Slidev knows it by, its set and its own: `ph-plant`; null where it has none.
 */
export function iconName({ icons }: Pick<Slide, 'icons'>, member: number): string | null {
  const icon = icons[member]
  return icon === undefined ? null : `ph-${icon}`
}
