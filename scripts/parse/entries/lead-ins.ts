import type { Entry } from './entries.ts'
import { lengthOf } from './headings.ts'
import { countedHeadings } from './labelled-headings.ts'
import type { Piece } from './pieces.ts'

/** Characters of a lead-in; a Latin letter counts 0.4. */
const longest = 30
/** So many lines in bold that only lead in, or are counted, make those like them the headings of a script's smaller parts. */
const least = 3
/** Where fewer of the lines in bold are such, bold is how the speaker stresses what he says. */
const share = 0.6

/**
 * The lines in bold that head smaller parts below the headings which the format marks, as indices of entries: lines that end with a colon or are counted,
 * and questions and lines without an end mark beside several of these. Something that is not bold stands below each. None where many whole paragraphs are in bold.
 *
 *   | ## The plan
 *   | **What is new:**                  a heading
 *   | The lamps burn until ten. …
 *   | **Storey one — The lamps.**        a heading
 *   | **Nobody is sent home.**          said, and stressed
 */
export function leadInsIn(pieces: readonly Piece[], entries: readonly Entry[]): Set<number> {
  const first = entries.findIndex(({ depth }) => depth !== null)
  const isBold = (at: number): boolean => {
    const { paragraph, text, isFirst } = pieces[at]!
    return isFirst && text.trim().length > 0 && paragraph.strong >= text.trimEnd().length
  }
  const bold = entries.flatMap(({ enumerator, depth }, at) => at > first && depth === null && !enumerator && isBold(at) ? [at] : [])
  const counted = countedHeadings(bold.map(at => entries[at]!))
  const isOver = (at: number): boolean => entries[at + 1] !== undefined && entries[at + 1]!.depth === null && !isBold(at + 1)
  const heading = bold.filter(at => isOver(at) && !entries[at]!.isVocative && lengthOf(entries[at]!.text) <= longest)
  const sure = heading.filter(at => /[:：]$/.test(entries[at]!.text.trim()) || counted.has(entries[at]!.text))
  const likely = heading.filter(at => sure.includes(at) || !/[.。!！;；,，…]["”’]?$/.test(entries[at]!.text.trim()))
  return new Set(sure.length >= least && likely.length >= bold.length * share ? likely : [])
}
