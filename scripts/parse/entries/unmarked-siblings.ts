import { endOf, type Transcript } from '../../model/transcript.ts'
import { isPartName } from '../head/part-names.ts'
import type { Entry } from './entries.ts'
import { isHeadingLine } from './heading-lines.ts'
import { lengthOf } from './headings.ts'

/** From so many headings that the format marks, a line without a mark is one that lost it. */
const marked = 3
/** Characters of what is said below the name of a part at least. */
const said = 24

/**
 * Gives the lines of Markdown that lost the mark of a heading the depth of the heading before them, or of the first one: a title that stands right
 * above its paragraph, and what the first part of any talk is called.
 *
 *   | Welcome                          depth 3
 *   |
 *   | Good evening. …
 *   | ### **Where We Stand**
 *   | * We opened ten branches. …
 *   |
 *   | Where We Go From Here            depth 3
 *   | * We open ten more. …
 */
export function withUnmarkedSiblings(transcript: Transcript, entries: readonly Entry[]): Entry[] {
  const depths = entries.flatMap(({ depth }) => depth ?? [])
  if (transcript.source.format !== 'md' || depths.length < marked) return [...entries]
  const glued = entries.filter((entry, at) => isPlain(entry) && isHeadingLine(entries, at) && !time.test(entry.text) && isGlued(transcript, entries, at))
  const lost = new Set(glued.length * 2 <= depths.length ? glued : [])
  let depth = depths[0]!
  return entries.map((entry, at) => {
    depth = entry.depth ?? depth
    return lost.has(entry) || (isPlain(entry) && isFirstPart(entries, at)) ? { ...entry, depth } : entry
  })
}

/** Who speaks and when, above what he says: Anna Kerr 00:09:24. */
const time = /\d:\d\d/

function isPlain({ depth, enumerator, isVocative }: Entry): boolean {
  return depth === null && !enumerator && !isVocative
}

/** Whether an entry is nothing but the name of a first part, before all headings, and something is said below it. */
function isFirstPart(entries: readonly Entry[], at: number): boolean {
  const next = entries[at + 1]
  return isPartName(entries[at]!.text) && next !== undefined && next.depth === null && lengthOf(next.text) >= said && entries.slice(0, at).every(({ depth }) => depth === null)
}

/** A line that stops in mid-sentence is no title: it goes on in the next one, which begins with a small letter or a bracket, or leads to the list below. */
const unfinished = /\s(?:is|are|was|were|and|or|that|also|thus|ist|sind|war|und|oder|dass|est|sont|et|ou)$/i
const continuing = /^[(（]?\p{Ll}/u

/** Whether a blank line stands above an entry and none between it and the next, and it is no item of a list. */
function isGlued({ source: { text }, paragraphs }: Transcript, entries: readonly Entry[], at: number): boolean {
  const own = paragraphs.findIndex(paragraph => paragraph.at === entries[at]!.start)
  const [before, line, next] = [paragraphs[own - 1], paragraphs[own], paragraphs[own + 1]]
  if (!before || !line || !next || endOf(line) !== entries[at]!.end) return false
  if (unfinished.test(line.text.trimEnd()) || continuing.test(next.text)) return false
  const above = text.slice(before.span[1], line.span[0])
  return /\n[^\S\n]*\r?\n[^\S\n]*$/.test(above) && /^[^\n]*\n[^\n]*$/.test(text.slice(line.span[1], next.span[0]))
}
