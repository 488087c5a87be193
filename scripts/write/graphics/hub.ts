import type { HubSlide } from '../../model/deck.ts'
import { branch, leaf, type Element } from '../element.ts'
import { iconName } from '../icon.ts'

/** Members around a core. */
export function hub(slide: HubSlide): Element {
  return branch('HubRing', slide.members.map(({ lead, gloss }, at) => leaf('HubMember', gloss, { lead, icon: iconName(slide, at) })), {
    core: slide.core,
  })
}
