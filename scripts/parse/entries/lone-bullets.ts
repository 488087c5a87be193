import type { Transcript } from '../../model/transcript.ts'
import { bulletBefore } from '../bullets.ts'
import type { Entry } from './entries.ts'
import { isHeadingLine } from './heading-lines.ts'
import type { Piece } from './pieces.ts'

/** One bullet without another beside it may be a slip; two name parts. */
const least = 2

/**
 * Gives the bullets of Markdown that stand alone over a paragraph a depth below the heading before them: no list has one item, so they name what
 * comes.
 *
 *   | ### 夜里的灯             depth 3
 *   | * 第一盏路灯             depth 4
 *   | 城北的第一盏路灯……
 *   | * 值夜班的人             depth 4
 *   | 每天最后一个离开的……
 */
export function withLoneBullets(transcript: Transcript, pieces: readonly Piece[], entries: readonly Entry[]): Entry[] {
  if (transcript.source.format !== 'md') return [...entries]
  const isBullet = entries.map((_, at) => pieces[at]!.isFirst && bulletBefore(transcript, pieces[at]!.paragraph) !== null)
  const isAlone = (at: number): boolean => {
    const { depth, enumerator, isVocative } = entries[at]!
    return isBullet[at]! && depth === null && !enumerator && !isVocative && !isBullet[at - 1] && !isBullet[at + 1] && /^[\p{L}\d“「《]/u.test(entries[at]!.text) && isOverParagraph(entries, at)
  }
  const alone = new Set(entries.flatMap((_, at) => isAlone(at) ? [at] : []))
  let depth = 0
  return alone.size < least ? [...entries] : entries.map((entry, at) => {
    depth = entry.depth ?? depth
    return alone.has(at) && depth ? { ...entry, depth: depth + 1 } : entry
  })
}

/** Whether an entry is a line as headings are, right below another heading or not. */
function isOverParagraph(entries: readonly Entry[], at: number): boolean {
  const from = entries[at - 1]?.depth === null ? at - 1 : at
  return isHeadingLine(entries.slice(from, at + 2), at - from)
}
