import type { Section } from '../model/outline.ts'
import type { Passage } from '../model/transcript.ts'
import { clausesOf } from './clause.ts'
import { asked, bare, stands, unmarked } from './condense/cut.ts'
import { shortOf } from './condense/short.ts'
import { frameOf } from './parallel.ts'
import { widthOf, type Speech } from './speech.ts'

/**
 * Short names of sibling sections: what tells parallel headings apart, otherwise the short form of each.
 *
 *   | 在联系读者办好活动上走在前列。        | 在服务乡村建好书屋上走在前列。
 *             ^^^^^^^^                                  ^^^^^^^^
 */
export function namesOf(speech: Speech, sections: readonly Section[]): Passage[] {
  const headings = sections.flatMap(({ heading }) => (heading === null ? [] : [unmarked(speech, heading)]))
  const frame = frameOf(speech, headings)
  return headings.map((heading, i) => {
    const slots = frame?.slots[i] ?? []
    const quoted = slots.at(-1)
    const name = quoted !== undefined && heading.text[quoted.at - heading.at - 1] === '“' ? quoted : longest(slots)
    return name !== null && widthOf(name.text) >= 3 && widthOf(name.text) <= 14 ? unmarked(speech, name) : nameFrom(speech, shortOf(speech, heading, 12))
  })
}

/** A short form without what joins it, its question mark with it, but for the first word of a pair: 既要有老书，也要有新书. */
const nameFrom = (speech: Speech, short: Passage): Passage => (/^既(?!然)/.test(short.text) ? short : asked(speech, bare(speech, short, true)))

function longest(slots: readonly Passage[]): Passage | null {
  return slots.reduce<Passage | null>((best, slot) => (slot.text.length > (best?.text.length ?? 0) ? slot : best), null)
}

/**
 * The short name of a section: the part of its heading that its children take up, or its short form; where its siblings
 * begin in the same way, the first clause that is its own.
 *
 *   | 二、保持公益性均等性，围绕书香城市建设走在前列        children: 在书香校园建设上走在前列 …
 *                            ^^^^^^^^^^^^^^^^^^^^^^
 */
export function nameOf(speech: Speech, section: Section, siblings: readonly Section[]): Passage {
  const heading = section.heading!
  const width = speech.isChinese ? NAME : LATIN_NAME
  const plain = ownClause(speech, section, siblings, shortOf(speech, heading, width))
  const below = section.children.map((child) => child.heading?.text ?? '').join('')
  if (below === '') return asked(speech, plain)
  const parts = clausesOf(speech.outline.transcript, unmarked(speech, heading))
    .map((clause) => bare(speech, clause, true))
    .filter((part) => stands(speech, part) && widthOf(part.text) <= width + 4)
  const taken = (text: string): number => [...text.slice(1)].filter((_, i) => below.includes(text.slice(i, i + 2))).length
  const best = parts.reduce<Passage>((a, b) => (taken(b.text) >= taken(a.text) + 3 ? b : a), plain)
  return best
}

/** Ems of a name that stands above a title, in Chinese and in languages written with spaces. */
const NAME = 18
const LATIN_NAME = 26

/** A short form, or the first clause of the heading that no sibling shares where one shares the short form. */
function ownClause(speech: Speech, section: Section, siblings: readonly Section[], short: Passage): Passage {
  const others = siblings.filter((one) => one !== section).map(({ heading }) => heading?.text ?? '')
  const isShared = ({ text }: Passage): boolean => others.some((other) => other.includes(text))
  if (!isShared(short)) return short
  const clauses = clausesOf(speech.outline.transcript, unmarked(speech, section.heading!)).map((clause) => bare(speech, clause, true))
  return clauses.find((clause) => !isShared(clause) && stands(speech, clause)) ?? short
}
