import type { Section } from '../model/outline.ts'
import type { Passage } from '../model/transcript.ts'
import { unmarked } from './condense/lines.ts'
import { shortOf } from './condense/short.ts'
import { frameOf } from './parallel.ts'
import { widthOf, type Speech } from './speech.ts'

/** More siblings than this are not compared: their headings are seldom parallel, and each pair costs time. */
const COMPARED = 12

/**
 * Short names of sibling sections: what tells parallel headings apart, otherwise the short form of each.
 *
 *   | 在联系读者办好活动上走在前列。        | 在服务乡村建好书屋上走在前列。
 *             ^^^^^^^^                                  ^^^^^^^^
 */
export function namesOf(speech: Speech, sections: readonly Section[]): Passage[] {
  const headings = sections.flatMap(({ heading }) => (heading === null ? [] : [unmarked(speech, heading)]))
  const frame = headings.length <= COMPARED ? frameOf(speech, headings) : null
  return headings.map((heading, i) => {
    const slots = frame?.slots[i] ?? []
    const quoted = slots.at(-1)
    const name = quoted !== undefined && heading.text[quoted.at - heading.at - 1] === '“' ? quoted : longest(slots)
    return name !== null && widthOf(name.text) >= 3 && widthOf(name.text) <= 14 ? unmarked(speech, name) : shortOf(speech, heading, 12)
  })
}

function longest(slots: readonly Passage[]): Passage | null {
  return slots.reduce<Passage | null>((best, slot) => (slot.text.length > (best?.text.length ?? 0) ? slot : best), null)
}
