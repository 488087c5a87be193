import type { ClaimSlide } from '../../model/deck.ts'
import { branch, leaf, type Element } from '../element.ts'
import { emphasised } from '../emphasis.ts'

/** What is claimed, and below it what bears it out. */
export function claim({ text, accent, grounds }: Pick<ClaimSlide, 'text' | 'accent' | 'grounds'>): Element {
  return branch('ClaimBoard', grounds.map(ground => leaf('ClaimGround', ground)), { claim: text, accent: emphasised(text, accent) })
}
