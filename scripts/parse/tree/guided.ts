import type { Guide, GuideSection } from '../../model/guide.ts'
import { endOf, passageAt, type Paragraph, type Transcript } from '../../model/transcript.ts'
import { enumeratorOf } from '../entries/enumerators.ts'
import { draftSection, type DraftSection, type Place } from './outline-draft.ts'
import type { Tree } from './tree.ts'

/** The speech divided at the places that a guide names, with what is said after the last section. */
export function guidedTree(transcript: Transcript, guide: Guide): Tree & { closing: Place[] } {
  const { paragraphs } = transcript
  const from = guide.closing ?? transcript.text.length
  const places = guide.sections.map(section => section.isNumberKnown ? section : numbered(transcript, section))
  const tree = { opening: piecesOf(paragraphs, guide.head.end, places[0]?.start ?? from), sections: [] as DraftSection[] }
  const open: { section: DraftSection, level: number }[] = []
  for (const [index, place] of places.entries()) {
    while (open.length && open.at(-1)!.level >= place.level) open.pop()
    const section = draftOf(transcript, place, places[index + 1]?.start ?? from, open.length + 1)
    const siblings = open.at(-1)?.section.children ?? tree.sections
    siblings.push(section)
    open.push({ section, level: place.level })
  }
  return { ...tree, closing: piecesOf(paragraphs, from, transcript.text.length) }
}

/**
 * A section whose words were found, with the number before them or at their head: that of the paragraph, or of the
 * sentence, or of the words.
 *
 *   | （二）要延长开馆时间。夜间读者……
 *           ^^^^^^^^^^^^^^ words found: the section begins with its number
 */
function numbered(transcript: Transcript, section: GuideSection): GuideSection {
  const { start } = section
  const paragraph = transcript.paragraphs[passageAt(transcript.paragraphs, start)]
  if (!paragraph) return section
  const stop = section.heading?.end ?? endOf(paragraph)
  const sentence = paragraph.sentences.findLast(({ at }) => at <= start)?.at ?? start
  for (const from of new Set([paragraph.at, sentence, start])) {
    const mark = enumeratorOf(transcript.text.slice(from, stop))
    if (!mark || start > from + mark.skip) continue
    const heading = section.heading && { start: from + mark.skip, end: stop }
    const isBare = !heading || heading.start >= heading.end
    return { ...section, start: from, enumerator: { start: from, end: from + mark.length }, heading: isBare ? null : heading }
  }
  return section
}

function draftOf(transcript: Transcript, place: GuideSection, stop: number, level: number): DraftSection {
  const { start, enumerator, heading, implicit } = place
  const words = (heading ?? enumerator)?.end ?? start
  const from = words + /^\s*/.exec(transcript.text.slice(words, words + 200))![0].length
  const line = heading && transcript.paragraphs[passageAt(transcript.paragraphs, heading.end - 1)]
  return draftSection(start, level, {
    enumerator, heading, implicit,
    runIn: line !== null && line !== undefined && from < endOf(line),
    blocks: piecesOf(transcript.paragraphs, from, stop),
  })
}

/** The paragraphs of `[from, to)`, the first and the last cut where it cuts them; none that is blank. */
function piecesOf(paragraphs: readonly Paragraph[], from: number, to: number): Place[] {
  const pieces: Place[] = []
  for (let index = passageAt(paragraphs, from); index < paragraphs.length && paragraphs[index]!.at < to; index += 1) {
    const paragraph = paragraphs[index]!
    const start = Math.max(paragraph.at, from)
    const end = Math.min(endOf(paragraph), to)
    if (start < end && paragraph.text.slice(start - paragraph.at, end - paragraph.at).trim()) pieces.push({ start, end })
  }
  return pieces
}
