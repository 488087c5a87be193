import type { Aside, AsideKind, Paragraph, Transcript } from '../model/transcript.ts'
import { cut, endOf } from '../model/transcript.ts'
import { isDirection, isStageDirection, isTurn } from './directions.ts'
import { japaneseNotes } from './japanese-notes.ts'
import { partLabels } from './part-labels.ts'
import { partTimes } from './part-times.ts'
import { placeholdersIn } from './placeholders.ts'
import { cueIn, scriptCues } from './script-cues.ts'
import type { Sheet } from './sheet.ts'
import { speakerLabels } from './speaker-labels.ts'
import { starredLines } from './starred-lines.ts'
import { templateLabels } from './template-labels.ts'
import { translationsOf } from './translations.ts'

/** A stretch of the transcript that is not for the wall. */
export interface Stretch {
  start: number
  end: number
  kind: AsideKind
}

const brackets = /（([^（）()]{1,60})）|\(([^（）()]{1,60})\)|【([^【】]{1,40})】|[[［〔]([^[\]［］〔〕]{1,60})[\]］〕]|\*([^*\n]{2,40})\*/g

/** What of the speech is not for the wall, in order, none overlapping another. */
export function asidesOf(transcript: Transcript, sheet: Sheet): Aside[] {
  const stretches = [...sheetStretches(transcript, sheet), ...translationsOf(transcript), ...scriptCues(transcript), ...partTimes(transcript), ...partLabels(transcript), ...speakerLabels(transcript), ...starredLines(transcript), ...templateLabels(transcript), ...japaneseNotes(transcript)]
  for (const paragraph of transcript.paragraphs) {
    for (const stretch of bracketed(paragraph)) stretches.push(stretch)
    for (const stretch of placeholdersIn(paragraph)) stretches.push(stretch)
  }
  return apart(stretches).map(({ start, end, kind }) => ({ ...cut(transcript, start, end), kind }))
}

/** The language is that of what is not a translation. */
export function withoutTranslations({ text, asides }: Pick<Transcript, 'text' | 'asides'>): string {
  const others = asides.filter(({ kind }) => kind === 'translation')
  let from = 0
  let left = ''
  for (const other of others) {
    left += text.slice(from, other.at)
    from = endOf(other)
  }
  return left + text.slice(from)
}

/** What was found in the file itself, by where it came to stand in the transcript. */
function sheetStretches({ origins, text }: Transcript, { asides }: Sheet): Stretch[] {
  return asides.map(({ start, end, kind }) => ({ start: placeOf(origins, start), end: placeOf(origins, end), kind }))
    .map(stretch => trimmed(text, stretch))
    .filter(({ start, end }) => end > start)
}

/** The first unit of the transcript that comes from an offset of the file or from after it, by bisection. */
export function placeOf(origins: Uint32Array, offset: number): number {
  let low = 0
  let high = origins.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (origins[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

function trimmed(text: string, { start, end, kind }: Stretch): Stretch {
  let first = start
  let last = end
  while (first < last && /\s/.test(text[first]!)) first += 1
  while (last > first && /\s/.test(text[last - 1]!)) last -= 1
  return { start: first, end: last, kind }
}

/**
 * Directions, cues and blanks in brackets.
 *
 *   | 谢谢大家。（掌声）   【播放视频】   [Slide 4]   *pause*
 */
function bracketed({ text, at }: Paragraph): Stretch[] {
  const found: Stretch[] = []
  for (const match of text.matchAll(brackets)) {
    const [whole, wide, round, thick, square, starred] = match
    const inside = wide ?? round ?? thick ?? square ?? starred!
    const isLast = match.index + whole.length === text.length && /^$|[。！？]$/.test(text.slice(Math.max(0, match.index - 1), match.index))
    const kind = kindOf(inside, thick !== undefined || square !== undefined) ?? (isLast && isTurn(inside) ? 'direction' : null)
    if (kind === null && thick !== undefined) found.push(...timingIn(thick, at + match.index + 1))
    if (kind) found.push({ start: at + match.index, end: at + match.index + whole.length, kind })
  }
  return found
}

/** How long a part may take, at the end of its heading in brackets: 【开场 — 30秒】. */
function timingIn(words: string, at: number): Stretch[] {
  const tail = /\s*[—–-]+\s*(?<time>[^—–-]{2,12})$/.exec(words)
  if (!tail || cueIn(tail.groups!['time']!.trim(), true) !== 'cue') return []
  return [{ start: at + tail.index, end: at + words.length, kind: 'cue' }]
}

/** What an author writes behind the name of a slide that shows nothing else: 第四页：开馆（空）. */
const empty = /^(?:空白?|留空|空白?[页頁]|略|此处从略|empty|blank)$/i

function kindOf(words: string, isSquare: boolean): AsideKind | null {
  if (empty.test(words.trim())) return 'cue'
  return cueIn(words, isSquare) ?? (isDirection(words) || (isSquare && isStageDirection(words)) ? 'direction' : null)
}

/** In order; of two that overlap the one that begins first stays, of two that begin together the longer. */
function apart(stretches: Stretch[]): Stretch[] {
  const sorted = stretches.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Stretch[] = []
  for (const stretch of sorted) if (stretch.start >= (kept.at(-1)?.end ?? 0)) kept.push(stretch)
  return kept
}
