import type { Span } from './position.ts'
import type { Source } from './source.ts'

/**
 * Words of the speech: cut from it, never composed. Only `cut` makes one, so whatever a slide shows
 * can be traced to the file.
 */
export interface Passage {
  /** The cleaned words: exactly `transcript.text.slice(at, at + text.length)`. */
  text: string
  /** Where they begin in `Transcript.text`, in UTF-16 code units. */
  at: number
  /** Where they stand in `Source.text`. */
  span: Span
}

/** A paragraph of the cleaned speech with its sentences, which cover it without a gap. */
export interface Paragraph extends Passage {
  /** 1 to 6 when the format itself marks the line as a heading (Markdown `#`), otherwise null. */
  depth: number | null
  /** How many units from its start are set in bold, as a run-in label is; 0 where the format does not say. */
  strong: number
  /** Set in the middle of its line, as titles are. */
  isCentred: boolean
  /** Each ends after its end mark and closing quotes; one heading line is one sentence. */
  sentences: Passage[]
}

/** The parts of a title block with the salutation after it. */
export const headFields = ['title', 'subtitle', 'occasion', 'speaker', 'date', 'salutation'] as const

export type HeadField = typeof headFields[number]

/** Why a piece of the file is not part of the speech. */
export type RemovalReason =
  | 'site-notice'
  | 'contact'
  | 'advertisement'
  | 'page-number'
  | 'running-head'
  | 'title-fragment'
  | 'foreign-title'
  | 'markup'
  | 'metadata'
  | 'stray-mark'
  | 'duplicate-line'
  | 'layout-space'

/**
 * Why a part of the speech is not for the wall:
 *   direction     what the speaker or the hall does: （鼓掌）, 【播放视频】, ★
 *   cue           where a slide or a figure of the speaker's own comes: 【配图3】, the alternative text of its picture
 *   translation   the same paragraph once more in another language
 *   table         a row of a table: its cells may stand there, see `Table`
 *   note          a footnote
 *   code          a line of a program that is shown
 *   placeholder   a blank that was never filled: ××, __, [姓名]
 */
export type AsideKind = 'direction' | 'cue' | 'translation' | 'table' | 'note' | 'code' | 'placeholder'

/** Words that stay in the notes and never stand on a slide as they are said. */
export interface Aside extends Passage {
  kind: AsideKind
}

/** A table of the speech, as far as all its rows have as many cells. The words are those of its rows, which are asides. */
export interface Table extends Passage {
  /** What a row across all columns calls it. */
  caption: Passage | null
  /** What each column is, where the table has a row that says so; null for a column without a name. */
  head: (Passage | null)[] | null
  /** The other rows, in order, with a cell for each column; null for one that is empty. */
  rows: (Passage | null)[][]
}

/** A piece of the file that is not part of the speech. */
export interface Removed {
  text: string
  span: Span
  reason: RemovalReason
}

/**
 * The cleaned speech. Every character of the source is either in `text`, in `removed`, or white space.
 */
export interface Transcript {
  source: Source
  /** BCP 47, e.g. `zh-Hans`, `zh-Hant`, `en`, `ja`. */
  language: string
  /** The paragraphs joined by one line feed. */
  text: string
  /**
   * Where each UTF-16 code unit of `text` comes from in `Source.text`; one entry more than `text` has
   * units, so that an end can be looked up too. Strictly increasing except within a mended mark.
   */
  origins: Uint32Array
  paragraphs: Paragraph[]
  /** The first paragraphs, where they are the title block that the file's front matter names; otherwise absent. */
  front?: Partial<Record<HeadField, Paragraph>>
  /** In order, none overlapping another. */
  asides: Aside[]
  /** In order. */
  tables: Table[]
  /**
   * What the writer set in bold within paragraphs, as the words that matter; in order. None where so much is bold that it tells nothing.
   */
  bold: Passage[]
  removed: Removed[]
}

/** The passage `[start, end)` of the transcript; offsets count in `Transcript.text`. */
export function cut(transcript: Transcript, start: number, end: number): Passage {
  const first = transcript.origins[start] ?? 0
  const last = end > start ? (transcript.origins[end - 1] ?? first) + 1 : first
  return { text: transcript.text.slice(start, end), at: start, span: [first, last] }
}

/** The offset in the transcript just after a passage. */
export function endOf(passage: Passage): number {
  return passage.at + passage.text.length
}

/**
 * The index of the passage in which an offset lies, or of the next one; their number past the last. The passages are in order
 * and none overlaps another.
 */
export function passageAt(passages: readonly Passage[], offset: number): number {
  let low = 0
  let high = passages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (endOf(passages[middle]!) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
