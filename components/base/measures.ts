import type { Slot, VNode } from 'vue'
import { elements, ems, linesOf, textOf } from './crowd.ts'

/** The texts of one member of a graphic: its attributes by name, the lines in its slot, the slot's whole text, and whether it has a picture. */
export interface Member {
  props: Record<string, string>
  lines: string[]
  prose: string
  hasIcon: boolean
}

/** The members in a slot, read before they are drawn, so that one type size can be fitted to all of them. */
export function membersOf(slot: Slot | undefined): Member[] {
  return elements(slot?.() ?? []).map(member => ({
    props: Object.fromEntries(Object.entries(member.props ?? {}).map(([name, value]) => [name, String(value ?? '')])),
    lines: linesOf(member as VNode),
    prose: textOf(member.children).trim(),
    hasIcon: typeof member.children === 'object' && member.children !== null && 'icon' in member.children,
  }))
}

/** CSS variables in px: `{ lead: 30 }` becomes `--sd-fit-lead: 30px`. */
export function pixels(sizes: Record<string, number>): Record<string, string> {
  return Object.fromEntries(Object.entries(sizes).map(([name, size]) => [`--sd-fit-${name}`, `${Math.round(size * 10) / 10}px`]))
}

/** How wide the seals of members are in px, each at least `seal`: a number that is a word (第二条) needs more, as SealMark draws it. */
export function sealWidth(members: readonly Member[], seal: number): number {
  const widest = Math.max(0, ...members.map(({ props }) => ems(props.mark ?? '')))
  return Math.max(seal, widest * Math.max(18, seal * 0.56) + seal * 0.32)
}
