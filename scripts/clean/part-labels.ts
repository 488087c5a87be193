import { endOf, type Paragraph, type Transcript } from '../model/transcript.ts'
import type { Stretch } from './asides.ts'

/** So many slides, and the same label on a line of its own under so many of them, make a form that was filled in. */
const least = 3
const slide = /^(?:slide|page|diapositiv[ae]|folie|スライド|幻灯片|第)\s*#?\s*\d{1,3}\s*[页頁张張枚]?\s*[:：.|｜—–-]*\s*(?<name>.*)$/i
const label = /^\p{Lu}[\p{L}&/’' -]{2,40}\s*[:：]$/u
/** What is written where there is nothing to fill in. */
const nothing = /^[[(]?(?:none|n\/?a|no [^.!?]{2,40}|nothing)[.\])]*$/i

/**
 * The labels of the form in which a script describes each of its slides, what says there that nothing is to be shown, and the title of the slide once more.
 *
 *   | SLIDE 2 — The lamps
 *   | Title:                 cue
 *   |   The lamps            cue
 *   | Pictures needed:       cue
 *   |   None.                cue
 *   | Speaker notes:         cue
 *   |   We light them at nine.
 */
export function partLabels({ paragraphs }: Transcript): Stretch[] {
  const names = paragraphs.map(({ text }) => text.length < 120 ? slide.exec(text.trim())?.groups!['name'] : undefined)
  if (names.filter(name => name !== undefined).length < least) return []
  const parts = new Map<string, Set<number>>()
  let part = 0
  for (const [at, { text }] of paragraphs.entries()) {
    if (names[at] !== undefined) part += 1
    if (part && label.test(text.trim())) parts.set(text.trim(), (parts.get(text.trim()) ?? new Set()).add(part))
  }
  const isLabel = ({ text, depth }: Paragraph): boolean => depth === null && (parts.get(text.trim())?.size ?? 0) >= least
  let name: string | undefined
  return paragraphs.flatMap((paragraph, at): Stretch[] => {
    name = names[at] ?? name
    const before = paragraphs[at - 1]
    const isFilled = before !== undefined && isLabel(before) && (nothing.test(paragraph.text.trim()) || paragraph.text.trim() === name?.trim())
    return isLabel(paragraph) || isFilled ? [{ start: paragraph.at, end: endOf(paragraph), kind: 'cue' }] : []
  })
}
