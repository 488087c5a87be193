import type { HubSlide } from '../../model/deck.ts'
import { branch, leaf, type Element } from '../element.ts'

/** Members around a core. */
export function hub(slide: HubSlide): Element {
  return branch('HubRing', slide.members.map(({ lead, gloss }) => leaf('HubMember', gloss, { lead })), {
    core: slide.core,
  })
}
