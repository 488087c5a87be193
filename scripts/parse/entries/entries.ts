import type { Transcript } from '../../model/transcript.ts'
import { withAnnouncedParts } from './announced-parts.ts'
import { withBareNumerals, withPaddedNumerals } from './bare-numerals.ts'
import { withBoldLeads } from './bold-leads.ts'
import { withCaptionOrdinals } from './caption-ordinals.ts'
import { withoutIdleConnectives } from './connectives.ts'
import { withDialogue } from './dialogue.ts'
import { embeddedHeading } from './embedded-headings.ts'
import type { Enumerator } from './enumerators.ts'
import { withFramingLines } from './framing-lines.ts'
import { withHeadingLines } from './heading-lines.ts'
import { withEnglishTurns } from './english-turns.ts'
import { headingOf, type HeadingPlace } from './headings.ts'
import { bold, withKeys, withoutDecimals, withoutLoners, withoutParagraphNumbers, withoutQuotedRules } from './membership.ts'
import { withJapaneseParts } from './japanese-parts.ts'
import { withNestedCounts } from './nested-counts.ts'
import type { Place } from '../tree/outline-draft.ts'
import { withLostDepths } from './lost-depths.ts'
import { withLastParts } from './last-parts.ts'
import { withPartLines } from './part-lines.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { withLoneBullets } from './lone-bullets.ts'
import { withoutLabels } from './labelled-headings.ts'
import { withOrdinalsInTurn } from './ordinals-in-turn.ts'
import { withoutOpenLists } from './open-lists.ts'
import { withoutLetteredItems, withoutPlainLists } from './plain-lists.ts'
import { withoutRecaps } from './recaps.ts'
import { withRomanParts } from './roman-parts.ts'
import { withoutRules } from './rules.ts'
import { withSlideTitles } from './slide-titles.ts'
import { withoutSpokenLists } from './spoken-lists.ts'
import { withTurningLines } from './turning-lines.ts'
import { withTwoSides } from './two-sides.ts'
import { withUnmarkedSiblings } from './unmarked-siblings.ts'
import { vocativeLength } from './vocatives.ts'
import { withWholeLines } from './whole-lines.ts'

/** A paragraph, or a part of one, as the tree builder sees it. */
export interface Entry extends Place {
  text: string
  /** Markdown heading depth, or null. */
  depth: number | null
  enumerator: Enumerator | null
  /** Which list the number belongs to: entries of one list share it. Empty without a number. */
  key: string
  heading: HeadingPlace | null
  /** Words that name the part which begins here and stand elsewhere: in its announcement, or within the paragraph. */
  named: Place | null
  /** Found by reading: no mark and no line of its own. */
  implicit: boolean
  /** It begins by addressing the audience. */
  isVocative: boolean
}

/** The paragraphs from an offset on, with their numbers and headings where they are the speech's own. */
export function entriesOf(transcript: Transcript, from: number): Entry[] {
  const pieces = withDialogue(withCaptionOrdinals(withEnglishTurns(withLastParts(withPaddedNumerals(withBareNumerals(piecesOf(transcript, from)))))))
  const isOutline = isOutlineOf(pieces)
  const marked = withRomanParts(withLostDepths(withPartLines(pieces, pieces.map(piece => entryOf(piece, isOutline)))))
  const own = isOutline ? marked : withoutIdleConnectives(withoutRules(withLoneBullets(transcript, pieces, withoutLetteredItems(transcript, pieces, marked))))
  const all = withJapaneseParts(transcript, withoutLabels(withUnmarkedSiblings(transcript, own)))
  const entries = transcript.source.format === 'md' && !isOutline ? withoutPlainLists(transcript, all) : all
  const numbered = withWholeLines(pieces, withNestedCounts(transcript, withoutOpenLists(withoutParagraphNumbers(withoutLoners(withoutSpokenLists(withOrdinalsInTurn(withKeys(withoutDecimals(withoutQuotedRules(entries))))))))))
  return withTurningLines(withAnnouncedParts(transcript, withoutRecaps(withFramingLines(withBoldLeads(pieces, withTwoSides(pieces, withHeadingLines(transcript, pieces, withSlideTitles(transcript, numbered))))))))
}

function entryOf(piece: Piece, isOutline: boolean): Entry {
  const { start, end, text, paragraph } = piece
  const enumerator = piece.enumerator?.family === 'arabic' && paragraph.strong >= text.trimEnd().length ? { ...piece.enumerator, variant: `${piece.enumerator.variant}${bold}` } : piece.enumerator
  const heading = enumerator && (isOutline && enumerator.skip < text.length
    ? { start: enumerator.skip, end: text.trimEnd().length, runIn: false }
    : piece.heading ?? headingOf(piece, enumerator))
  const named = enumerator && !isOutline ? embeddedHeading(piece, enumerator, heading !== null) : null
  return { start, end, text, depth: paragraph.depth, enumerator, key: '', heading, named, implicit: piece.isImplicit ?? false, isVocative: vocativeLength(text) > 0 }
}

/** Share of numbered lines from which on a text is an outline rather than a speech written out, and letters of a line. */
const numbered = { share: 0.6, letters: 160 }

/**
 * Whether a text is the outline of a speech: most of its lines are short and carry a number, each a heading as it stands.
 *
 *   | II. Need
 *   |   A. Books cost too much. Ask any student.
 */
function isOutlineOf(pieces: readonly Piece[]): boolean {
  const points = pieces.filter(({ enumerator }) => enumerator)
  const short = points.filter(({ text }) => text.length <= numbered.letters)
  const hasLetters = points.some(({ enumerator, text }) => enumerator!.family === 'letter' && /[a-z]{2}/.test(text))
  return hasLetters && points.length > 5 && points.length >= pieces.length * numbered.share && short.length >= points.length * 0.9
}
