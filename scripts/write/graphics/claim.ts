import type { ClaimSlide } from '../../model/deck.ts'
import { branch, leaf, type Element } from '../element.ts'
import { emphasised } from '../emphasis.ts'

/** What is claimed, and below it what bears it out. */
export function claim(slide: ClaimSlide): Element {
  return branch('ClaimBoard', slide.grounds.map(ground => leaf('ClaimGround', ground)), { claim: slide.text, accent: emphasised(slide.text, slide.accent) })
}
