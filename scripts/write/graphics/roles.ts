import type { RolesSlide } from '../../model/deck.ts'
import { branch, type Element } from '../element.ts'
import { iconName } from '../icon.ts'
import { points } from './points.ts'

/** Who does what, a card for each actor. */
export function roles(slide: RolesSlide): Element {
  return branch('RoleGrid', slide.roles.map(({ who, motto, deeds }, at) => (
    branch('RoleCard', points(deeds), { who, motto, icon: iconName(slide, at) })
  )))
}
