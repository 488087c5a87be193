import { diagnose, type Diagnostic, type Result } from '../model/diagnostic.ts'
import type { Guide, GuideSection } from '../model/guide.ts'
import { walk, type Outline, type Section } from '../model/outline.ts'
import { pointAt } from '../model/position.ts'
import { cut, endOf, type Passage } from '../model/transcript.ts'
import { anchorsOf, withoutNumber } from './anchors.ts'
import { chain } from './chain.ts'
import type { EditedHeading, EditedOutline, EditedWords } from './edited-outline.ts'
import { bare, lettersBefore, lettersOf, type Letters } from './letters.ts'
import { nearestWords } from './nearest-words.ts'
import { occurrencesOf, type Occurrence, type Range } from './occurrences.ts'
import { revisedHead } from './revised-head.ts'

/** For so many words that are not in the speech the nearest are looked for: each time the whole speech is read. */
const hinted = 20

/** How much more a place weighs where the number of the heading stands too. */
const numbered = 3

/**
 * What a corrected outline decides about a speech: its title block, where its sections begin, and their levels. Each
 * heading is found again in the speech, in order. One that is not there, or not between its neighbours, is an
 * error and left out.
 */
export function revise(outline: Outline, edited: EditedOutline): Result<Guide> {
  const letters = lettersOf(outline.transcript.text)
  const { headings, ...rest } = titled(outline, edited)
  const { head, strange } = revisedHead(outline, rest.head, letters)
  const places = placesOf(outline, headings, letters, head.end)
  const sections = places.filter(place => place !== null)
  const lost = headings.filter((_, index) => !places[index])
  const closing = outline.closing[0]?.at ?? null
  const first = sections[0]?.start ?? head.end
  return {
    value: {
      head: { ...head, end: Math.min(head.end, first) },
      sections,
      closing: closing !== null && sections.some(({ start }) => start >= closing) ? null : closing,
    },
    diagnostics: [...strange, ...lost].map((words, index) => complaint(outline, letters, words, index < hinted)),
  }
}

/** A first heading that is the title, in a file whose front matter names none. */
function titled(outline: Outline, edited: EditedOutline): EditedOutline {
  const [first, ...others] = edited.headings
  if (!first || edited.head?.title) return edited
  const isTitle = bare(first.text) === bare(outline.title?.text ?? '')
  return isTitle && others.length ? { head: edited.head && { ...edited.head, title: first }, headings: others } : edited
}

/** Where each heading stands in the speech; null for one that does not, or not between its neighbours. */
function placesOf(
  outline: Outline, headings: readonly EditedHeading[], letters: Letters, body: number,
): (GuideSection | null)[] {
  const sections = [...walk(outline.sections)]
  const anchors = anchorsOf(headings, sections)
  const known = new Set(sections.map(({ heading }) => bare(heading?.text ?? '')))
  const places = headings.map((heading, index): GuideSection | null => {
    const section = anchors[index]
    return section ? sameSection(section, heading) : null
  })
  for (let from = 0; from < headings.length; from += 1) {
    if (places[from]) continue
    let to = from
    while (to < headings.length && !places[to]) to += 1
    const range = {
      from: lettersBefore(letters, from ? endOfPlace(places[from - 1]!) : body),
      to: to < headings.length ? lettersBefore(letters, places[to]!.start) : letters.text.length,
    }
    const rows = headings.slice(from, to).map(heading => candidatesOf(outline, letters, heading, range, known))
    for (const [index, place] of chain(rows).entries()) {
      if (place) places[from + index] = newSection(place, headings[from + index]!)
    }
    from = to
  }
  return places
}

function endOfPlace({ start, enumerator, heading }: GuideSection): number {
  return heading?.end ?? enumerator?.end ?? start + 1
}

/** A section that the parsed outline has, at the level that the file gives it. */
function sameSection(section: Section, { level, isImplicit }: EditedHeading): GuideSection {
  const stretch = (passage: Passage | null) => passage && { start: passage.at, end: endOf(passage) }
  const { enumerator, heading, extent: [start] } = section
  const implicit = isImplicit || (!enumerator && !heading)
  return { start, enumerator: stretch(enumerator), heading: stretch(heading), isNumberKnown: true, level, implicit }
}

function newSection({ start, end }: Occurrence, { level, isHeadless, isImplicit }: EditedHeading): GuideSection {
  return { start, enumerator: null, heading: isHeadless ? null : { start, end }, isNumberKnown: false, level, implicit: isImplicit }
}

/**
 * The places that a new heading may mean. The middle of a clause will do only where its words begin nothing
 * anywhere, and are no heading elsewhere.
 */
function candidatesOf(
  outline: Outline, letters: Letters, { text }: EditedHeading, range: Range, known: ReadonlySet<string>,
): Occurrence[] {
  const words = bare(text)
  const short = bare(withoutNumber(text))
  const whole = occurrencesOf(outline.transcript, letters, words, range)
  const found = short === words ? whole : [
    ...whole.map(place => ({ ...place, weight: place.weight + numbered })),
    ...occurrencesOf(outline.transcript, letters, short, range),
  ]
  const heads = found.filter(({ isInside }) => !isInside)
  return heads.length || known.has(words) || known.has(short) ? heads : found
}

function complaint({ transcript }: Outline, letters: Letters, { text, span }: EditedWords, isHinted: boolean): Diagnostic {
  const words = [bare(text), bare(withoutNumber(text))]
  const everywhere = { from: 0, to: letters.text.length }
  const place = words.flatMap(one => occurrencesOf(transcript, letters, one, everywhere)[0] ?? [])[0]
  if (place) {
    const { span: [offset] } = cut(transcript, place.start, place.end)
    return diagnose('outline/out-of-order', span, text, pointAt(transcript.source.text, offset).line)
  }
  const near = isHinted ? nearestWords(transcript, text) : null
  const hint = near ? `the nearest there are: ${near}` : 'speechdeck read SPEECH prints them'
  return diagnose('outline/not-in-speech', span, text, hint)
}
