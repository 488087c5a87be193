import type { Finding } from '../model/finding.ts'
import type { Announcement, Outline, Section } from '../model/outline.ts'
import { endOf } from '../model/transcript.ts'
import { finding } from './found.ts'
import { markOf } from './numerals.ts'
import { countsIn, type Count } from './spoken-numbering.ts'

/** No sentence counts farther. */
const most = 40

/** Units after the last number within which a part without one is looked for. */
const reach = 4_000

/** Units after an announcement within which its first part begins. */
const near = 400

/**
 * Numbers of parts that the speech does not bear out.
 *
 *   | 下面，我讲三点意见。一、…… 二、……      announces 3, 2 were found
 *   | 要做到三点：一是……；二是……。
 */
export function announcedIn(outline: Outline): Finding[] {
  const counts = countsIn(outline)
  let next = 0
  return outline.announcements.toSorted((a, b) => a.at - b.at).flatMap((announcement) => {
    while (next < counts.length && counts[next]!.at <= announcement.at) next += 1
    if (!/[点条]|方面|points|things|lessons|ideas|reasons|stories|parts/.test(announcement.text)) return []
    const number = countedAfter(announcement, outline, counts.slice(next, next + most))
    if (number === null || number === announcement.count) return []
    const words = { ...announcement, text: announcement.text.trim() }
    return [finding('audit/announced-count', words, { values: [announcement.count, number], certainty: 'likely' })]
  })
}

/** How many parts follow; null where what follows is not counted. */
function countedAfter(announcement: Announcement, outline: Outline, counts: readonly Count[]): number | null {
  const inline = countedInline(announcement, counts)
  if (inline !== null) return inline
  const first = outline.sections[0]
  if (!first) return countedOn(announcement, outline, counts)
  if (announcement.at < first.extent[0]) {
    const last = outline.announcements.findLast(({ at }) => at < first.extent[0])
    return last === announcement ? lengthOf(outline.sections) ?? (isSpokenIn(first) ? countedOn(announcement, outline, counts) : null) : null
  }
  return countedBelow(announcement, outline.sections)
}

/** First, and Second, are no marks: they are counted in the running text. */
function isSpokenIn({ enumerator }: Section): boolean {
  return enumerator !== null && /^[A-Za-z]{3}/.test(enumerator.text)
}

/** Counted within the sentence itself, the counts after its start given: 要做到三点：一是…；二是…。 */
function countedInline(announcement: Announcement, counts: readonly Count[]): number | null {
  const within = counts.filter(({ at }) => at < endOf(announcement))
  if (within[0]?.number !== 1) return null
  const list = within.filter(({ style }) => style === within[0]!.style)
  return lengthOfRun(list, announcement.text.slice(list.at(-1)!.at - announcement.at))
}

/** Counted through a speech that has no sections: I want to share three lessons. First, … Second, … */
function countedOn(announcement: Announcement, outline: Outline, counts: readonly Count[]): number | null {
  const { text } = outline.transcript
  const [first] = counts
  if (first?.number !== 1 || first.at - endOf(announcement) > near) return null
  const list = counts.filter(({ style }) => style === first.style)
  const last = list.at(-1)!.at
  return lengthOfRun(list, text.slice(last, last + reach))
}

/** A run of counts from 1; null where its last member goes without a number: 最后, finally. */
function lengthOfRun(list: readonly Count[], rest: string): number | null {
  const isRun = list.length > 1 && list.every(({ number }, index) => number === index + 1)
  return isRun && !/最后|另外|还有|\b(?:finally|last(?:ly)?)\b/i.test(rest) ? list.length : null
}

/** Said under a heading before its first part. */
function countedBelow(announcement: Announcement, sections: readonly Section[]): number | null {
  const section = sections.find(({ extent: [start, end] }) => announcement.at >= start && announcement.at < end)
  if (!section) return null
  const first = section.children[0]
  if (!first) return null
  return announcement.at < first.extent[0] ? lengthOf(section.children) : countedBelow(announcement, section.children)
}

/** The length of the list that some sections begin with; null when they have no numbers. */
function lengthOf(sections: readonly Section[]): number | null {
  const style = styleOf(sections[0]!)
  if (style === null) return null
  const end = sections.findIndex((section, index) => styleOf(section) !== style || (index > 0 && numberOf(section) === 1))
  const list = end < 0 ? sections : sections.slice(0, end)
  return numberOf(list[0]!) === 1 && list.length > 1 ? list.length : null
}

function styleOf({ enumerator }: Section): string | null {
  return enumerator && (markOf(enumerator.text)?.style ?? null)
}

function numberOf({ enumerator }: Section): number {
  return enumerator ? markOf(enumerator.text)?.number ?? NaN : NaN
}
