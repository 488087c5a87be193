import type { Span } from '../../model/position.ts'
import { isWide } from '../wide.ts'

/** Some words of a line and whether they are bold. */
export interface Piece {
  text: string
  isBold: boolean
}

/**
 * The words of a line as a browser shows them, how many units at the start are bold, and which stretches are. White space is one space;
 * a line break of the source within Chinese is none, for there it stands where the editor's line was full.
 *
 *   | <p>今年要把书房办到
 *   | 每一条街。</p>          今年要把书房办到每一条街。
 */
export function lineOf(pieces: readonly Piece[]): { text: string, strong: number, bold: Span[] } {
  const bold: Span[] = []
  let text = ''
  let gap = ''
  let strong = 0
  let isStrong = true
  for (const piece of pieces) {
    for (const part of piece.text.match(/[\s\u00a0]+|[^\s\u00a0]+/g) ?? []) {
      if (/^[\s\u00a0]/.test(part)) {
        gap += part
        continue
      }
      text += spaceFor(gap, text, part) + part
      gap = ''
      if (piece.isBold) stretch(bold, text.length - part.length, text.length)
      isStrong &&= piece.isBold
      if (isStrong) strong = text.length
    }
  }
  return { text, strong, bold }
}

/** Adds a word to the stretches in bold: over a space it goes on with the last. */
function stretch(bold: Span[], start: number, end: number): void {
  const last = bold.at(-1)
  if (last && start - last[1] <= 1) bold[bold.length - 1] = [last[0], end]
  else bold.push([start, end])
}

function spaceFor(gap: string, before: string, after: string): string {
  if (!gap || !before) return ''
  const isBreak = /[\r\n]/.test(gap) && !/[\u00a0\u3000]/.test(gap)
  return isBreak && (isWide(before.at(-1)!) || isWide(after[0]!)) ? '' : /\u3000/.test(gap) ? '\u3000' : ' '
}
