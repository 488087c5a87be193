import type { Transcript } from '../../model/transcript.ts'
import { sentencesOf } from '../roles.ts'
import { draftSection, type DraftSection, type Place } from '../tree/outline-draft.ts'

/** So many paragraphs with one beginning make it the frame of the speech. */
const least = 3

/** Paragraphs that may stand under one of them before the next. */
const apart = 6

/** Units of a first sentence that can be a heading; a Latin letter counts 0.4. */
const longest = 44

/** The words that paragraphs share at their beginning: six Chinese characters, or four words; else four characters that call for something. */
const beginnings = [/^(?:[\p{Script=Han}、，]{6}|(?:[\p{L}’'-]+[ ,]+){4})/u, /^\p{Script=Han}{2,4}(?:要|应|应当|必须|需要|应该)/u]

/**
 * The parts of a speech without headings whose paragraphs begin again and again with the same words: the first sentence of each is
 * its heading. Null where no such series runs through a third of the speech.
 *
 *   | 办好书房、服务读者，必须坚持开门办馆。……
 *   | 开门，首先是心里的门要开。……
 *   | 办好书房、服务读者，必须依靠志愿者。……
 */
export function recurringOf(transcript: Transcript, places: readonly Place[]): { opening: Place[], sections: DraftSection[] } | null {
  const found = beginnings.map(beginning => frameOf(transcript, places, beginning)).find(one => one !== null)
  if (!found) return null
  const { members, headings, end } = found
  const sections = members.map((at, index) => sectionOf(places.slice(at, members[index + 1] ?? end), headings[index]!))
  const rest = places.slice(end)
  if (rest[0]) sections.push(draftSection(rest[0].start, 1, { implicit: true, blocks: rest }))
  return { opening: places.slice(0, members[0]), sections }
}

type Frame = { members: readonly number[], headings: Place[], end: number }

/** The longest series of paragraphs that begin alike and frame the speech. */
function frameOf(transcript: Transcript, places: readonly Place[], beginning: RegExp): Frame | null {
  const heads = places.map(place => beginning.exec(transcript.text.slice(place.start, place.end))?.[0] ?? '')
  const series = new Map<string, number[]>()
  for (const [at, head] of heads.entries()) if (head) series.set(head, [...(series.get(head) ?? []), at])
  return [...series.values()].sort((a, b) => b.length - a.length).map(members => framed(transcript, places, members)).find(one => one !== null) ?? null
}

/** The members of a series with their headings and the end of the last one's part, if they frame a third of the speech. */
function framed(transcript: Transcript, places: readonly Place[], members: readonly number[]): Frame | null {
  const headings = members.flatMap(at => headingOf(transcript, places[at]!) ?? [])
  const follow = Math.max(...members.slice(1).map((at, index) => at - members[index]!))
  if (members.length < least || headings.length < members.length || follow > apart) return null
  const end = Math.min(places.length, members.at(-1)! + follow)
  return lengthOf(places.slice(members[0], end)) * 3 < lengthOf(places) ? null : { members, headings, end }
}

function lengthOf(places: readonly Place[]): number {
  return places.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** The first sentence of a paragraph that goes on after it, if it is short enough; else its first clause, if it calls for something. */
function headingOf(transcript: Transcript, { start, end }: Place): Place | null {
  const [first, second] = sentencesOf(transcript, start, end)
  const words = first?.text.trimEnd() ?? ''
  const clause = beginnings[1]!.test(words) ? /^\p{Script=Han}[^，。；]{7,}(?=，)/u.exec(words)?.[0] ?? '' : ''
  if (first && second && lengthOfWords(words) <= longest) return { start, end: start + words.length }
  return clause && lengthOfWords(clause) <= longest ? { start, end: start + clause.length } : null
}

function lengthOfWords(words: string): number {
  return words.length - 0.6 * (words.match(/[\x20-\x7e]/g)?.length ?? 0)
}

function sectionOf([first, ...others]: readonly Place[], heading: Place): DraftSection {
  return draftSection(heading.start, 1, { implicit: true, runIn: true, heading, blocks: [{ start: heading.end, end: first!.end }, ...others] })
}
