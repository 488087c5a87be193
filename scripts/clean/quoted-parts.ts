import type { Source } from '../model/source.ts'
import { originsOf, written, type Line } from './lines.ts'
import { depthOf } from './markdown.ts'
import { isSpokenLabel } from './script-cues.ts'
import { remove, type Sheet } from './sheet.ts'

/** So many parts, and this share of all, stand in quotation marks in a script that sets what is spoken in them. */
const least = { parts: 3, share: 0.7 }

/**
 * Takes the quotation marks off a script in which what is spoken stands in them, part by part.
 *
 *   | ## Opening
 *   | "Good evening. We have been shut for ten years.
 *   | ^ stray-mark
 *   | Tonight we open."
 *   |                 ^ stray-mark
 *   | ## The Problem
 *   | "The doors …
 */
export function dropPartQuotes(sheet: Sheet, source: Pick<Source, 'format'>): void {
  if (source.format !== 'md') return
  const lines = written(sheet)
  if (lines.filter(({ text }) => /^["“]/.test(text)).length < least.parts) return
  const parts = partsOf(sheet, lines)
  const quoted = parts.filter(part => /^["“](?=\S)/.test(part[0]!.text))
  const closed = quoted.filter(part => /["”]$/.test(part.at(-1)!.text))
  if (closed.length < least.parts || closed.length < parts.length * least.share) return
  for (const part of quoted) {
    const first = originsOf(sheet, part[0]!)[0]!
    remove(sheet, first, first + 1, 'stray-mark')
  }
  for (const part of closed) {
    const last = originsOf(sheet, part.at(-1)!).at(-1)!
    remove(sheet, last, last + 1, 'stray-mark')
  }
}

/** The lines below each heading, the label above what is spoken and parts without lines left out. */
function partsOf({ text }: Sheet, lines: readonly Line[]): Line[][] {
  const parts: Line[][] = []
  let open: Line[] | null = null
  for (const line of lines) {
    if (depthOf(text.slice(line.start, line.end)) !== null) parts.push(open = [])
    else if (!isSpokenLabel(line.text)) open?.push(line)
  }
  return parts.filter(part => part.length)
}
