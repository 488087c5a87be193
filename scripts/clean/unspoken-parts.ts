import { removeLine, written, type Line } from './lines.ts'
import { depthOf } from './markdown.ts'
import { isSpokenLabel } from './script-cues.ts'
import type { Sheet } from './sheet.ts'

/** So many parts, each with a label above what is spoken, make a script in which nothing else is. */
const least = 3
/** How words begin that are spoken though no label says so. */
const greeting = /^["“「]?(?:Good (?:morning|afternoon|evening)|Hello|Hi\b|Thank you|Welcome|Dear|Ladies|Friends|各位|大家|尊敬|亲爱|親愛|同学|同學|老师|老師|皆さん)/i

/**
 * Takes out what stands beside the slides in a plan for a talk, all of which are sections of one section and have a label above what is spoken: the other
 * sections of the plan, and the heading over the slides.
 *
 *   | ## Setting Up the Room         metadata
 *   | - Lamps on at six              metadata
 *   | ## The Slides                  metadata
 *   | ### Slide 1: Why
 *   | **Speaker Notes**:
 *   | "We are dark at night. …"
 *   | ## After the Talk              metadata
 */
export function dropUnspokenParts(sheet: Sheet): void {
  const lines = written(sheet)
  const labels = lines.flatMap(({ text }, index) => isSpokenLabel(text) ? [index] : [])
  if (labels.length < least) return
  const depths = lines.map(({ start, end }) => sheet.unheaded.has(start) ? null : depthOf(sheet.text.slice(start, Math.min(end, start + 200))))
  const slides = [...new Set(labels.map(label => depths.findLastIndex((depth, index) => index < label && depth !== null)))]
  const [first = -1] = slides
  const depth = depths[first]
  if (slides.length < least || !depth || slides.some(slide => depths[slide] !== depth)) return
  const over = depths.findLastIndex((one, index) => index < first && one !== null && one < depth)
  const level = depths[over] ?? 0
  const end = endOf(depths, over, level)
  const title = depths.findIndex(one => one !== null)
  if (over <= title || slides.at(-1)! >= end) return
  if (first === over + 1) removeLine(sheet, lines[over]!, 'metadata')
  for (const [from, one] of depths.entries()) {
    if (one === null || one > level || from === over || (from === title && one < level)) continue
    const section = lines.slice(from, endOf(depths, from, level))
    if (!isSpoken(section)) for (const line of section) removeLine(sheet, line, 'metadata')
  }
}

/** The index after the section that begins with a line: the next heading of a level or a higher one. */
function endOf(depths: readonly (number | null)[], from: number, level: number): number {
  const next = depths.findIndex((one, index) => index > from && one !== null && one <= level)
  return next < 0 ? depths.length : next
}

/** Whether a section greets the audience right below its heading. */
function isSpoken([, ...told]: readonly Line[]): boolean {
  return greeting.test(told[0]?.text ?? '')
}
