import { exponent } from '../exponents.ts'
import { isSolid, isWide } from '../wide.ts'
import type { Run } from './library.ts'

/**
 * The words of a row, and how many units at its start are bold. A small number raised behind a word or its mark
 * is a footnote's and is left out; behind a number or a unit of length it is an exponent.
 *
 *   | 借出图书三万册¹。      ¹ left out; the note at the foot of the page keeps its number
 *   | 新馆有2000 m²          ² kept
 */
export function textOf(runs: readonly Run[], size: number, y: number): { text: string, strong: number } {
  let text = ''
  let strong = 0
  let isStrong = true
  let end = 0
  const apart = apartFrom(runs, size)
  for (const run of runs) {
    const words = wordsOf(run, text, size, y)
    const gap = text ? run.x0 - end : 0
    end = Math.max(end, run.x1)
    if (!words) continue
    text += between(text, words, gap / size, apart) + words
    isStrong &&= run.isBold || !/[\p{L}\p{N}]/u.test(words)
    if (isStrong && run.isBold) strong = text.length
  }
  const trimmed = text.trimEnd()
  return { text: trimmed, strong: Math.min(strong, trimmed.length) }
}

function wordsOf(run: Run, before: string, size: number, y: number): string {
  const words = tidy(run.text)
  const isRaised = run.size < size * 0.95 && y - run.y > size * 0.12 && y - run.y < size * 0.8
  if (!isRaised || !before || !/^[\d,，*†‡①-⑳[\]〔〕()（）]{1,6}$/.test(words)) return before ? words : words.trimStart()
  return exponent(before, words) ?? ''
}

/** Without the spaces that the library finds between Chinese characters, and between the letters of a spaced word. */
function tidy(text: string): string {
  const letters = text.replace(/[\u0000-\u001f\u00ad\ufffe\uffff]/g, mark => mark === '\u00ad' ? '-' : '')
  if (/^\s*\p{L}(?: +\p{L}){2,}\s*$/u.test(letters)) return letters.replace(/ +/g, gap => gap.length > 1 ? ' ' : '')
  const plain = letters.replace(/[\s\u00a0]+/g, ' ')
  if (!plain.includes(' ')) return plain
  return plain.replace(/(?<=(.)) (?=(.))/gu, (space: string, before: string, after: string) => {
    const latin = isWide(before) ? after : isWide(after) ? before : ''
    return isSolid(before, after) || /[A-Za-z0-9%]/.test(latin) ? '' : space
  })
}

/** From how many ems a gap between Chinese characters parts words: 1.6, or more than the letter-spacing of the row. */
function apartFrom(runs: readonly Run[], size: number): number {
  const gaps = runs.slice(1).map((run, index) => (run.x0 - runs[index]!.x1) / size)
    .filter(gap => gap > 0.3).sort((a, b) => a - b)
  return gaps.length > 2 ? Math.max(1.6, gaps[gaps.length >> 1]! * 1.8) : 1.6
}

/** What stands for a gap, given in ems: nothing, a space, or a wide space where a tab or a blank was. */
function between(before: string, after: string, gap: number, apart: number): string {
  if (!before || before.endsWith(' ') || after.startsWith(' ')) return ''
  const [last, first] = [before.at(-1)!, after[0]!]
  if (isSolid(last, first)) return gap > apart ? '\u3000' : ''
  return gap > (isWide(last) || isWide(first) ? 0.5 : 0.15) ? ' ' : ''
}
